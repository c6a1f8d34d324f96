import type { SurveySummary } from '../core/model/survey.ts';
import { indexOfColumn } from '../core/survey/namedColumn.ts';

/**
 * Index of the column that a user names for the recommendation question: by its exact header, else by `#N` from 1.
 * @throws ProblemError `no-such-column`, `ambiguous-column`.
 */
export function questionNamed({ columns }: SurveySummary, name: string): number {
	return indexOfColumn(
		columns.map(({ header }) => header),
		{ column: name },
	);
}
