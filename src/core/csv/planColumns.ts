import type { DateOrder } from '../model/reading.ts';
import { readDate } from './readDate.ts';
import type { ColumnPlan } from './span.ts';

/** Fewer filled cells than this tell nothing of a column. */
const enough = 200;
const longText = 40;
const orders: readonly DateOrder[] = ['day-first', 'month-first'];

/**
 * How to keep each column, as the cells of the first records let expect. A wrong expectation costs memory or a second
 * look at the file, never a record: a column of categories that are too many becomes text as it is read.
 * @param records cells of the first records
 * @param width number of columns
 * @param identifiers columns of which it matters which cells are the same, even where hardly any are
 * @param times columns that write points in time as bare numbers
 * @param read columns whose cells are read one by one, however different: kept as categories while a dictionary holds them
 */
export function planColumns(
	records: readonly (readonly string[])[],
	width: number,
	identifiers: ReadonlySet<number>,
	times: ReadonlySet<number>,
	read: ReadonlySet<number>,
): ColumnPlan[] {
	return Array.from({ length: width }, (_, column) => {
		const cells = filledCells(records, column);
		if (cells.length < enough) return 'category';
		const distinct = new Set(cells).size;
		if (distinct * 2 > cells.length && (times.has(column) || areDates(cells))) return 'date';
		const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
		const areUnique = distinct === cells.length;
		const areTexts = length > longText && distinct * 4 > cells.length;
		if (identifiers.has(column) && distinct * 2 > cells.length) return 'key';
		return (areUnique || areTexts) && !read.has(column) ? 'text' : 'category';
	});
}

function filledCells(records: readonly (readonly string[])[], column: number): readonly string[] {
	const cells: string[] = [];
	for (const record of records) {
		const cell = record[column] ?? '';
		if (cell.trim() !== '') cells.push(cell);
	}
	return cells;
}

function areDates(cells: readonly string[]): boolean {
	return orders.some((order) => cells.every((cell) => readDate(cell.trim(), order) !== null));
}
