import type { VNode } from 'preact';
import type { GroupScore } from '../../core/model/groupScore.ts';
import type { Filter } from '../../core/model/query.ts';
import type { ReportActions } from '../actions.ts';
import { groupScoreText } from '../sentences/groupScore.ts';
import type { Words } from '../words.ts';
import { type FigureColumn, FigureTable } from './figureTable.tsx';
import { FilterButton } from './filterButton.tsx';
import { RecordsButton } from './recordsButton.tsx';

/** How often each rating was given, as figures: what stands behind a chart of ratings. */
export function RatingTable({ words, caption, rows, actions }: RatingTableProps): VNode {
	const hasScores = rows.some(({ score }) => score?.nps != null);
	return (
		<FigureTable
			caption={caption}
			rows={rows}
			idOf={({ rating }) => rating}
			columns={[
				{
					head: words.text('table.rating'),
					cell: ({ rating, count, filter }) => (
						<FilterButton actions={count === 0 ? undefined : actions} filter={filter}>
							{rating}
						</FilterButton>
					),
				},
				{
					head: words.text('table.count'),
					cell: ({ count, title, filter }) => (
						<RecordsButton actions={actions} words={words} title={title} count={count} filters={[filter]} />
					),
					figure: ({ figure, count }) => (figure === undefined ? undefined : { name: figure, value: count }),
				},
				{ head: words.text('table.share'), cell: ({ share }) => words.share(share, 1) },
				...(hasScores ? [scoreColumn(words)] : []),
			]}
		/>
	);
}

function scoreColumn(words: Words): FigureColumn<RatingRow> {
	return {
		head: words.text('categories.score'),
		cell: ({ score }) => (score === undefined ? null : groupScoreText(words, score)),
	};
}

export interface RatingTableProps {
	readonly words: Words;
	readonly caption: string;
	readonly rows: readonly RatingRow[];
	readonly actions: ReportActions | undefined;
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
	/** Who gave it, in words. */
	readonly title: string;
	/** What selects them. */
	readonly filter: Filter;
}
