import type { NoDate, UnreadableDate } from '../model/table.ts';

export const noDate: NoDate = -2147483648;
export const unreadableDate: UnreadableDate = -2147483647;

const zero = 0x30;
/** Years in which a survey, or what it asks of, can lie. */
const firstYear = 1940;
const lastYear = 2060;

/**
 * Seconds since 2000-01-01T00:00 of a point in time written as `2026-05-01`, with or without ` 14:03` or `T14:03:22`, by
 * the clock on the wall; `noDate` for no bytes, `unreadableDate` where they do not read so or no such day is in the calendar.
 */
export function isoSeconds(bytes: Uint8Array, start: number, end: number): number {
	const length = end - start;
	if (length === 0) return noDate;
	if (length < 10 || bytes[start + 4] !== 0x2d || bytes[start + 7] !== 0x2d) return unreadableDate;
	const century = twoDigits(bytes, start);
	const yearOfCentury = twoDigits(bytes, start + 2);
	const month = twoDigits(bytes, start + 5);
	const day = twoDigits(bytes, start + 8);
	if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1) return unreadableDate;
	const year = century * 100 + yearOfCentury;
	if (year < firstYear || year > lastYear) return unreadableDate;
	const monthIndex = (year - firstYear) * 12 + month - 1;
	const days = (daysBeforeMonth[monthIndex] as number) + day - 1;
	if (days >= (daysBeforeMonth[monthIndex + 1] as number)) return unreadableDate;
	if (length === 10) return days * 86_400;
	const separator = bytes[start + 10];
	if ((separator !== 0x20 && separator !== 0x54) || length < 16 || bytes[start + 13] !== 0x3a) return unreadableDate;
	const hour = twoDigits(bytes, start + 11);
	const minute = twoDigits(bytes, start + 14);
	if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return unreadableDate;
	let second = 0;
	if (length > 16) {
		if (bytes[start + 16] !== 0x3a || length < 19) return unreadableDate;
		second = twoDigits(bytes, start + 17);
		if (second < 0 || second > 60) return unreadableDate;
	}
	return days * 86_400 + hour * 3600 + minute * 60 + second;
}

function twoDigits(bytes: Uint8Array, position: number): number {
	const tens = (bytes[position] as number) - zero;
	const ones = (bytes[position + 1] as number) - zero;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

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

const daysTo2000 = 10_957;

/** Days from 2000-01-01 to the first of each month from that of `firstYear` on, the one behind the last too. */
const daysBeforeMonth = Int32Array.from({ length: (lastYear - firstYear + 1) * 12 + 1 }, (_, month) => {
	return daysSince1970(firstYear + Math.floor(month / 12), (month % 12) + 1, 1) - daysTo2000;
});
