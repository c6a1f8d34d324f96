import { countPairs } from '../../counting/countPairs.ts';
import type { RecordGroups } from '../selection/recordGroups.ts';
import type { Selection } from '../selection/selection.ts';
import { codePairs } from './codePairs.ts';

/**
 * How many selected records are in each two groups, each counted once: row by row, those in none behind the last in both
 * directions.
 */
export function pairCounts(selection: Selection, rows: RecordGroups, columns: RecordGroups): Float64Array {
	const { parts, rowOfCode, columnOfCode } = codePairs(selection, rows, columns);
	const width = columns.count + 1;
	const sums = new Float64Array((rows.count + 1) * width);
	const counts = countPairs(parts, rowOfCode.length, columnOfCode.length);
	for (let rowCode = 0, pair = 0; rowCode < rowOfCode.length; rowCode++) {
		const start = (rowOfCode[rowCode] as number) * width;
		for (let code = 0; code < columnOfCode.length; code++, pair++) {
			const place = start + (columnOfCode[code] as number);
			sums[place] = (sums[place] as number) + (counts[pair] as number);
		}
	}
	return sums;
}
