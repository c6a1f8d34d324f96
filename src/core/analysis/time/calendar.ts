import { daysSince1970 } from '../../csv/isoSeconds.ts';

/** A day of the Gregorian calendar, month and day from 1. */
export interface CalendarDate {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const daysTo2000 = 10_957;
const daysOfEra = 146_097;

/** Days from 2000-01-01 to the day; negative before it. */
export function dayNumber({ year, month, day }: CalendarDate): number {
	return daysSince1970(year, month, day) - daysTo2000;
}

/**
 * The day that lies so many days after 2000-01-01, or before it where negative.
 * Source: Howard Hinnant, 'chrono-compatible low-level date algorithms', `civil_from_days`.
 */
export function calendarDate(dayNumber: number): CalendarDate {
	const shifted = dayNumber + daysTo2000 + 719_468;
	const era = Math.floor(shifted / daysOfEra);
	const dayOfEra = shifted - era * daysOfEra;
	const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
	const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
	};
}

/** A day as `2026-05-31`. */
export function isoDay(dayNumber: number): string {
	const { year, month, day } = calendarDate(dayNumber);
	return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
