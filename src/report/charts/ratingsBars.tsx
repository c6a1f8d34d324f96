import type { VNode } from 'preact';
import type { CategoryShare } from '../../core/model/analysis.ts';
import type { Words } from '../words.ts';
import { smallText } from './chart.tsx';
import { ChartButton } from './chartButton.tsx';

const top = 18;
const barsHeight = 52;
const bottom = top + barsHeight;

/** The share of each rating of one question as a small column with its interval, as wide as the place it stands in. */
export function RatingsBars({ words, categories, from, to, highest, title, press }: RatingsBarsProps): VNode {
	const columns = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	const step = 100 / columns.length;
	const y = (share: number) => bottom - (share / highest) * barsHeight;
	const percent = (value: number) => `${Math.round(value * 1000) / 1000}%`;
	return (
		<svg class="ratings-bars" height={bottom + 20} role={press === undefined ? 'img' : 'group'} aria-label={title}>
			{columns.map((rating, index) => {
				const category = categories.find(({ label }) => Number(label) === rating);
				const center = percent((index + 0.5) * step);
				return (
					<g key={rating}>
						{category === undefined ? null : (
							<>
								<rect
									class="bar"
									x={percent((index + 0.12) * step)}
									y={y(category.share)}
									width={percent(0.76 * step)}
									height={bottom - y(category.share)}
								/>
								<line
									class="whisker"
									x1={center}
									x2={center}
									y1={y(category.interval.high)}
									y2={y(category.interval.low)}
								/>
								<text x={center} y={y(category.interval.high) - 5} font-size={smallText} text-anchor="middle">
									{words.percentage(category.share)}
								</text>
							</>
						)}
						<text class="rating" x={center} y={bottom + 15} font-size={smallText} text-anchor="middle">
							{rating}
						</text>
						{press === undefined || category === undefined ? null : (
							<ChartButton
								label={press.label(category)}
								isPressed={press.isPressed(category)}
								onPress={() => press.toggle(category)}
								x={percent(index * step)}
								y={0}
								width={percent(step)}
								height={bottom + 20}
							/>
						)}
					</g>
				);
			})}
			<line class="axis" x1="0" x2="100%" y1={bottom} y2={bottom} />
		</svg>
	);
}

export interface RatingsBarsProps {
	readonly words: Words;
	/** Those that were given; their labels are whole numbers. */
	readonly categories: readonly CategoryShare[];
	/** The first and the last rating that has a place. */
	readonly from: number;
	readonly to: number;
	/** The share, on 0..1, that is as high as the chart. */
	readonly highest: number;
	readonly title: string;
	/** What pressing a column does; absent where it does nothing. */
	readonly press?: PressColumn | undefined;
}

export interface PressColumn {
	/** What pressing does, in words. */
	readonly label: (category: CategoryShare) => string;
	readonly isPressed: (category: CategoryShare) => boolean;
	readonly toggle: (category: CategoryShare) => void;
}
