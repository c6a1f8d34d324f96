import { Report } from '../report.tsx';
import { allOf, elementsOf, hasClass, isElement, type ReportElement, type ReportNode, textOf } from './elements.ts';
import type { ExportProps } from './exportProps.ts';
import { shownIn } from './withoutNames.ts';

/** A chart of the report, with what the page says around it. */
export interface ReportChart {
	/** Unique among the charts of a report, and fit to be part of a file's name. */
	readonly name: string;
	/** The finding. */
	readonly title: string;
	/** The question as it was asked; empty where the chart is of the recommendation question. */
	readonly asked: string;
	/** Base, method and source; empty where the page says nothing. */
	readonly caption: string;
	/** An `svg`, or a table whose rows hold bars. */
	readonly drawing: ReportElement;
}

/** Width in px at which charts are drawn. */
export const chartWidth = 860;

/** Every chart of the report, in its order. */
export function reportCharts(props: ExportProps): readonly ReportChart[] {
	const { words, identifying } = props;
	const page = elementsOf(
		<Report analysis={shownIn(props)} words={words} widths={[chartWidth]} identifying={identifying} />,
	);
	return chartsOn(page);
}

/** Every chart of a page, in its order. */
export function chartsOn(page: readonly ReportNode[]): readonly ReportChart[] {
	const charts = page.flatMap((node) => allOf(node, 'section')).flatMap(chartsOfSection);
	const names = new Map<string, number>();
	return charts.map((chart) => {
		const count = (names.get(chart.name) ?? 0) + 1;
		names.set(chart.name, count);
		return count === 1 ? chart : { ...chart, name: `${chart.name}-${count}` };
	});
}

function chartsOfSection(section: ReportElement): readonly ReportChart[] {
	const name = String(section.attributes['aria-labelledby'] ?? '').replace(/-title$/, '');
	const [h2] = allOf(section, 'h2');
	return chartsWithin(section, h2 === undefined ? '' : textOf(h2), '', name);
}

/** The charts of a section, or of an article in it, each with the heading above it and the caption below. */
function chartsWithin(within: ReportElement, heading: string, question: string, name: string): readonly ReportChart[] {
	let title = heading;
	let asked = question;
	const charts: ReportChart[] = [];
	const waiting = () => charts.filter(({ caption }) => caption === '');
	visit(within.children);
	return charts;

	function visit(nodes: readonly ReportNode[]): void {
		for (const node of nodes.filter(isElement)) {
			if (isChart(node)) {
				charts.push({ name, title: titleOf(node), asked, caption: '', drawing: node });
			} else if (node.tag === 'article') {
				charts.push(...chartsWithin(node, title, asked, name));
			} else if (node.tag === 'h3') {
				title = textOf(node);
			} else if (hasClass(node, 'asked')) {
				asked = textOf(node);
			} else if (hasClass(node, 'caption')) {
				for (const chart of waiting()) charts[charts.indexOf(chart)] = { ...chart, caption: textOf(node) };
			} else if (!hasClass(node, 'behind')) {
				visit(node.children);
			}
		}
	}

	/** The headline's title is its score: there the drawing's own one says more. */
	function titleOf(drawing: ReportElement): string {
		const [own] = allOf(drawing, 'title');
		return name === 'headline' && own !== undefined ? textOf(own) : title;
	}
}

function isChart(element: ReportElement): boolean {
	return (
		(element.tag === 'svg' && (hasClass(element, 'chart') || hasClass(element, 'ratings-bars'))) ||
		(element.tag === 'table' && hasClass(element, 'bars'))
	);
}
