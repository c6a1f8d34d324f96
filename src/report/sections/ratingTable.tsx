import type { VNode } from 'preact';
import type { Words } from '../words.ts';

/** How often each rating was given, as figures: what stands behind a chart of ratings. */
export function RatingTable({ words, caption, rows }: RatingTableProps): VNode {
	return (
		<table>
			<caption>{caption}</caption>
			<thead>
				<tr>
					<th scope="col">{words.text('table.rating')}</th>
					<th scope="col">{words.text('table.count')}</th>
					<th scope="col">{words.text('table.share')}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ rating, count, share, figure }) => (
					<tr key={rating}>
						<th scope="row">{rating}</th>
						<td data-figure={figure} data-value={figure === undefined ? undefined : count}>
							{words.count(count)}
						</td>
						<td>{words.share(share, 1)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

export interface RatingTableProps {
	readonly words: Words;
	readonly caption: string;
	readonly rows: readonly RatingRow[];
}

export interface RatingRow {
	readonly rating: string;
	readonly count: number;
	/** On 0..1. */
	readonly share: number;
	/** Name under which the count is found again, where it is a figure of the report. */
	readonly figure?: string;
}
