import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { narrow, plainText, smallText } from './chart.tsx';
import type { SegmentRow } from './segmentRows.ts';
import { textWidth } from './textWidth.ts';
import { wrapLabel } from './wrapLabel.ts';

/** Where everything of a segment chart stands, in px. */
export interface SegmentLayout {
	readonly isNarrow: boolean;
	/** Points to px. */
	readonly x: ScaleLinear<number, number>;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Where score, verdict and base end or, of the verdict, start. */
	readonly scoreEnd: number;
	readonly verdictStart: number;
	readonly baseEnd: number;
	readonly rows: readonly PlacedRow[];
}

export interface PlacedRow {
	readonly row: SegmentRow;
	readonly top: number;
	readonly height: number;
	/** The label in lines, and the baseline of its first one. */
	readonly label: readonly string[];
	readonly labelY: number;
	/** The sentence of a row without a score in lines, and where it starts. */
	readonly sentence: readonly string[];
	readonly sentenceX: number;
	readonly sentenceY: number;
	/** The middle of the mark. */
	readonly markY: number;
}

const lineHeight = 17;
const gap = 12;

/**
 * Places the rows: on a wide chart beside their labels, which take two fifths of the width at most; on a narrow one below.
 * @param total the score of all answers, in points
 */
export function segmentLayout(rows: readonly SegmentRow[], width: number, total: number): SegmentLayout {
	const isNarrow = width < narrow;
	const longest = (texts: readonly string[], size: number, weight: 'normal' | 'bold') =>
		Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size, weight))));
	const marks = rows.flatMap(({ mark }) => (mark === null ? [] : [mark]));
	const scoreWidth = longest(
		marks.map(({ text }) => text),
		plainText,
		'bold',
	);
	const baseWidth = longest(
		rows.map(({ base }) => base),
		smallText,
		'normal',
	);
	const verdicts = marks.map(({ verdict }) => verdict).filter((verdict) => verdict !== '');
	const verdictWidth = verdicts.length === 0 ? 0 : longest(verdicts, smallText, 'bold') + 14;
	const baseEnd = width - 4;
	const baseStart = baseEnd - baseWidth;
	// A verdict stands behind its score; on a narrow chart before it, so that rows without one have room for their label.
	const scoreEnd = baseStart - gap - (isNarrow || verdictWidth === 0 ? 0 : verdictWidth + 10);
	const scoreStart = scoreEnd - scoreWidth;
	const verdictStart = isNarrow ? scoreStart - 10 - verdictWidth : baseStart - gap - verdictWidth;
	const labelWidth = Math.min(
		longest(
			rows.map(({ label }) => label),
			plainText,
			'normal',
		),
		Math.round(width * 0.4) - 22,
	);
	const left = isNarrow ? 14 : 4 + labelWidth + 18;
	const right = isNarrow ? width - 14 : scoreStart - gap;
	const top = 26;
	const columns = { width, isNarrow, left, labelWidth, scoreStart, verdictStart };
	let end = top + 4;
	const placed = rows.map((row) => {
		const place = placeRow(row, end, columns);
		end += place.height;
		return place;
	});
	return {
		isNarrow,
		x: scaleLinear(domain(rows, total), [left, right])
			.nice(isNarrow ? 5 : 8)
			.rangeRound([left, right]),
		left,
		right,
		top,
		bottom: end + 4,
		scoreEnd,
		verdictStart,
		baseEnd,
		rows: placed,
	};
}

interface Columns {
	readonly width: number;
	readonly isNarrow: boolean;
	readonly left: number;
	readonly labelWidth: number;
	readonly scoreStart: number;
	readonly verdictStart: number;
}

function placeRow(row: SegmentRow, top: number, columns: Columns): PlacedRow {
	const { width, isNarrow, left, labelWidth } = columns;
	const hasMark = row.mark !== null;
	if (isNarrow) {
		const valuesStart = row.mark?.verdict ? columns.verdictStart : columns.scoreStart;
		const label = wrapLabel(row.label, plainText, hasMark ? valuesStart - gap : width - 8, 3);
		const sentence = hasMark ? [] : wrapLabel(row.sentence, smallText, width - 8, 3);
		const below = top + 8 + label.length * lineHeight;
		return {
			row,
			top,
			height: below - top + (hasMark ? 22 : sentence.length * 16 + 4),
			label,
			labelY: top + 18,
			sentence,
			sentenceX: 4,
			sentenceY: below + 9,
			markY: below + 8,
		};
	}
	const label = wrapLabel(row.label, plainText, labelWidth + 1, 3);
	const sentence = hasMark ? [] : wrapLabel(row.sentence, smallText, width - left - 4, 2);
	const lines = Math.max(label.length, sentence.length, 1);
	const height = 28 + (lines - 1) * lineHeight;
	const middle = top + height / 2;
	return {
		row,
		top,
		height,
		label,
		labelY: middle + 4.5 - ((label.length - 1) * lineHeight) / 2,
		sentence,
		sentenceX: left,
		sentenceY: middle + 4 - ((sentence.length - 1) * 16) / 2,
		markY: middle,
	};
}

/** What the axis must show: every interval, the score of all answers, and zero. */
function domain(rows: readonly SegmentRow[], total: number): readonly [number, number] {
	const ends = rows.flatMap(({ mark }) => (mark === null ? [] : [mark.low, mark.high]));
	return [Math.max(-100, Math.min(0, total, ...ends) - 2), Math.min(100, Math.max(0, total, ...ends) + 2)];
}
