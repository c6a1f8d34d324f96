import { groupOfEach, type RecordGroups } from '../selection/recordGroups.ts';
import { recordClass, type Selection } from '../selection/selection.ts';
import { weightsByGroup } from '../selection/weightsByGroup.ts';

/** Sums over the records in each two groups: row by row, those in none behind the last in both directions. */
export interface PairWeights {
	readonly weights: Float64Array;
	/** Of the squares of the weights; of answers that records stand for, which weigh 1 each, as the weights. */
	readonly squares: Float64Array;
}

/**
 * What the selected records in each two groups weigh, or the answers that they stand for, added up in the order of the file.
 * Zeros where nothing is weighted.
 */
export function pairWeights(selection: Selection, rows: RecordGroups, columns: RecordGroups): PairWeights {
	const width = columns.count + 1;
	const sums = new Float64Array((rows.count + 1) * width);
	const squares = new Float64Array(sums.length);
	const weights = weightsByGroup(selection) ?? [];
	selection.classes.forEach((byRecord, rowGroup) => {
		const rowOf = groupOfEach(rows, rowGroup);
		const columnOf = groupOfEach(columns, rowGroup);
		const weightOf = weights[rowGroup];
		if (rowOf === null || columnOf === null || weightOf === undefined) return;
		for (let record = 0; record < byRecord.length; record++) {
			if (byRecord[record] === recordClass.out) continue;
			const place = (rowOf[record] as number) * width + (columnOf[record] as number);
			const weight = weightOf[record] as number;
			sums[place] = (sums[place] as number) + weight;
			squares[place] = (squares[place] as number) + weight * weight;
		}
	});
	return { weights: sums, squares: selection.design.weights?.kind === 'count' ? sums : squares };
}
