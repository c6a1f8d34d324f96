import type { Survey } from '../model/survey.ts';
import { isBlank } from '../survey/cellValue.ts';
import { lookedUp } from './lookedUp.ts';

/** The records in groups by what a column of categories holds. */
export interface LabelGroups {
	/** By first appearance in the file, without the spaces around them. */
	readonly labels: readonly string[];
	/** The group of each record of a row group; the number of labels or more for a blank cell. Null where none has one. */
	readonly groupsOf: (rowGroup: number) => Uint8Array | Uint16Array | null;
}

/** Groups by column `index`; null where it is not kept as categories. */
export function labelGroups({ table }: Survey, index: number): LabelGroups | null {
	const column = table.columns[index];
	if (column?.kind !== 'category') return null;
	const placeOf = new Map<string, number>();
	for (const cell of column.dictionary) {
		const label = cell.trim();
		if (!isBlank(label) && !placeOf.has(label)) placeOf.set(label, placeOf.size);
	}
	const groupOfCode = Uint16Array.from(column.dictionary, (cell) => placeOf.get(cell.trim()) ?? placeOf.size);
	const areGroups = groupOfCode.every((group, code) => group === code);
	return {
		labels: [...placeOf.keys()],
		groupsOf: (rowGroup) => {
			const cells = table.groups[rowGroup]?.cells[index];
			if (cells?.kind !== 'category') return null;
			return areGroups ? cells.codes : lookedUp(cells.codes, groupOfCode);
		},
	};
}
