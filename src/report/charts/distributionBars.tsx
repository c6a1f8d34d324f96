import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import type { AnswerClass } from '../../core/model/query.ts';
import type { Words } from '../words.ts';
import { Chart, plainText, smallText } from './chart.tsx';
import { ChartButton } from './chartButton.tsx';
import { Hatch } from './hatch.tsx';

import { textWidth } from './textWidth.ts';

const top = 22;
const barsHeight = 116;

/** How many answered each rating, a bar each. `first` is the rating where the scale starts. */
export function DistributionBars({ words, width, distribution, first, title, press }: DistributionBarsProps): VNode {
	const bars = distribution.map((count, rating) => ({ count, rating })).slice(first);
	const base = distribution.reduce((sum, count) => sum + count, 0);
	const height = scaleLinear([0, Math.max(...distribution, 1)], [0, barsHeight]);
	const step = width / bars.length;
	const gap = width < 480 ? 3 : 5;
	const counts = bars.map(({ count }) => words.count(count));
	const shares = bars.map(({ count }) => words.share(base === 0 ? 0 : count / base));
	const percentages = bars.map(({ count }) => words.percentage(base === 0 ? 0 : count / base));
	const fits = (labels: readonly string[]) => labels.every((text) => textWidth(text, smallText) <= step);
	const labels = [counts, shares].find(fits) ?? percentages;
	const bottom = top + barsHeight;
	const hatch = `hatch-distribution-${width}`;
	const low = words.text('distribution.low', { rating: first });
	const high = words.text('distribution.high', { rating: 10 });
	const endsTouch = textWidth(low, smallText) + textWidth(high, smallText) + 2 * gap > width;
	return (
		<Chart
			id={`distribution-${width}`}
			width={width}
			height={bottom + (endsTouch ? 62 : 44)}
			title={title}
			interactive={press !== undefined}
		>
			<Hatch id={hatch} />
			{bars.map(({ count, rating }, index) => {
				const group = groupOf(rating);
				const tall = count === 0 ? 0 : Math.max(height(count), 1.5);
				const center = (index + 0.5) * step;
				const isEnd = index === 0 || index === bars.length - 1;
				return (
					<g key={rating}>
						<rect
							class={group === 'detractors' ? 'hatched' : group}
							x={index * step + gap / 2}
							y={bottom - tall}
							width={step - gap}
							height={tall}
							fill={group === 'detractors' ? `url(#${hatch})` : undefined}
						/>
						<text class="muted" x={center} y={bottom - tall - 6} font-size={smallText} text-anchor="middle">
							{labels[index]}
						</text>
						<text
							class={isEnd ? 'label' : 'plain'}
							x={center}
							y={bottom + 18}
							font-size={plainText}
							text-anchor="middle"
						>
							{rating}
						</text>
						{press === undefined || count === 0 ? null : (
							<ChartButton
								label={press.label(rating, count)}
								isPressed={press.isPressed(rating)}
								onPress={() => press.toggle(rating)}
								x={index * step}
								y={0}
								width={step}
								height={bottom + 24}
							/>
						)}
					</g>
				);
			})}
			<line class="axis" x1={0} x2={width} y1={bottom} y2={bottom} />
			<text class="faint" x={gap / 2} y={bottom + 37} font-size={smallText}>
				{low}
			</text>
			<text
				class="faint"
				x={width - gap / 2}
				y={bottom + (endsTouch ? 55 : 37)}
				font-size={smallText}
				text-anchor="end"
			>
				{high}
			</text>
		</Chart>
	);
}

export interface DistributionBarsProps {
	readonly words: Words;
	readonly width: number;
	/** Answers by rating, 0..10. */
	readonly distribution: readonly number[];
	readonly first: 0 | 1;
	readonly title: string;
	/** What pressing a bar does; absent where it does nothing. */
	readonly press?: PressRating | undefined;
}

export interface PressRating {
	/** What pressing does, in words. */
	label(rating: number, count: number): string;
	isPressed(rating: number): boolean;
	toggle(rating: number): void;
}

function groupOf(rating: number): AnswerClass {
	return rating >= 9 ? 'promoters' : rating >= 7 ? 'passives' : 'detractors';
}
