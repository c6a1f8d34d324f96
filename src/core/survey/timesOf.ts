import { noDate, unreadableDate } from '../csv/isoSeconds.ts';
import { readDate } from '../csv/readDate.ts';
import type { DateOrder } from '../model/reading.ts';
import type { Table } from '../model/table.ts';
import { isBlank } from './cellValue.ts';
import { dateFormOf } from './dates.ts';

/**
 * The points in time of a column, record by record: seconds since 2000-01-01T00:00 by the clock on the wall, `noDate` for
 * a blank and `unreadableDate` for anything else. Null where the column holds no dates.
 * @param order of day and month, where the dates themselves do not tell
 */
export function timesOf(table: Table, column: number, order: DateOrder): Int32Array | null {
	const tableColumn = table.columns[column];
	if (tableColumn?.kind !== 'category' && tableColumn?.kind !== 'date') return null;
	const secondsByCode = tableColumn.kind === 'category' ? timesOfDictionary(tableColumn.dictionary, order) : [];
	if (secondsByCode === null) return null;
	const times = new Int32Array(table.recordCount);
	let first = 0;
	for (const group of table.groups) {
		const cells = group.cells[column];
		if (cells?.kind === 'date') {
			times.set(cells.seconds, first);
		} else if (cells?.kind === 'category') {
			for (let record = 0; record < group.recordCount; record++) {
				times[first + record] = secondsByCode[cells.codes[record] as number] ?? noDate;
			}
		}
		first += group.recordCount;
	}
	return times;
}

/** The points in time of the distinct cells of a column, as `timesOf` has them; null where they are no dates. */
export function timesOfDictionary(dictionary: readonly string[], order: DateOrder): readonly number[] | null {
	const form = dateFormOf(dictionary);
	if (form === null) return null;
	return dictionary.map((cell) => (isBlank(cell) ? noDate : (readDate(cell.trim(), order, form) ?? unreadableDate)));
}
