import type { Table } from '../model/table.ts';
import { isBlank, noAnswer, readCell } from './cellValue.ts';
import { looksLikeDates } from './dates.ts';
import { distinctCells, everyRecord } from './distinctCells.ts';
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
	const isBlankCode = column.dictionary.map(isBlank);
	const cells = column.dictionary.filter((_, code) => !isBlankCode[code]);
	if (cells.length === 0) return 'nothing';
	if (looksLikeDates(cells)) return 'dates';
	const words = readWordRatings(cells);
	if (words !== null) return words.asks === 'satisfaction' || words.asks === 'quality' ? 'ratings' : 'steps';
	if (areRatings(cells)) return 'ratings';
	if (cells.length === 1) return 'nothing';
	const repeats = filledCount(table, index, isBlankCode) / cells.length;
	if (cells.every((cell) => readCell(cell).kind === 'number'))
		return cells.length <= mostCodes && repeats >= 4 ? 'codes' : 'numbers';
	const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
	const isOffered = cells.length <= mostCodes && repeats >= offeredRepeats;
	const isShort = repeats >= 2 && cells.length <= mostCategories && length <= longestCategory;
	return isOffered || isShort ? 'categories' : 'texts';
}

function isEnd(label: string): boolean {
	return endOfScale(label) !== null || endOfWordScale(label) !== null;
}

/** Whether nearly all cells are ratings, labels of the ends of their scale, or the number for no answer. */
function areRatings(cells: readonly string[]): boolean {
	let given = 0;
	let ends = 0;
	let others = 0;
	for (const cell of cells) {
		const value = readCell(cell);
		if (value.kind === 'number') {
			if (value.value === noAnswer) continue;
			if (value.value < 0 || value.value > 10) return false;
			given++;
		} else if (value.kind === 'text' && isEnd(value.text)) {
			ends++;
		} else {
			others++;
			// Whatever the rest is: a column of thousands of names is none of ratings after its first eighth.
			if (others * 8 >= cells.length) return false;
		}
	}
	return given > 1 && given + Math.min(ends, 2) >= fewestRatings;
}

/** Records that hold something. */
function filledCount(table: Table, index: number, isBlankCode: readonly boolean[]): number {
	const counts = distinctCells(table, index, everyRecord)?.counts ?? [];
	return isBlankCode.reduce((filled, isBlank, code) => (isBlank ? filled : filled + (counts[code] ?? 0)), 0);
}
