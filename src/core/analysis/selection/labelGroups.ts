import type { Survey } from '../../model/survey.ts';
import { isBlank } from '../../survey/cellValue.ts';
import { kept } from './kept.ts';
import { groupsByCell, type RecordGroups } from './recordGroups.ts';

/** The records in groups that have labels, by what a column of categories holds; in none where the cell is blank. */
export interface LabelGroups extends RecordGroups {
	/** By first appearance in the file, without the spaces around them. */
	readonly labels: readonly string[];
}

/** Groups by column `index`, kept as long as the survey is; null where it is not kept as categories. */
export const labelGroups = kept((survey: Survey, index: number): LabelGroups | null => {
	const column = survey.table.columns[index];
	if (column?.kind !== 'category') return null;
	const placeOf = new Map<string, number>();
	for (const cell of column.dictionary) {
		const label = cell.trim();
		if (!isBlank(label) && !placeOf.has(label)) placeOf.set(label, placeOf.size);
	}
	const groupOfCode = Uint16Array.from(column.dictionary, (cell) => placeOf.get(cell.trim()) ?? placeOf.size);
	return { labels: [...placeOf.keys()], ...groupsByCell(survey, index, placeOf.size, groupOfCode) };
});
