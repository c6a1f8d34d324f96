import type { Exclusions } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import { type CellValue, isBlank, noAnswer, readCell } from './cellValue.ts';
import { looksLikeDates } from './dates.ts';
import { distinctCells } from './distinctCells.ts';
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
	if (areRatings(values)) return 'ratings';
	if (cells.length === 1) return 'nothing';
	const repeats = filledCount(table, index) / cells.length;
	if (values.every(({ kind }) => kind === 'number'))
		return cells.length <= mostCodes && repeats >= 4 ? 'codes' : 'numbers';
	const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
	const isOffered = cells.length <= mostCodes && repeats >= offeredRepeats;
	const isShort = repeats >= 2 && cells.length <= mostCategories && length <= longestCategory;
	return isOffered || isShort ? 'categories' : 'texts';
}

function isEnd(label: string): boolean {
	return endOfScale(label) !== null || endOfWordScale(label) !== null;
}

/** Whether nearly all are ratings, labels of the ends of their scale, or the number for no answer. */
function areRatings(values: readonly CellValue[]): boolean {
	const numbers = values.filter((value) => value.kind === 'number');
	const given = numbers.filter(({ value }) => value !== noAnswer);
	// Asked before thousands of names are looked up as ends of a scale.
	if (given.length < 2 || !given.every(({ value }) => value >= 0 && value <= 10)) return false;
	const ends = values.filter((value) => value.kind === 'text' && isEnd(value.text)).length;
	const others = values.length - numbers.length - ends;
	return others * 8 < values.length && given.length + Math.min(ends, 2) >= fewestRatings;
}

const everyRecord: Exclusions = { count: 0, byGroup: null };

/** Records that hold something. */
function filledCount(table: Table, index: number): number {
	const { dictionary, counts } = distinctCells(table, index, everyRecord) ?? { dictionary: [], counts: [] };
	return dictionary.reduce((filled, cell, code) => (isBlank(cell) ? filled : filled + (counts[code] ?? 0)), 0);
}
