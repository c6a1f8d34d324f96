import { readDate } from '../core/csv/readDate.ts';
import type { Reading } from '../core/model/reading.ts';
import type { SurveyRecord } from '../core/model/survey.ts';
import { dateFormOf } from '../core/survey/dates.ts';

/**
 * When each record was answered, as seconds since 2000-01-01T00:00 by the clock on the wall; null where its cell in the
 * first column of dates does not tell, and of all where there is no such column.
 */
export function recordTimes(
	{ roles, dateOrder }: Reading,
	records: readonly SurveyRecord[],
): readonly (number | null)[] {
	const column = roles.findIndex(({ value }) => value === 'date');
	const texts = records.map(({ cells }) => cells[column] ?? '');
	const form = column < 0 ? null : dateFormOf(new Set(texts));
	return texts.map((text) => (form === null ? null : readDate(text, dateOrder?.value ?? 'day-first', form)));
}
