import type { Table } from '../model/table.ts';
import type { DistinctCells } from './scale.ts';

/** The distinct cells of a column and how many records hold each; null for a column of texts. */
export function distinctCells(table: Table, column: number): DistinctCells | null {
	const tableColumn = table.columns[column];
	if (tableColumn?.kind !== 'category') return null;
	const counts = new Float64Array(tableColumn.dictionary.length);
	for (const group of table.groups) {
		const cells = group.cells[column];
		if (cells?.kind !== 'category') continue;
		for (const code of cells.codes) counts[code] = (counts[code] as number) + 1;
	}
	return { dictionary: tableColumn.dictionary, counts };
}
