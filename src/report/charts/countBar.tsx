import type { VNode } from 'preact';
import type { AnswerClass } from '../../core/model/query.ts';
import { Hatch } from './hatch.tsx';

/** A number as a bar in the fill of a class, as wide as the place it stands in. The number itself stands beside it. */
export function CountBar({ class: name, part, hatch }: CountBarProps): VNode {
	const width = `${Math.round(part * 10_000) / 100}%`;
	return (
		<svg class="count-bar" height="10" aria-hidden="true">
			<rect
				class={name === 'detractors' ? 'hatched' : name}
				y="0"
				width={width}
				height="10"
				fill={name === 'detractors' ? `url(#${hatch})` : undefined}
			/>
		</svg>
	);
}

export interface CountBarProps {
	readonly class: AnswerClass;
	/** Of the longest bar, on 0..1. */
	readonly part: number;
	/** The id of the hatching on the page, as `BarHatch` defines it. */
	readonly hatch: string;
}

/** The hatching that the bars of detractors are filled with, once a page. */
export function BarHatch({ id }: { readonly id: string }): VNode {
	return (
		<svg class="unseen" width="0" height="0" aria-hidden="true">
			<Hatch id={id} />
		</svg>
	);
}
