/** What stands for a blank cell, and for one that holds something else than a date: as in `model/table.ts`. */
export const noDate: i32 = i32.MIN_VALUE;
export const unreadableDate: i32 = i32.MIN_VALUE + 1;

/** Years in which a survey, or what it asks of, can lie. */
const firstYear: u32 = 1940;
const lastYear: u32 = 2060;
const daysTo2000: i32 = 10_957;

const hyphen: u8 = 0x2d;
const colon: u8 = 0x3a;
/** Of two digits that are none. */
const noNumber: u32 = 1000;

/**
 * Seconds since 2000-01-01T00:00 of a point in time written as `2026-05-01`, with or without ` 14:03` or `T14:03:22`, by
 * the clock on the wall; `noDate` for no bytes, `unreadableDate` where they do not read so or no such day is in the calendar.
 */
export function isoSeconds(start: usize, end: usize): i32 {
	const length = end - start;
	if (length === 0) return noDate;
	if (length < 10 || load<u8>(start, 4) !== hyphen || load<u8>(start, 7) !== hyphen) return unreadableDate;
	const century = twoDigits(start);
	const yearOfCentury = twoDigits(start + 2);
	const month = twoDigits(start + 5);
	const day = twoDigits(start + 8);
	if (century === noNumber || yearOfCentury === noNumber || month - 1 > 11) return unreadableDate;
	const year = century * 100 + yearOfCentury;
	if (year < firstYear || year > lastYear || day - 1 >= daysInMonth(year, month)) return unreadableDate;
	const days = daysSince1970(year, month, day) - daysTo2000;
	if (length === 10) return days * 86_400;
	const separator = load<u8>(start, 10);
	if ((separator !== 0x20 && separator !== 0x54) || length < 16 || load<u8>(start, 13) !== colon) return unreadableDate;
	const hour = twoDigits(start + 11);
	const minute = twoDigits(start + 14);
	if (hour > 23 || minute > 59) return unreadableDate;
	let second: u32 = 0;
	if (length > 16) {
		if (load<u8>(start, 16) !== colon || length < 19) return unreadableDate;
		second = twoDigits(start + 17);
		if (second > 60) return unreadableDate;
	}
	return days * 86_400 + i32(hour * 3600 + minute * 60 + second);
}

@inline
function twoDigits(place: usize): u32 {
	const tens = u32(load<u8>(place)) - 0x30;
	const ones = u32(load<u8>(place, 1)) - 0x30;
	return tens <= 9 && ones <= 9 ? tens * 10 + ones : noNumber;
}

/** Days of a month in the Gregorian calendar, in the years from 1901 to 2099; `month` from 1. */
@inline
function daysInMonth(year: u32, month: u32): u32 {
	if (month === 2) return year & 3 ? 28 : 29;
	// April, June, September and November.
	return (0b1010_0101_0000 >> month) & 1 ? 30 : 31;
}

/** Days from 1970-01-01 in the Gregorian calendar. Howard Hinnant, 'chrono-compatible low-level date algorithms'. */
@inline
function daysSince1970(year: u32, month: u32, day: u32): i32 {
	const shiftedYear = month <= 2 ? year - 1 : year;
	const era = shiftedYear / 400;
	const yearOfEra = shiftedYear - era * 400;
	const dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
	const dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
	return i32(era * 146_097 + dayOfEra) - 719_468;
}
