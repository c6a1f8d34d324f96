import type { NoDate, UnreadableDate } from '../model/table.ts';

/** In place of the seconds of a blank cell. */
export const noDate: NoDate = -2147483648;
/** In place of the seconds of a cell that holds something else than a date. */
export const unreadableDate: UnreadableDate = -2147483647;

/** Days of a month in the Gregorian calendar; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 in the Gregorian calendar. Howard Hinnant, 'chrono-compatible low-level date algorithms'. */
export function daysSince1970(year: number, month: number, day: number): number {
	const shiftedYear = month <= 2 ? year - 1 : year;
	const era = Math.floor(shiftedYear / 400);
	const yearOfEra = shiftedYear - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}
