import type { VNode } from 'preact';
import type { Words } from '../words.ts';

/** A share as a bar with its interval as a whisker, as wide as the place it stands in. */
export function ShareBar({ words, share, low, high }: ShareBarProps): VNode {
	const percent = (value: number) => `${Math.round(value * 10_000) / 100}%`;
	return (
		<svg
			class="share-bar"
			height="18"
			role="img"
			aria-label={words.text('categories.barTitle', {
				share: words.share(share),
				low: words.share(low),
				high: words.share(high),
			})}
		>
			<rect class="track" x="0" y="4" width="100%" height="10" />
			<rect class="bar" x="0" y="4" width={percent(share)} height="10" />
			<line class="whisker" x1={percent(low)} x2={percent(high)} y1="9" y2="9" />
			<line class="whisker" x1={percent(low)} x2={percent(low)} y1="6" y2="12" />
			<line class="whisker" x1={percent(high)} x2={percent(high)} y1="6" y2="12" />
		</svg>
	);
}

export interface ShareBarProps {
	readonly words: Words;
	/** On 0..1, as are the ends of its interval. */
	readonly share: number;
	readonly low: number;
	readonly high: number;
}
