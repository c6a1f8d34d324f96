import { type DateForm, type NumericDateForm, readDate } from '../csv/readDate.ts';
import type { DateOrder } from '../model/reading.ts';
import { isBlank } from './cellValue.ts';

/** In a column of dates at least this share of the distinct texts reads as one. */
const readableShare = 0.9;

/** Numbers outside these years, as seconds since 2000, are not taken for points in time: 1995 up to 2050. */
const plausible = { from: -5 * 365.25 * 86_400, to: 50 * 365.25 * 86_400 };

const numericForms: readonly NumericDateForm[] = ['excel-serial', 'unix-seconds', 'unix-milliseconds'];
const orders: readonly DateOrder[] = ['day-first', 'month-first'];

/**
 * How a column writes its points in time; null where it holds something else. Bare numbers need the whole column, and
 * even then can be identifiers or postal codes: take them for dates only where the header asks for a time.
 * @param texts the distinct cells of the column, blank ones too
 */
export function dateFormOf(texts: Iterable<string>): DateForm | null {
	const all = [...texts];
	return numericFormOf(all) ?? (areOfCalendar(all) ? 'calendar' : null);
}

/** How a column writes its points in time as bare numbers; null where one of its cells holds something else. */
export function numericFormOf(texts: readonly string[]): NumericDateForm | null {
	let possible = numericForms;
	let filled = 0;
	for (const text of texts) {
		if (isBlank(text)) continue;
		filled++;
		possible = possible.filter((form) => isPlausibleNumber(text, form));
		if (possible.length === 0) return null;
	}
	return filled === 0 ? null : (possible[0] ?? null);
}

function areOfCalendar(texts: readonly string[]): boolean {
	let filled = 0;
	let unreadable = 0;
	const readable = { 'day-first': 0, 'month-first': 0 };
	for (const text of texts) {
		if (isBlank(text)) continue;
		filled++;
		const inOrders = orders.filter((order) => readDate(text, order) !== null);
		for (const order of inOrders) readable[order]++;
		if (inOrders.length === 0) unreadable++;
		// Whatever the rest is: a column of thousands of names is none of dates after its first tenth.
		if (texts.length - unreadable < texts.length * readableShare) return false;
	}
	return filled > 0 && Math.max(...Object.values(readable)) >= filled * readableShare;
}

/**
 * Whether a column holds dates of the calendar, whatever its header says.
 * @param texts the distinct cells of the column, blank ones too
 */
export function looksLikeDates(texts: Iterable<string>): boolean {
	return dateFormOf(texts) === 'calendar';
}

function isPlausibleNumber(text: string, form: NumericDateForm): boolean {
	const seconds = readDate(text, 'day-first', form);
	return seconds !== null && seconds >= plausible.from && seconds < plausible.to;
}
