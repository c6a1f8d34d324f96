import { noDate, unreadableDate } from '../csv/isoSeconds.ts';
import { readDate } from '../csv/readDate.ts';
import type { DateOrder } from '../model/reading.ts';
import type { Table } from '../model/table.ts';
import { isBlank } from './cellValue.ts';
import { dateFormOf } from './dates.ts';

/**
 * The points in time of a column, record by record: seconds since 2000-01-01T00:00 by the clock on the wall, `noDate` for
 * a blank and `unreadableDate` for anything else. Null where the column's cells are not kept.
 * @param order of day and month, where the dates themselves do not tell
 */
export function timesOf(table: Table, column: number, order: DateOrder): Int32Array | null {
	const tableColumn = table.columns[column];
	if (tableColumn?.kind !== 'category' && tableColumn?.kind !== 'date') return null;
	const secondsOfCode = tableColumn.kind === 'category' ? readDictionary(tableColumn.dictionary, order) : [];
	const times = new Int32Array(table.recordCount);
	let first = 0;
	for (const { cells, recordCount } of table.groups) {
		const dates = cells[column];
		if (dates?.kind === 'date') {
			times.set(dates.seconds, first);
		} else if (dates?.kind === 'category') {
			for (let record = 0; record < recordCount; record++) {
				times[first + record] = secondsOfCode[dates.codes[record] as number] ?? noDate;
			}
		}
		first += recordCount;
	}
	return times;
}

function readDictionary(dictionary: readonly string[], order: DateOrder): readonly number[] {
	const form = dateFormOf(dictionary) ?? 'calendar';
	return dictionary.map((cell) => (isBlank(cell) ? noDate : (readDate(cell.trim(), order, form) ?? unreadableDate)));
}
