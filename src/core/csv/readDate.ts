import type { DateOrder } from '../model/reading.ts';
import { secondsOfDay } from './clock.ts';
import { daysInMonth, daysSince1970 } from './isoSeconds.ts';
import { monthNumber } from './monthNames.ts';

/**
 * How the points in time of a column are written: as dates of the calendar, or as a bare number, which only a whole
 * column of such numbers can tell.
 */
export type DateForm = 'calendar' | NumericDateForm;

export type NumericDateForm = 'excel-serial' | 'unix-seconds' | 'unix-milliseconds';

const daysTo2000 = 10_957;
const secondsADay = 86_400;
/** Years in which a survey, or what it asks of, can lie. */
const years = { first: 1940, last: 2060 };

/**
 * A point in time as whole seconds since 2000-01-01T00:00:00 by the clock on the wall: a zone or offset in the text is
 * dropped, unix times are UTC. Null where the text is none, where no such day or time exists, and outside 1940..2060.
 * @param order of day and month, where the text itself does not tell
 * @param form how the column writes its dates
 */
export function readDate(text: string, order: DateOrder, form: DateForm = 'calendar'): number | null {
	if (form !== 'calendar') return readNumericDate(text, form);
	const tidied = tidyDate(text);
	const found =
		readYearFirst(tidied) ?? readDayAndMonth(tidied, order) ?? readDayThenName(tidied) ?? readNameThenDay(tidied);
	if (found === null) return null;
	const seconds = secondsOfDay(tidied.slice(found.length));
	const days = daysOf(found);
	return seconds === null || days === null ? null : days * secondsADay + seconds;
}

/** A date at the start of a text. */
interface FoundDate {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	/** Characters that it takes. */
	readonly length: number;
}

/** Two numbers of a date of which either can be the day: `13/05/2026`. */
export interface DayAndMonth {
	readonly first: number;
	readonly second: number;
}

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const dayThenName =
	/^(\d{1,2})(?:st|nd|rd|th|\.)?(?: |-|\/|(?<=\.))(?:of )?(\p{L}{3,9})\.?(?:, ?| |-|\/)(\d{4}|\d{2})(?!\d)/iu;
const nameThenDay = /^(\p{L}{3,9})\.?(?: |-|\/)(\d{1,2})(?:st|nd|rd|th)?(?:, ?| |-|\/)(\d{4})(?!\d)/iu;
const weekday =
	/^(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)|(?:man|tirs|ons|tors|fre|lør|søn)(?:dag)?)\.?(?:, ?| ))?(?:(?:den|d\.) )?(?=[\p{L}\d])/iu;

/**
 * Single plain spaces, no weekday in front and no `den`. Every date of a column comes through here, and most have neither
 * other spaces nor words: they are looked for before they are replaced.
 */
function tidyDate(text: string): string {
	const trimmed = text.trim();
	const spaced = otherSpaces.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
	return startsWithDigit.test(spaced) ? spaced : spaced.replace(weekday, '');
}

const otherSpaces = /[^\S ]| {2}/;
const startsWithDigit = /^\d/;

function readYearFirst(text: string): FoundDate | null {
	const match = yearFirst.exec(text);
	if (match === null) return null;
	return { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]), length: match[0].length };
}

function readDayAndMonth(text: string, order: DateOrder): FoundDate | null {
	const match = yearLast.exec(text);
	if (match === null) return null;
	const [first, second, last] = [Number(match[1]), Number(match[3]), Number(match[4])];
	const year = match[4]?.length === 4 ? last : fullYear(last);
	// `26-05-01` can be a year, a month and a day as well.
	if (
		match[2] === '-' &&
		match[4]?.length === 2 &&
		daysOf({ year: fullYear(first), month: second, day: last }) !== null
	) {
		return null;
	}
	// Nobody writes the month first with dots.
	const isMonthFirst = order === 'month-first' && match[2] !== '.';
	const [day, month] = isMonthFirst ? [second, first] : [first, second];
	return { year, month, day, length: match[0].length };
}

function readDayThenName(text: string): FoundDate | null {
	const match = dayThenName.exec(text);
	const month = match === null ? null : monthNumber(match[2] ?? '');
	if (match === null || month === null) return null;
	const year = match[3]?.length === 4 ? Number(match[3]) : fullYear(Number(match[3]));
	return { year, month, day: Number(match[1]), length: match[0].length };
}

function readNameThenDay(text: string): FoundDate | null {
	const match = nameThenDay.exec(text);
	const month = match === null ? null : monthNumber(match[1] ?? '');
	if (match === null || month === null) return null;
	return { year: Number(match[3]), month, day: Number(match[2]), length: match[0].length };
}

/** The year that two digits stand for: 1969..2068, as POSIX has it. */
function fullYear(lastDigits: number): number {
	return lastDigits + (lastDigits < 69 ? 2000 : 1900);
}

/** Days since 2000-01-01; null where the calendar has no such day. */
function daysOf({ year, month, day }: Omit<FoundDate, 'length'>): number | null {
	if (year < years.first || year > years.last || month < 1 || month > 12) return null;
	if (day < 1 || day > daysInMonth(year, month)) return null;
	return daysSince1970(year, month, day) - daysTo2000;
}

/** The two numbers of a date that does not tell which of them is the day; null for any other text. */
export function dayAndMonthOf(text: string): DayAndMonth | null {
	const tidied = tidyDate(text);
	const match = yearLast.exec(tidied);
	if (match === null || match[2] === '.') return null;
	if (readDate(text, 'day-first') === null && readDate(text, 'month-first') === null) return null;
	return { first: Number(match[1]), second: Number(match[3]) };
}

const numericForms: Readonly<Record<NumericDateForm, RegExp>> = {
	'excel-serial': /^\d{5}(?:[.,]\d{1,15})?$/,
	'unix-seconds': /^\d{9,10}(?:[.,]\d{1,9})?$/,
	'unix-milliseconds': /^\d{12,13}$/,
};
/** Excel counts days from here, and 2000-01-01 is this one. */
const excelDay2000 = 36_526;

function readNumericDate(text: string, form: NumericDateForm): number | null {
	const trimmed = text.trim();
	if (!numericForms[form].test(trimmed)) return null;
	const number = Number(trimmed.replace(',', '.'));
	const seconds = secondsOfNumber(number, form);
	const first = daysSince1970(years.first, 1, 1) - daysTo2000;
	const end = daysSince1970(years.last + 1, 1, 1) - daysTo2000;
	return seconds >= first * secondsADay && seconds < end * secondsADay ? seconds : null;
}

function secondsOfNumber(number: number, form: NumericDateForm): number {
	// A fraction of a day is never exact: 0,58333 is 14:00.
	if (form === 'excel-serial') return Math.round((number - excelDay2000) * secondsADay);
	return Math.floor(form === 'unix-seconds' ? number : number / 1000) - daysTo2000 * secondsADay;
}
