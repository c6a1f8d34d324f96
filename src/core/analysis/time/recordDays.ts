import { countCodes } from '../../counting/countCodes.ts';
import { daysOf } from '../../counting/daysOf.ts';
import { unreadableDate } from '../../csv/isoSeconds.ts';
import { readDate } from '../../csv/readDate.ts';
import type { DateOrder } from '../../model/reading.ts';
import type { Table } from '../../model/table.ts';
import { dateFormOf } from '../../survey/dates.ts';
import { lookedUp } from '../selection/lookedUp.ts';
import { dayNumber } from './calendar.ts';

/** The days of records, by the calendar on the wall. */
export interface RecordDays {
	/** The first of them, since 2000-01-01. */
	readonly first: number;
	/** Days from the first to the last of them; 0 where no record has one. */
	readonly count: number;
	/** The day of each record of each row group, counted from the first; `count` where the date is blank or cannot be read. */
	readonly byGroup: readonly Uint16Array[];
}

/** What is read as a date. */
const firstReadableDay = dayNumber({ year: 1940, month: 1, day: 1 });
const readableDays = dayNumber({ year: 2061, month: 1, day: 1 }) - firstReadableDay;
const readable = { first: firstReadableDay, dayCount: readableDays, none: readableDays };
const secondsADay = 86_400;

/**
 * The day of each record.
 * @param column of the date
 * @param order of day and month, where the dates do not tell
 * @returns null where the column holds no dates
 */
export function recordDays({ columns, groups }: Table, column: number, order: DateOrder): RecordDays | null {
	const tableColumn = columns[column];
	if (tableColumn?.kind === 'date') {
		const secondsOf = groups.map(({ cells }) => {
			const dates = cells[column];
			return dates?.kind === 'date' ? dates.seconds : new Int32Array();
		});
		const days = secondsOf.map((seconds) => daysOf(seconds, readable));
		const { first, count } = rangeOf(countCodes(days, readableDays + 1).subarray(0, readableDays));
		const range = { first, dayCount: count, none: count };
		return { first, count, byGroup: secondsOf.map((seconds) => daysOf(seconds, range)) };
	}
	const dayOfCode = tableColumn?.kind === 'category' ? daysOfDictionary(tableColumn.dictionary, order) : null;
	if (dayOfCode === null) return null;
	const isDay = new Uint32Array(readableDays);
	for (const day of dayOfCode) if (day < readableDays) isDay[day] = 1;
	const { first, count } = rangeOf(isDay);
	const fromFirst = dayOfCode.map((day) => (day < readableDays ? day + firstReadableDay - first : count));
	const byGroup = groups.map(({ cells, recordCount }) => {
		const dates = cells[column];
		return dates?.kind === 'category' ? lookedUp(dates.codes, fromFirst) : new Uint16Array(recordCount).fill(count);
	});
	return { first, count, byGroup };
}

/** From the first to the last readable day that there is something on. */
function rangeOf(days: Uint32Array): Pick<RecordDays, 'first' | 'count'> {
	const isOn = (something: number): boolean => something > 0;
	const first = days.findIndex(isOn);
	return first < 0
		? { first: 0, count: 0 }
		: { first: first + firstReadableDay, count: days.findLastIndex(isOn) - first + 1 };
}

/** The day of each distinct cell, counted from the first readable one; null where they are no dates. */
function daysOfDictionary(dictionary: readonly string[], order: DateOrder): Uint16Array | null {
	const form = dateFormOf(dictionary);
	if (form === null) return null;
	return Uint16Array.from(dictionary, (cell) => {
		const seconds = readDate(cell.trim(), order, form) ?? unreadableDate;
		const day = Math.floor(seconds / secondsADay) - firstReadableDay;
		return day >= 0 && day < readableDays ? day : readableDays;
	});
}
