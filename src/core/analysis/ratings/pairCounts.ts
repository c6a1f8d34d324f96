import { countPairs } from '../../counting/countPairs.ts';
import { groupOfEach, type RecordGroups } from '../selection/recordGroups.ts';
import type { Selection } from '../selection/selection.ts';

/** Codes of two columns make at most so many pairs that are counted as they are; of more, the groups are looked up first. */
const mostPairs = 1 << 16;

/**
 * How many selected records are in each two groups, each counted once: row by row, those in none behind the last in both
 * directions.
 */
export function pairCounts(selection: Selection, rows: RecordGroups, columns: RecordGroups): Float64Array {
	const codeCount = columns.groupOfCode.length;
	const width = columns.count + 1;
	const sums = new Float64Array((rows.count + 1) * width);
	if (rows.groupOfCode.length * codeCount > mostPairs) {
		return new Float64Array(countCodes(selection, looked(rows), looked(columns), rows.count + 1, width));
	}
	const counts = countCodes(selection, rows.codesOf, columns.codesOf, rows.groupOfCode.length, codeCount);
	for (let rowCode = 0, pair = 0; rowCode < rows.groupOfCode.length; rowCode++) {
		const start = (rows.groupOfCode[rowCode] as number) * width;
		for (let code = 0; code < codeCount; code++, pair++) {
			const place = start + (columns.groupOfCode[code] as number);
			sums[place] = (sums[place] as number) + (counts[pair] as number);
		}
	}
	return sums;
}

/** The groups in place of the codes. */
function looked(groups: RecordGroups): RecordGroups['codesOf'] {
	return (rowGroup) => groupOfEach(groups, rowGroup);
}

/** Counts the selected records of those row groups in which both have codes. */
function countCodes(
	{ classes }: Selection,
	rowCodesOf: RecordGroups['codesOf'],
	codesOf: RecordGroups['codesOf'],
	rowCount: number,
	width: number,
): Uint32Array {
	const parts = classes.flatMap((ofRecords, rowGroup) => {
		const [rows, columns] = [rowCodesOf(rowGroup), codesOf(rowGroup)];
		return rows === null || columns === null ? [] : [{ rows, columns, classes: ofRecords }];
	});
	return countPairs(parts, rowCount, width);
}
