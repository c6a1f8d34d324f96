import type { VNode } from 'preact';
import type { GroupScore } from '../../core/model/groupScore.ts';
import type { Words } from '../words.ts';
import { groupScoreText } from './groupScoreText.ts';

/** How often each rating was given, as figures: what stands behind a chart of ratings. */
export function RatingTable({ words, caption, rows }: RatingTableProps): VNode {
	const hasScores = rows.some(({ score }) => score?.nps != null);
	return (
		<table>
			<caption>{caption}</caption>
			<thead>
				<tr>
					<th scope="col">{words.text('table.rating')}</th>
					<th scope="col">{words.text('table.count')}</th>
					<th scope="col">{words.text('table.share')}</th>
					{hasScores ? <th scope="col">{words.text('categories.score')}</th> : null}
				</tr>
			</thead>
			<tbody>
				{rows.map(({ rating, count, share, figure, score }) => (
					<tr key={rating}>
						<th scope="row">{rating}</th>
						<td data-figure={figure} data-value={figure === undefined ? undefined : count}>
							{words.count(count)}
						</td>
						<td>{words.share(share, 1)}</td>
						{hasScores ? <td>{score === undefined ? null : groupScoreText(words, score)}</td> : null}
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
	/** Of those who gave it. */
	readonly score?: GroupScore;
}
