import type { ScoreInterval } from '../../core/model/interval.ts';

/** A score with its interval, in points; hollow where it rests on few answers. */
export interface Whisker extends Pick<ScoreInterval, 'low' | 'high'> {
	readonly at: number;
	readonly few: boolean;
}

/** Where points stand in a row of signs. */
export interface PointScale {
	readonly from: number;
	readonly to: number;
	readonly columns: number;
}

const step = 20;

/** The scale on which whiskers are told apart best: from and to a multiple of 20 points, zero and `points` within. */
export function scaleOf(whiskers: readonly Whisker[], points: readonly number[], columns: number): PointScale {
	const all = [0, ...points, ...whiskers.flatMap(({ low, high, at }) => [low, high, at])];
	const from = Math.floor(Math.min(...all) / step) * step;
	const to = Math.ceil(Math.max(...all) / step) * step;
	return { from, to: Math.max(to, from + step), columns };
}

/** The column of a number of points, from 0. */
export function columnOf({ from, to, columns }: PointScale, points: number): number {
	return Math.round(((points - from) / (to - from)) * (columns - 1));
}

/** A row: the interval as a line, the score as a dot on it, zero as a dotted upright. */
export function drawWhisker(scale: PointScale, whisker: Whisker | null): string {
	const signs = Array.from({ length: scale.columns }, () => ' ');
	signs[columnOf(scale, 0)] = '┊';
	if (whisker === null) return signs.join('');
	const [low, high] = [columnOf(scale, whisker.low), columnOf(scale, whisker.high)];
	signs.fill('─', low, high + 1);
	signs[low] = '├';
	signs[high] = '┤';
	signs[columnOf(scale, whisker.at)] = whisker.few ? '○' : '●';
	return signs.join('');
}
