import { inWorkspace } from './workspace.ts';

/** A code for each record of a row group: one of a dictionary, a day, a group. */
export type Codes = Uint8Array | Uint16Array;

/**
 * How many records hold each code.
 * @param parts of any number of row groups
 * @param size one more than the greatest code
 */
export function countCodes(parts: Iterable<Codes>, size: number): Uint32Array {
	return inWorkspace((space) => {
		const counts = space.zeros(size * 4);
		for (const codes of parts) {
			space.within(() => {
				space.kernel.countCodes(codes.length, space.put(codes), codes.BYTES_PER_ELEMENT, counts);
			});
		}
		return space.counts(counts, size).slice();
	});
}

/** The codes of a row group, and the class of each of its records: 0 to 7. */
export interface ClassedCodes {
	readonly codes: Codes;
	readonly classes: Uint8Array;
}

/** Places of a code in what `countByClass` returns. */
export const classCount = 8;

/**
 * How many records of each class hold each code: eight counts a code.
 * @param size one more than the greatest code
 */
export function countByClass(parts: Iterable<ClassedCodes>, size: number): Uint32Array {
	return inWorkspace((space) => {
		const counts = space.zeros(size * classCount * 4);
		for (const { codes, classes } of parts) {
			space.within(() => {
				const places = [space.put(classes), space.put(codes)] as const;
				space.kernel.countByClass(codes.length, ...places, codes.BYTES_PER_ELEMENT, counts);
			});
		}
		return space.counts(counts, size * classCount).slice();
	});
}
