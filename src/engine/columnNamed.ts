import type { SurveySummary } from '../core/model/survey.ts';
import { indexOfColumn } from '../core/survey/namedColumn.ts';

/**
 * Index of the column that a user names: by its exact header, else by `#N` from 1.
 * @throws ProblemError `no-such-column`, `ambiguous-column`.
 */
export function columnNamed({ columns }: Pick<SurveySummary, 'columns'>, name: string): number {
	return indexOfColumn(
		columns.map(({ header }) => header),
		{ column: name },
	);
}
