import type { Exclusions } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import type { DistinctCells } from './scale.ts';

/** The distinct cells of a column and how many records that count hold each; null where it is not kept as categories. */
export function distinctCells(table: Table, column: number, { byGroup }: Exclusions): DistinctCells | null {
	const tableColumn = table.columns[column];
	if (tableColumn?.kind !== 'category') return null;
	const counts = new Float64Array(tableColumn.dictionary.length);
	table.groups.forEach((group, index) => {
		const cells = group.cells[column];
		if (cells?.kind !== 'category') return;
		const excluded = byGroup?.[index];
		for (let record = 0; record < group.recordCount; record++) {
			if (excluded && excluded[record] === 1) continue;
			const code = cells.codes[record] as number;
			counts[code] = (counts[code] as number) + 1;
		}
	});
	return { dictionary: tableColumn.dictionary, counts };
}
