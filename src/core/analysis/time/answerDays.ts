import type { Survey } from '../../model/survey.ts';
import { kept } from '../selection/kept.ts';
import { recordDays } from './recordDays.ts';

/** The column that says when the answers were given; -1 where none does. */
export function dateColumn({ reading }: Survey): number {
	return reading.roles.findIndex(({ value }) => value === 'date');
}

/** The day of each record by the date in a column; null where it holds none. */
export const answerDays = kept((survey: Survey, index: number) =>
	recordDays(survey.table, index, survey.reading.dateOrder?.value ?? 'day-first'),
);
