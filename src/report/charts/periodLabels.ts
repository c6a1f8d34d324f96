import type { Period } from '../../core/model/query.ts';
import { textWidth } from './textWidth.ts';

/** A period on the axis: its short name, and its year. */
export interface PeriodTick {
	readonly name: string;
	readonly year: string;
	/** Its number in the year, from 0: 0 for January and for the first quarter. */
	readonly place: number;
	/** Its middle, in px. */
	readonly x: number;
}

/** A label of the axis, in px; the year below it where it is the first of its year. */
export interface PeriodLabel {
	readonly index: number;
	readonly name: string;
	readonly year: string;
	readonly x: number;
}

const gap = 8;
const steps = [1, 2, 3, 4, 6, 8, 12, 16, 24, 48, 96, 192, 384];

/**
 * The labels of as many periods as stand beside each other without touching: every one, else every second, third …,
 * counted from the start of a year where periods are quarters or months.
 * @param width of the chart, in px: no label leaves it
 */
export function periodLabels(
	ticks: readonly PeriodTick[],
	period: Period,
	width: number,
	size: number,
): readonly PeriodLabel[] {
	const inYear = period === 'month' ? 12 : period === 'quarter' ? 4 : 0;
	for (const step of steps.filter((each) => inYear % each === 0 || each % inYear === 0 || inYear === 0)) {
		const isShown = ({ place }: PeriodTick, index: number) => (inYear === 0 ? index : place) % step === 0;
		const indices = ticks.flatMap((tick, index) => (isShown(tick, index) ? [index] : []));
		const labels = labelsOf(ticks, indices.length === 0 ? [0] : indices, period, width, size);
		const isBeyondYear = inYear > 0 && step > inYear;
		const chosen = isBeyondYear ? labels.filter((_, index) => index % (step / inYear) === 0) : labels;
		if (!doTouch(chosen, size)) {
			return chosen;
		}
	}
	return labelsOf(ticks, [0], period, width, size);
}

function labelsOf(
	ticks: readonly PeriodTick[],
	indices: readonly number[],
	period: Period,
	width: number,
	size: number,
): readonly PeriodLabel[] {
	let yearBefore = '';
	return indices.flatMap((index) => {
		const tick = ticks[index];
		if (tick === undefined) return [];
		const year = period === 'year' || tick.year === yearBefore ? '' : tick.year;
		yearBefore = tick.year;
		const half = lengthOf({ name: tick.name, year }, size) / 2;
		return [{ index, name: tick.name, year, x: Math.max(half, Math.min(tick.x, width - half)) }];
	});
}

function doTouch(labels: readonly PeriodLabel[], size: number): boolean {
	return labels.some((label, index) => {
		const next = labels[index + 1];
		return next !== undefined && label.x + lengthOf(label, size) / 2 + gap > next.x - lengthOf(next, size) / 2;
	});
}

function lengthOf({ name, year }: Pick<PeriodLabel, 'name' | 'year'>, size: number): number {
	return Math.max(textWidth(name, size), textWidth(year, size));
}
