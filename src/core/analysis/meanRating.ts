import type { Exclusions } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import { readCell } from '../survey/cellValue.ts';
import { distinctCells } from '../survey/distinctCells.ts';

export interface MeanRating {
	/** On 0..10; null where nobody gave a rating. */
	readonly mean: number | null;
	/** Ratings that the mean is computed from. */
	readonly base: number;
}

const highestRating = 10;

/**
 * The arithmetic mean of a column of ratings, among the records that count. A rating is a number on 0..10, decimals and
 * the number of a labelled one too; blanks, texts and other numbers are none.
 * @returns null where the column is not kept as categories, and so holds no ratings
 */
export function meanRating(table: Table, column: number, exclusions: Exclusions): MeanRating | null {
	const cells = distinctCells(table, column, exclusions);
	if (cells === null) return null;
	let sum = 0;
	let base = 0;
	cells.dictionary.forEach((cell, code) => {
		const read = readCell(cell);
		if (read.kind !== 'number' || read.value < 0 || read.value > highestRating) return;
		const count = cells.counts[code] ?? 0;
		sum += read.value * count;
		base += count;
	});
	return { mean: base === 0 ? null : sum / base, base };
}
