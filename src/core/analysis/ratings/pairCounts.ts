import { groupOfEach, type RecordGroups } from '../selection/recordGroups.ts';
import type { Selection } from '../selection/selection.ts';
import { unanswered } from '../selection/unanswered.ts';

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
		return new Float64Array(countCodes(selection, looked(rows), looked(columns), sums.length, width));
	}
	const counts = countCodes(selection, rows.codesOf, columns.codesOf, rows.groupOfCode.length * codeCount, codeCount);
	rows.groupOfCode.forEach((row, rowCode) => {
		const start = row * width;
		columns.groupOfCode.forEach((column, code) => {
			const place = start + column;
			sums[place] = (sums[place] as number) + (counts[rowCode * codeCount + code] as number);
		});
	});
	return sums;
}

/** The groups in place of the codes. */
function looked(groups: RecordGroups): RecordGroups['codesOf'] {
	return (rowGroup) => groupOfEach(groups, rowGroup);
}

/** Counts the selected records of those row groups in which both have codes. */
function countCodes(
	selection: Selection,
	rowCodesOf: RecordGroups['codesOf'],
	codesOf: RecordGroups['codesOf'],
	size: number,
	width: number,
): Uint32Array {
	const counts = new Uint32Array(size);
	const silent = unanswered(selection);
	selection.answers.forEach((answered, rowGroup) => {
		const rowCodes = rowCodesOf(rowGroup);
		const codes = codesOf(rowGroup);
		if (rowCodes === null || codes === null) return;
		countAt(answered, rowCodes, codes, width, counts);
		countAt(silent[rowGroup] ?? new Uint32Array(), rowCodes, codes, width, counts);
	});
	return counts;
}

function countAt(
	positions: Uint32Array,
	rowCodes: Uint8Array | Uint16Array,
	codes: Uint8Array | Uint16Array,
	width: number,
	counts: Uint32Array,
): void {
	for (let at = 0; at < positions.length; at++) {
		const record = positions[at] as number;
		const place = (rowCodes[record] as number) * width + (codes[record] as number);
		counts[place] = (counts[place] as number) + 1;
	}
}
