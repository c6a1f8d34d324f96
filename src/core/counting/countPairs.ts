import type { Codes } from './countCodes.ts';
import { inWorkspace } from './workspace.ts';

/** Two codes for each record of a row group, and its class: 0 to 6 where it is selected, 7 where not. */
export interface PairedCodes {
	readonly rows: Codes;
	readonly columns: Codes;
	readonly classes: Uint8Array;
}

/**
 * How many selected records hold each two codes: a row for each of the first, as wide as there are of the second.
 * @param rowCount one more than the greatest first code
 * @param width one more than the greatest second code
 */
export function countPairs(parts: Iterable<PairedCodes>, rowCount: number, width: number): Uint32Array {
	return inWorkspace((space) => {
		const size = rowCount * width;
		const counts = space.zeros((size + 1) * 4);
		for (const { rows, columns, classes } of parts) {
			space.within(() => {
				const ofRows = [space.put(rows), rows.BYTES_PER_ELEMENT] as const;
				const ofColumns = [space.put(columns), columns.BYTES_PER_ELEMENT] as const;
				space.kernel.countPairs(classes.length, space.put(classes), ...ofRows, ...ofColumns, width, counts, size);
			});
		}
		return space.counts(counts, size).slice();
	});
}
