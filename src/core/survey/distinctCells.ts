import type { Exclusions } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import type { DistinctCells } from './scale.ts';

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
	const counts = new Uint32Array(tableColumn.dictionary.length);
	for (const [index, group] of table.groups.entries()) {
		const cells = group.cells[column];
		if (cells?.kind !== 'category') continue;
		const excluded = excludedByGroup?.[index];
		if (excluded === undefined) countAll(cells.codes, counts);
		else countIncluded(cells.codes, excluded, counts);
	}
	return { dictionary: tableColumn.dictionary, counts };
}

function countAll(codes: Uint8Array | Uint16Array, counts: Uint32Array): void {
	for (let record = 0; record < codes.length; record++) {
		const code = codes[record] as number;
		counts[code] = (counts[code] as number) + 1;
	}
}

function countIncluded(codes: Uint8Array | Uint16Array, excluded: Uint8Array, counts: Uint32Array): void {
	for (let record = 0; record < codes.length; record++) {
		if (excluded[record] === 1) continue;
		const code = codes[record] as number;
		counts[code] = (counts[code] as number) + 1;
	}
}
