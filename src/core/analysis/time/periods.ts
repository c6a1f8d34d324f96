import type { Period } from '../../model/query.ts';
import { calendarDate, dayNumber, isoDay, twoDigits } from './calendar.ts';

/** How days of the calendar make up periods. Periods of a kind are numbered without gaps, days from 2000-01-01. */
export interface PeriodKind {
	/** The number of the period that a day lies in. */
	readonly numberOf: (day: number) => number;
	/** The first day of the period with a number; its last is the one before the first of the next. */
	readonly firstDay: (number: number) => number;
	readonly nameOf: (number: number) => string;
	/** Periods that make up twelve months; null where they do not. */
	readonly inTwelveMonths: number | null;
}

/** Monday of the ISO week that 2000-01-01, a Saturday, lies in. */
const firstMonday = -5;

/** From the shortest to the longest. */
export const periodKinds: Readonly<Record<Period, PeriodKind>> = {
	day: {
		numberOf: (day) => day,
		firstDay: (number) => number,
		nameOf: isoDay,
		inTwelveMonths: null,
	},
	week: {
		numberOf: (day) => Math.floor((day - firstMonday) / 7),
		firstDay: mondayOf,
		nameOf: nameOfWeek,
		inTwelveMonths: null,
	},
	month: monthsTogether(1, (year, month) => `${year}-${twoDigits(month + 1)}`),
	quarter: monthsTogether(3, (year, quarter) => `${year}-Q${quarter + 1}`),
	year: monthsTogether(12, String),
};

/** Periods of so many months, a whole number of them in a year. */
function monthsTogether(months: number, nameOf: (year: number, ofYear: number) => string): PeriodKind {
	const inYear = 12 / months;
	const yearOf = (number: number): number => 2000 + Math.floor(number / inYear);
	const placeInYear = (number: number): number => number - (yearOf(number) - 2000) * inYear;
	return {
		numberOf: (day) => {
			const { year, month } = calendarDate(day);
			return (year - 2000) * inYear + Math.floor((month - 1) / months);
		},
		firstDay: (number) => dayNumber({ year: yearOf(number), month: placeInYear(number) * months + 1, day: 1 }),
		nameOf: (number) => nameOf(yearOf(number), placeInYear(number)),
		inTwelveMonths: inYear,
	};
}

function mondayOf(week: number): number {
	return firstMonday + week * 7;
}

/** A week belongs to the year that its Thursday lies in, as ISO 8601 has it. */
function nameOfWeek(week: number): string {
	const thursday = mondayOf(week) + 3;
	const { year } = calendarDate(thursday);
	const weekOfYear = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
	return `${year}-W${twoDigits(weekOfYear)}`;
}
