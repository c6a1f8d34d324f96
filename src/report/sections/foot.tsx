import type { ComponentChildren, VNode } from 'preact';
import type { Words } from '../words.ts';

/** Under a chart: its base and method, and the figures behind it one key press away. */
export function Foot({ words, caption, children }: FootProps): VNode {
	return (
		<div class="foot">
			<p class="caption">{caption}</p>
			<details class="behind">
				<summary>{words.text('table.show')}</summary>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too */}
				<div class="scroll" tabIndex={0}>
					{children}
				</div>
			</details>
		</div>
	);
}

export interface FootProps {
	readonly words: Words;
	readonly caption: string;
	/** One table a chart. */
	readonly children: ComponentChildren;
}
