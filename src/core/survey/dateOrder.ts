import { dayAndMonthOf } from '../csv/readDate.ts';
import type { Language } from '../model/language.ts';
import type { DateOrder, DateOrderReason, Guess } from '../model/reading.ts';

/** What is known of the order of day and month besides the dates themselves. */
export interface KnownOrder {
	/** What the user chose. */
	readonly chosen?: DateOrder | undefined;
	/** What the platform writes. */
	readonly layout?: DateOrder | undefined;
}

/**
 * The order of day and month in a column, decided over the whole of it: a 13 or more settles it, else the platform, else
 * the language of the questions. Null where no date needs it.
 * @param texts the distinct cells of the column
 */
export function dateOrderOf(
	texts: Iterable<string>,
	language: Language | null,
	known: KnownOrder = {},
): Guess<DateOrder, DateOrderReason> | null {
	let needed = false;
	const settling = { 'day-first': 0, 'month-first': 0 };
	for (const text of texts) {
		const numbers = dayAndMonthOf(text);
		if (numbers === null) continue;
		if (numbers.first > 12) settling['day-first']++;
		if (numbers.second > 12) settling['month-first']++;
		needed = true;
	}
	if (!needed) return null;
	if (known.chosen !== undefined) return { value: known.chosen, reason: 'chosen' };
	const lead = settling['day-first'] - settling['month-first'];
	if (lead !== 0) return { value: lead > 0 ? 'day-first' : 'month-first', reason: 'beyond-12' };
	if (known.layout !== undefined) return { value: known.layout, reason: 'layout' };
	if (language === null) return { value: 'day-first', reason: 'nothing' };
	return { value: language === 'en' ? 'month-first' : 'day-first', reason: 'language' };
}
