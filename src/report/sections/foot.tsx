import type { ComponentChildren, VNode } from 'preact';
import type { Words } from '../words.ts';
import { Folded } from './folded.tsx';

/** Under a chart: its base and method, and the figures behind it one key press away. */
export function Foot({ words, caption, children }: FootProps): VNode {
	return (
		<div class="foot">
			<p class="caption">{caption}</p>
			<Folded class="behind" summary={words.text('table.show')}>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too */}
				<div class="scroll" tabIndex={0}>
					{children}
				</div>
			</Folded>
		</div>
	);
}

export interface FootProps {
	readonly words: Words;
	readonly caption: string;
	/** One table a chart. */
	readonly children: ComponentChildren;
}
