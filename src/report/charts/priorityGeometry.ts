import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { PriorityField, Touchpoint, Touchpoints } from '../../core/model/touchpoints.ts';
import { questionName } from '../questionName.ts';
import { byPriority } from '../sentences/touchpoints.ts';
import type { Words } from '../words.ts';
import { narrow, plainText, smallText } from './chart.tsx';
import { type Box, type PlacedLabel, placeLabels } from './placeLabels.ts';
import { textWidth } from './textWidth.ts';

/** Where the parts of the priority map stand, in px. */
export interface PriorityGeometry {
	readonly height: number;
	readonly plot: Box;
	/** From mean rating, and from correlation. */
	readonly x: ScaleLinear<number, number>;
	readonly y: ScaleLinear<number, number>;
	/** Where the fields meet. */
	readonly borders: { readonly x: number; readonly y: number };
	readonly fields: readonly FieldName[];
	/** True where the names have no room: the marks have numbers, the names stand in a list below. */
	readonly isNumbered: boolean;
	readonly marks: readonly PriorityMark[];
}

export interface FieldName {
	readonly field: PriorityField;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

export interface PriorityMark {
	readonly touchpoint: Touchpoint;
	/** Position in the list, from 1. */
	readonly number: number;
	readonly x: number;
	readonly y: number;
	/** Fewer ratings than a figure is shown for without a mark. */
	readonly few: boolean;
	/** The ends of the intervals, across and upwards; null without one. */
	readonly across: readonly [number, number] | null;
	readonly upwards: readonly [number, number] | null;
	readonly name: string;
	readonly label: PlacedLabel | null;
	readonly published: PublishedMark | null;
}

/** A published mean, at the height of its touchpoint. */
export interface PublishedMark {
	readonly x: number;
	readonly text: string;
	readonly label: PlacedLabel | null;
}

const reach = 6;
const plainBase = 30;
const longestName = 40;
const labelHeight = 16;
/** Room for the names of the fields, which no mark enters. */
const fieldBand = 26;

/** Lays the priority map out for a width in px; `null` where no touchpoint has a place. */
export function priorityGeometry(words: Words, figures: Touchpoints, width: number): PriorityGeometry | null {
	const { borders } = figures;
	const placed = byPriority(figures).filter(({ field }) => field !== null);
	if (borders === null || placed.length === 0) return null;
	const plot: Box = { left: 44, right: width - 10, top: 8, bottom: width < narrow ? 330 : 400 };
	const x = scaleLinear(spanOf([borders.performance, ...placed.flatMap(performances)], 0.06), [plot.left, plot.right]);
	const y = scaleLinear(spanOf([borders.importance, ...placed.flatMap(importances)], 0.04), [
		plot.bottom - fieldBand,
		plot.top + fieldBand,
	]);
	const marks = placed.map((touchpoint, index): PriorityMark => {
		const { mean, importance, published } = touchpoint;
		const { interval } = mean;
		return {
			touchpoint,
			number: index + 1,
			x: x(mean.mean ?? 0),
			y: y(importance?.r ?? 0),
			few: mean.base < plainBase,
			across: interval === null ? null : [x(interval.low), x(interval.high)],
			upwards: importance?.low == null || importance.high === null ? null : [y(importance.low), y(importance.high)],
			name: questionName(touchpoint, longestName),
			label: null,
			published:
				published === null
					? null
					: {
							x: x(published.mean),
							text: words.text('touchpoints.publishedMark', { mean: words.decimal(published.mean, 1) }),
							label: null,
						},
		};
	});
	const meet = { x: x(borders.performance), y: y(borders.importance) };
	const named = placeNames(marks, ({ name }) => textWidth(name, plainText), plot, meet);
	const isNumbered = named.some(
		({ label, touchpoint }) => label === null || questionName(touchpoint).length > longestName,
	);
	return {
		height: plot.bottom + 44,
		plot,
		x,
		y,
		borders: meet,
		fields: fieldNames(words, plot),
		isNumbered,
		marks: isNumbered
			? placeNames(marks, ({ number }) => textWidth(`${number}`, plainText, 'bold'), plot, meet)
			: named,
	};
}

/** The names of the fields in the corners, above and below all marks. */
function fieldNames(words: Words, { left, right, top, bottom }: Box): readonly FieldName[] {
	const corner = (field: PriorityField, anchor: 'start' | 'end', y: number): FieldName => ({
		field,
		text: words.text(`touchpoints.field.${field}`),
		x: anchor === 'start' ? left + 8 : right - 8,
		y,
		anchor,
	});
	return [
		corner('improve', 'start', top + 18),
		corner('build-on', 'end', top + 18),
		corner('watch', 'start', bottom - 9),
		corner('maintain', 'end', bottom - 9),
	];
}

/** Finds places for the names, then for what was published; clear of the crosses where that can be. */
function placeNames(
	marks: readonly PriorityMark[],
	lengthOf: (mark: PriorityMark) => number,
	{ left, right, top, bottom }: Box,
	borders: PriorityGeometry['borders'],
): readonly PriorityMark[] {
	const names = marks.map((mark) => ({ x: mark.x, y: mark.y, reach, length: lengthOf(mark) }));
	const published = marks.map(({ published: mark, y }) =>
		mark === null ? null : { x: mark.x, y, reach, length: textWidth(mark.text, smallText) },
	);
	const labels = placeLabels(
		[...names, ...published.filter((mark) => mark !== null)],
		labelHeight,
		{ left, right, top: top + fieldBand - labelHeight / 2, bottom: bottom - fieldBand + labelHeight / 2 },
		[],
		[
			...marks.flatMap(crossBoxes),
			{ left: borders.x - 1, right: borders.x + 1, top, bottom },
			{ left, right, top: borders.y - 1, bottom: borders.y + 1 },
		],
	);
	let next = marks.length;
	return marks.map((mark, index) => ({
		...mark,
		label: labels[index] ?? null,
		published: mark.published === null ? null : { ...mark.published, label: labels[next++] ?? null },
	}));
}

function crossBoxes({ x, y, across, upwards }: PriorityMark): Box[] {
	return [
		...(across === null ? [] : [{ left: across[0], right: across[1], top: y - 1, bottom: y + 1 }]),
		...(upwards === null ? [] : [{ left: x - 1, right: x + 1, top: upwards[1], bottom: upwards[0] }]),
	];
}

function performances({ mean, published }: Touchpoint): number[] {
	return [mean.mean, mean.interval?.low, mean.interval?.high, published?.mean].filter((value) => value != null);
}

function importances({ importance }: Touchpoint): number[] {
	return [importance?.r, importance?.low, importance?.high].filter((value) => value != null);
}

/** From the lowest to the highest value, with a share of that distance on both sides. */
function spanOf(values: readonly number[], margin: number): [number, number] {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const room = Math.max((high - low) * margin, 0.02);
	return [low - room, high + room];
}
