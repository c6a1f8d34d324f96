import { plainText, smallText } from '../charts/chart.tsx';
import { wrapLabel } from '../charts/wrapLabel.ts';
import { allOf, hasClass, type ReportElement, type ReportNode, textOf } from './elements.ts';

const nameShare = 0.34;
const shareWidth = 52;
const countWidth = 56;
const scoreWidth = 116;
const baseWidth = 52;
const gap = 14;
const lineStep = 17;

/** A table of bars as a drawing: in each row the name, the bar, the share and the number of answers, and the score. */
export function barsDrawing(table: ReportElement, width: number): ReportElement {
	const rows = allOf(table, 'tr').filter((row) => allOf(row, 'svg').length > 0);
	const hasScores = hasClass(table, 'scored');
	const nameWidth = width * nameShare;
	const scoresEnd = width;
	const countEnd = hasScores ? width - scoreWidth : width;
	const shareEnd = countEnd - countWidth;
	const barWidth = shareEnd - shareWidth - gap - nameWidth;
	let y = hasScores ? 22 : 0;
	const head = hasScores
		? allOf(table, 'th')
				.filter((cell) => hasClass(cell, 'scores'))
				.map((cell) => text('muted', scoresEnd, 12, textOf(cell), smallText, 'end'))
		: [];
	const children = rows.flatMap((row): readonly ReportNode[] => {
		const [name] = allOf(row, 'span').filter((span) => hasClass(span, 'name'));
		const [bar] = allOf(row, 'svg').filter((svg) => hasClass(svg, 'share-bar'));
		const cell = (of: string) => {
			const [found] = allOf(row, 'td').filter((each) => hasClass(each, of));
			return found === undefined ? '' : textOf(found);
		};
		const lines = wrapLabel(name === undefined ? '' : textOf(name), plainText, nameWidth - gap, 3);
		const height = Math.max(26, lines.length * lineStep + 9);
		const middle = y + height / 2;
		const first = middle - ((lines.length - 1) * lineStep) / 2 + 4.5;
		y += height;
		return [
			...lines.map((line, index) => text('plain', 0, first + index * lineStep, line, plainText)),
			...(bar === undefined
				? []
				: [{ ...bar, attributes: { ...bar.attributes, x: nameWidth, y: middle - 9, width: barWidth } }]),
			text('label', shareEnd, middle + 4.5, cell('share'), plainText, 'end'),
			text('muted', countEnd, middle + 4.5, cell('count'), smallText, 'end'),
			...(hasScores ? scoreTexts(row, scoresEnd, middle + 4.5) : []),
		];
	});
	return { tag: 'svg', attributes: { class: 'chart', width, height: y }, children: [...head, ...children] };
}

function text(
	name: string,
	x: number,
	y: number,
	content: string,
	size: number,
	anchor: 'start' | 'end' = 'start',
): ReportElement {
	return {
		tag: 'text',
		attributes: { class: name, x, y, 'font-size': size, 'text-anchor': anchor },
		children: [content],
	};
}

/** The score of those who gave the answer, and how many they are. */
function scoreTexts(row: ReportElement, end: number, y: number): readonly ReportElement[] {
	const part = (of: string) => {
		const [found] = allOf(row, 'span').filter((span) => hasClass(span, of));
		return found === undefined ? '' : textOf(found);
	};
	return [
		text('label', end - baseWidth, y, part('figure-score'), plainText, 'end'),
		text('muted', end, y, part('base'), smallText, 'end'),
	];
}
