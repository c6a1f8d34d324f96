import type { VNode } from 'preact';
import type { WaveComparison } from '../../core/model/waves.ts';
import type { Words } from '../words.ts';
import { identified, waveName } from './waveName.ts';

/** A thing wave by wave: what it was, and how it changed. */
export interface WaveRow {
	readonly name: string;
	readonly cells: readonly WaveCell[];
}

export interface WaveCell {
	/** Of the wave. */
	readonly id: string;
	readonly value: string;
	/** Answers that it is of, as `n 47`; empty where the wave says it, or nothing is. */
	readonly base: string;
	/** The change since the wave before, marked where it is beyond chance; empty where there is none. */
	readonly change: string;
	readonly outcome: 'higher' | 'lower' | 'none';
	/** Name under which the value is found again, and the value unrounded. */
	readonly figure?: { readonly name: string; readonly value: number | undefined } | undefined;
}

/** Waves as columns, things as rows; changes stand beside the wave that they lead to. */
export function WaveTable({ words, comparison, head, rows, title }: WaveTableProps): VNode {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
		<div class="scroll" tabIndex={0}>
			<table class="waves-table">
				<caption class="unseen">{title}</caption>
				<thead>
					<tr>
						<th scope="col">{words.text(head)}</th>
						{identified(comparison.waves).map(({ id, wave }) => (
							<th key={id} scope="col">
								<bdi>{waveName(wave)}</bdi>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ name, cells }) => (
						<tr key={name}>
							<th scope="row">
								<bdi>{name}</bdi>
							</th>
							{cells.map(({ id, value, base, change, outcome, figure }) => (
								<td key={id} data-figure={figure?.name} data-value={figure?.value}>
									{value}
									{base === '' ? null : <span class="base">{` ${base}`}</span>}
									{change === '' ? null : <span class={`change ${outcome}`}>{` (${change})`}</span>}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

export interface WaveTableProps {
	readonly words: Words;
	readonly comparison: WaveComparison;
	readonly head: 'table.group' | 'waves.table.segment' | 'waves.table.rating' | 'waves.table.question';
	readonly rows: readonly WaveRow[];
	readonly title: string;
}
