import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { plainText, smallText } from '../charts/chart.tsx';
import { wrapLabel } from '../charts/wrapLabel.ts';
import type { Words } from '../words.ts';
import { barsDrawing } from './barsDrawing.ts';
import { isElement, type ReportElement, type ReportNode } from './elements.ts';
import { inlineStyles } from './inlineStyles.ts';
import { chartWidth, type ReportChart } from './reportCharts.tsx';
import { readStyleSheet, type StyleSheet } from './styleSheet.ts';

/** What is said of every chart of an export. */
export interface ChartWords {
	readonly words: Words;
	/** On its last lines: what it takes to come to the same figures. */
	readonly source: string;
}

/** What lies behind a chart: paper, or whatever it is put on, which must be light. */
export type Background = 'white' | 'transparent';

const margin = 28;
const titleText = 18;
const mostLines = 100;
const fonts = "system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/**
 * A chart as an SVG document of its own: question, title, drawing, caption, and on its last lines what it takes to come to
 * the same figures. It needs no style sheet, no font and nothing else that is not in it.
 * @param styles `media/report.css` and `media/page.css`
 */
export function chartSvg(
	chart: ReportChart,
	{ words, source }: ChartWords,
	styles: string,
	background: Background,
): string {
	const sheet = readStyleSheet(styles);
	const drawing = drawingOf(chart, background === 'white' ? sheet : withoutHalos(sheet));
	const asked = paragraph(chart.asked, plainText, margin);
	const title = paragraph(chart.title, titleText, asked.end + (chart.asked === '' ? 0 : 6), 'bold');
	const drawingTop = title.end + 20;
	const caption = paragraph(chart.caption, smallText, drawingTop + drawing.height + 16);
	const foot = paragraph(source, smallText, caption.end + (chart.caption === '' ? 0 : 8));
	const [width, height] = [chartWidth + 2 * margin, Math.ceil(foot.end + margin)];
	const document = (
		<svg
			xmlns="http://www.w3.org/2000/svg"
			width={width}
			height={height}
			viewBox={`0 0 ${width} ${height}`}
			role="img"
			aria-labelledby="title"
			aria-describedby="source"
			lang={words.language}
			font-family={fonts}
		>
			<title id="title">{chart.title}</title>
			<desc id="source">{source}</desc>
			{background === 'white' ? <rect width={width} height={height} fill={colourOf(sheet, 'paper')} /> : null}
			<g fill={colourOf(sheet, 'muted')}>{asked.lines}</g>
			<g fill={colourOf(sheet, 'ink')}>{title.lines}</g>
			<g transform={`translate(${margin} ${drawingTop})`}>{drawing.content}</g>
			<g fill={colourOf(sheet, 'muted')}>
				{caption.lines}
				{foot.lines}
			</g>
		</svg>
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${asXml(renderToString(document))}\n`;
}

interface Paragraph {
	readonly lines: ComponentChildren;
	/** Where it ends, in px from the top. */
	readonly end: number;
}

function paragraph(text: string, size: number, top: number, weight: 'normal' | 'bold' = 'normal'): Paragraph {
	const lines = text === '' ? [] : wrapLabel(text, size, chartWidth, mostLines, weight);
	const step = Math.round(size * 1.4);
	return {
		lines: lines.map((line, index) => (
			<text
				key={line}
				x={margin}
				y={top + size + index * step}
				font-size={size}
				font-weight={weight === 'bold' ? 600 : undefined}
			>
				{line}
			</text>
		)),
		end: top + lines.length * step,
	};
}

function colourOf({ variables }: StyleSheet, name: string): string {
	return variables.get(`--sl-${name}`) ?? 'currentcolor';
}

function drawingOf(
	{ drawing }: ReportChart,
	sheet: StyleSheet,
): { readonly content: ComponentChildren; readonly height: number } {
	const svg = drawing.tag === 'table' ? barsDrawing(drawing, chartWidth) : drawing;
	const height = Number(svg.attributes['height']);
	const { tag, attributes, children } = inlineStyles(svg, sheet);
	// A drawing within the drawing: what is drawn in percent takes its width from it.
	const placed = { ...attributes, width: chartWidth, height, viewBox: undefined, overflow: 'visible' };
	return { content: nodeOf({ tag, attributes: placed, children }), height };
}

/** Text is set off from the lines behind it in the colour of the paper: here there is none. */
function withoutHalos(sheet: StyleSheet): StyleSheet {
	return { ...sheet, rules: sheet.rules.filter(({ path }) => !path.at(-1)?.classes.includes('halo')) };
}

/** Names and descriptions of parts stay out: the document has its own. */
function nodeOf(node: ReportNode): ComponentChildren {
	if (!isElement(node)) return node;
	const { tag, attributes, children }: ReportElement = node;
	return tag === 'title' || tag === 'desc' ? null : h(tag, { ...attributes }, children.map(nodeOf));
}

/** Without the characters that XML cannot hold, however they are written. */
function asXml(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML forbids
	return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
