import type { GroupScore, ScoreComparison } from '../../core/model/groupScore.ts';
import { pFigure } from '../pValue.ts';
import type { Words } from '../words.ts';
import type { FigureColumn } from './figureTable.tsx';

/**
 * The score of each group, or why it has none, and its interval.
 * @param nameOf the name under which the score is found again
 */
export function scoreColumns<Row extends GroupScore>(
	words: Words,
	nameOf: (row: Row) => string,
): readonly FigureColumn<Row>[] {
	return [
		{
			head: words.text('table.score'),
			cell: ({ nps, shown }) => (nps === null ? words.text(`table.${shown}`) : words.points(nps.score ?? 0, 1)),
			figure: (row) => ({ name: nameOf(row), value: row.nps?.score }),
		},
		{
			head: words.text('table.interval'),
			cell: ({ nps }) => (nps?.interval == null ? '' : words.interval(nps.interval.low, nps.interval.high, 1)),
		},
	];
}

/**
 * The difference of two scores, its interval and its p; empty where a row has none.
 * @param heads of the difference, and of its interval where that stands in the table
 */
export function comparisonColumns<Row>(
	words: Words,
	heads: { readonly difference: string; readonly interval?: string },
	comparisonOf: (row: Row) => ScoreComparison | null,
): readonly FigureColumn<Row>[] {
	const column = (head: string, told: (comparison: ScoreComparison) => string): FigureColumn<Row> => ({
		head,
		cell: (row) => {
			const comparison = comparisonOf(row);
			return comparison === null ? '' : told(comparison);
		},
	});
	const { difference: head, interval } = heads;
	return [
		column(head, ({ difference }) => words.points(difference, 1)),
		...(interval === undefined ? [] : [column(interval, ({ low, high }) => words.interval(low, high, 1))]),
		column(words.text('table.p'), ({ p }) => pFigure(words, p)),
	];
}
