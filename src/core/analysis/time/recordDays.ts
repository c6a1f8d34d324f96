import { unreadableDate } from '../../csv/isoSeconds.ts';
import { readDate } from '../../csv/readDate.ts';
import type { DateOrder } from '../../model/reading.ts';
import type { Table } from '../../model/table.ts';
import { dateFormOf } from '../../survey/dates.ts';
import { dayNumber } from './calendar.ts';

/** What stands for a record whose date is blank or cannot be read. */
export const noDay = 65_535;

/** Days of records count from here, the first that is read as a date; all that are fit in two bytes. */
export const firstReadableDay: number = dayNumber({ year: 1940, month: 1, day: 1 });
const dayCount = dayNumber({ year: 2061, month: 1, day: 1 }) - firstReadableDay;
const secondsADay = 86_400;

/**
 * The day of each record of each row group, by the calendar on the wall, counted from `firstReadableDay`; `noDay` for none.
 * @param column of the date
 * @param order of day and month, where the dates do not tell
 * @returns null where the column holds no dates
 */
export function recordDays(table: Table, column: number, order: DateOrder): readonly Uint16Array[] | null {
	const tableColumn = table.columns[column];
	if (tableColumn?.kind !== 'category' && tableColumn?.kind !== 'date') return null;
	const dayOfCode = tableColumn.kind === 'category' ? daysOfDictionary(tableColumn.dictionary, order) : null;
	if (tableColumn.kind === 'category' && dayOfCode === null) return null;
	return table.groups.map(({ cells, recordCount }) => {
		const dates = cells[column];
		const days = new Uint16Array(recordCount);
		if (dates?.kind === 'date') {
			for (let record = 0; record < recordCount; record++) days[record] = dayOf(dates.seconds[record] as number);
		} else if (dates?.kind === 'category' && dayOfCode) {
			for (let record = 0; record < recordCount; record++) {
				days[record] = dayOfCode[dates.codes[record] as number] as number;
			}
		} else {
			days.fill(noDay);
		}
		return days;
	});
}

function dayOf(seconds: number): number {
	const day = Math.floor(seconds / secondsADay) - firstReadableDay;
	return day >= 0 && day < dayCount ? day : noDay;
}

/** The day of each distinct cell; null where they are no dates. */
function daysOfDictionary(dictionary: readonly string[], order: DateOrder): Uint16Array | null {
	const form = dateFormOf(dictionary);
	if (form === null) return null;
	return Uint16Array.from(dictionary, (cell) => dayOf(readDate(cell.trim(), order, form) ?? unreadableDate));
}
