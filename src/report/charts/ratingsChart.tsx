import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import type { SatisfactionRatings } from '../../core/model/satisfaction.ts';
import type { Words } from '../words.ts';
import { Chart, narrow, plainText, smallText } from './chart.tsx';
import { diamond } from './scaleChart.tsx';
import { textWidth } from './textWidth.ts';

const manyRatings = 12;
const top = 8;

/** The score of those who gave each rating, the highest on top, with the fit that never falls from one to the next. */
export function RatingsChart({ words, width, ratings, title, description }: RatingsChartProps): VNode {
	const rows = [...ratings.points].reverse();
	const rowHeight = rows.length > manyRatings ? 22 : 28;
	const base = (count: number) => words.text('satisfaction.n', { count: words.count(count) });
	const widest = (texts: readonly string[], size: number) => Math.max(...texts.map((text) => textWidth(text, size)), 0);
	const baseWidth = widest(
		rows.map((row) => base(row.base)),
		smallText,
	);
	const turningText = ratings.turningPoint === null ? null : words.decimal(ratings.turningPoint, 1);
	const left = 40 + (turningText === null ? 0 : 40);
	const right = width - baseWidth - 66;
	const x = scaleLinear([-100, 100], [left, right]);
	const y = (index: number) => top + (index + 0.5) * rowHeight;
	const bottom = top + rows.length * rowHeight + 4;
	const fitted = rows.flatMap((row, index) => (row.fitted === null ? [] : [`${x(row.fitted)} ${y(index)}`]));
	const turning = turningRow(ratings);
	return (
		<Chart id={`ratings-${width}`} width={width} height={bottom + 24} title={title} description={description}>
			{(width < narrow ? [-100, 0, 100] : [-100, -50, 0, 50, 100]).map((tick) => (
				<g key={tick}>
					<path class={tick === 0 ? 'zero' : 'grid'} d={`M${x(tick)} ${top}V${bottom}`} />
					<text class="faint" x={x(tick)} y={bottom + 18} font-size={smallText} text-anchor="middle">
						{words.points(tick)}
					</text>
				</g>
			))}
			{fitted.length < 2 ? null : <path class="fit" d={`M${fitted.join('L')}`} />}
			{rows.map((row, index) => (
				<g key={row.rating}>
					<text class="label" x={24} y={y(index) + 4.5} font-size={plainText} text-anchor="end">
						{words.decimal(row.rating, 1)}
					</text>
					{row.nps === null ? (
						<text class="unpublished halo" x={left + 8} y={y(index) + 4} font-size={smallText}>
							{words.text(`satisfaction.${row.shown}`)}
						</text>
					) : (
						<>
							{row.nps.interval === null ? null : (
								<path class="whisker" d={`M${x(row.nps.interval.low)} ${y(index)}H${x(row.nps.interval.high)}`} />
							)}
							<circle
								class={row.shown === 'few' ? 'score few' : 'score'}
								cx={x(row.nps.score ?? 0)}
								cy={y(index)}
								r={5}
							/>
							<text class="label" x={width - baseWidth - 12} y={y(index) + 4.5} font-size={plainText} text-anchor="end">
								{words.points(row.nps.score ?? 0)}
							</text>
						</>
					)}
					<text class="faint" x={width} y={y(index) + 4} font-size={smallText} text-anchor="end">
						{base(row.base)}
					</text>
				</g>
			))}
			{turning === null || turningText === null ? null : (
				<>
					<path class="turn" d={`M${left - 6} ${y(turning)}H${x(0)}`} />
					<path class="turning" d={diamond(x(0), y(turning), 6)} />
					<text class="accent" x={left - 10} y={y(turning) + 4.5} font-size={plainText} text-anchor="end">
						{turningText}
					</text>
				</>
			)}
		</Chart>
	);
}

export interface RatingsChartProps {
	readonly words: Words;
	readonly width: number;
	readonly ratings: SatisfactionRatings;
	readonly title: string;
	readonly description: string;
}

/** How many rows below the first the turning point lies, between the rows of the ratings beside it; null without one. */
export function turningRow({ points, turningPoint }: SatisfactionRatings): number | null {
	if (turningPoint === null) return null;
	const scored = points
		.map(({ rating, fitted }, index) => ({ rating, fitted, row: points.length - 1 - index }))
		.filter(({ fitted }) => fitted !== null);
	const before = scored.findLast(({ rating }) => rating <= turningPoint);
	const behind = scored.find(({ rating }) => rating >= turningPoint);
	if (before === undefined || behind === undefined) return null;
	const span = behind.rating - before.rating;
	return span === 0 ? before.row : before.row + ((behind.row - before.row) * (turningPoint - before.rating)) / span;
}
