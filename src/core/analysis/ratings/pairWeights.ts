import { groupOfEach, type RecordGroups } from '../selection/recordGroups.ts';
import { recordClass, type Selection } from '../selection/selection.ts';
import { weightsByGroup } from '../selection/weightsByGroup.ts';

/**
 * What the selected records in each two groups weigh, or the answers that they stand for, added up in the order of the file:
 * row by row, those in none behind the last in both directions. Zeros where nothing is weighted.
 */
export function pairWeights(selection: Selection, rows: RecordGroups, columns: RecordGroups): Float64Array {
	const width = columns.count + 1;
	const sums = new Float64Array((rows.count + 1) * width);
	const weights = weightsByGroup(selection) ?? [];
	selection.classes.forEach((byRecord, rowGroup) => {
		const rowOf = groupOfEach(rows, rowGroup);
		const columnOf = groupOfEach(columns, rowGroup);
		const weightOf = weights[rowGroup];
		if (rowOf === null || columnOf === null || weightOf === undefined) return;
		for (let record = 0; record < byRecord.length; record++) {
			if (byRecord[record] === recordClass.out) continue;
			const place = (rowOf[record] as number) * width + (columnOf[record] as number);
			sums[place] = (sums[place] as number) + (weightOf[record] as number);
		}
	});
	return sums;
}
