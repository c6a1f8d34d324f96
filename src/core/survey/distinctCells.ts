import { classCount, countByClass, countCodes } from '../counting/countCodes.ts';
import type { Exclusions } from '../model/survey.ts';
import type { Table } from '../model/table.ts';

/** Distinct cells of a column and how many records hold each; both of the same length. */
export interface DistinctCells {
	readonly dictionary: readonly string[];
	readonly counts: ArrayLike<number>;
}

/** Nothing is left out. */
export const everyRecord: Exclusions = { count: 0, byGroup: null };

/** What is counted of all records is asked for again and again: by column, and kept as long as its table is. */
const ofAllRecords = new WeakMap<Table, Map<number, DistinctCells | null>>();

/** The distinct cells of a column and how many records that count hold each; null where it is not kept as categories. */
export function distinctCells(table: Table, column: number, { byGroup }: Exclusions): DistinctCells | null {
	if (byGroup !== null) return countCells(table, column, byGroup);
	const byColumn = ofAllRecords.get(table) ?? new Map<number, DistinctCells | null>();
	ofAllRecords.set(table, byColumn);
	const known = byColumn.get(column);
	if (known !== undefined) return known;
	const counted = countCells(table, column, null);
	byColumn.set(column, counted);
	return counted;
}

function countCells(table: Table, column: number, excludedByGroup: Exclusions['byGroup']): DistinctCells | null {
	const tableColumn = table.columns[column];
	if (tableColumn?.kind !== 'category') return null;
	const { dictionary } = tableColumn;
	const parts = table.groups.flatMap(({ cells }, index) => {
		const group = cells[column];
		return group?.kind === 'category' ? [{ codes: group.codes, excluded: excludedByGroup?.[index] }] : [];
	});
	if (excludedByGroup === null) {
		const all = parts.map(({ codes }) => codes);
		return { dictionary, counts: countCodes(all, dictionary.length) };
	}
	const byClass = countByClass(
		parts.map(({ codes, excluded }) => ({ codes, classes: excluded ?? new Uint8Array(codes.length) })),
		dictionary.length,
	);
	return { dictionary, counts: Uint32Array.from(dictionary, (_, code) => byClass[code * classCount] ?? 0) };
}
