import type { ComponentChildren, VNode } from 'preact';
import type { Words } from '../words.ts';

/** The figures behind a chart, one key press away. */
export function TableBehind({ words, caption, children }: TableBehindProps): VNode {
	return (
		<details class="behind">
			<summary>{words.text('table.show')}</summary>
			<div class="scroll">
				<table>
					<caption>{caption}</caption>
					{children}
				</table>
			</div>
		</details>
	);
}

export interface TableBehindProps {
	readonly words: Words;
	readonly caption: string;
	readonly children: ComponentChildren;
}
