import type { Table } from '../model/table.ts';
import { isBlank, noAnswer, readCell } from './cellValue.ts';
import { looksLikeDates } from './dates.ts';
import { endOfScale } from './endLabels.ts';
import { endOfWordScale, readWordRatings } from './wordRatings.ts';

/** What a column's cells look like, whatever its name says. */
export type ColumnLooks =
	/**
	 * Numbers from 0 to 10, at least four different ones, perhaps with words at the ends of the scale; or the words of a
	 * scale that rates something.
	 */
	| 'ratings'
	/** The words of a scale that need not rate anything: of agreement, of likelihood. */
	| 'steps'
	/** Few numbers that repeat. */
	| 'codes'
	| 'numbers'
	/** Short texts that repeat. */
	| 'categories'
	| 'dates'
	| 'texts'
	/** No cell, or the same in all. */
	| 'nothing';

/** So that a code of three kinds is not taken for a rating. */
const fewestRatings = 4;
const mostCodes = 12;
const mostCategories = 5000;
const longestCategory = 80;
/** So often on average, and even long texts are the answers that a closed question offers. */
const offeredRepeats = 10;

/** What the cells of column `index` look like. */
export function looksOf(table: Table, index: number): ColumnLooks {
	const column = table.columns[index];
	if (column?.kind === 'date') return 'dates';
	if (column?.kind !== 'category') return 'texts';
	const cells = column.dictionary.filter((cell) => !isBlank(cell));
	if (cells.length === 0) return 'nothing';
	if (looksLikeDates(cells)) return 'dates';
	const words = readWordRatings(cells);
	if (words !== null) return words.asks === 'satisfaction' || words.asks === 'quality' ? 'ratings' : 'steps';
	const values = cells.map(readCell);
	const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
	const texts = cells.length - numbers.length;
	const ends = values.filter((value) => value.kind === 'text' && isEnd(value.text)).length;
	if ((texts - ends) * 8 < cells.length && areRatings(numbers, ends)) return 'ratings';
	if (cells.length === 1) return 'nothing';
	const repeats = filledCount(table, index, column.dictionary) / cells.length;
	if (texts === 0) return cells.length <= mostCodes && repeats >= 4 ? 'codes' : 'numbers';
	const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
	const isOffered = cells.length <= mostCodes && repeats >= offeredRepeats;
	const isShort = repeats >= 2 && cells.length <= mostCategories && length <= longestCategory;
	return isOffered || isShort ? 'categories' : 'texts';
}

function isEnd(label: string): boolean {
	return endOfScale(label) !== null || endOfWordScale(label) !== null;
}

/** @param ends labels of ends of a scale beside the numbers */
function areRatings(numbers: readonly number[], ends: number): boolean {
	const given = numbers.filter((number) => number !== noAnswer);
	const different = given.length + (given.length > 1 ? Math.min(ends, 2) : 0);
	return different >= fewestRatings && given.every((number) => number >= 0 && number <= 10);
}

/** Records that hold something. */
function filledCount(table: Table, index: number, dictionary: readonly string[]): number {
	const isBlankCode = dictionary.map(isBlank);
	if (!isBlankCode.includes(true)) return table.recordCount;
	let filled = 0;
	for (const { cells, recordCount } of table.groups) {
		const column = cells[index];
		if (column?.kind !== 'category') continue;
		for (let record = 0; record < recordCount; record++) if (!isBlankCode[column.codes[record] as number]) filled++;
	}
	return filled;
}
