import type { Codes } from './countCodes.ts';
import { inWorkspace } from './workspace.ts';

/**
 * Sets in the class of each record the bits that a table has for its code, row group by row group.
 * @param classes changed in place
 */
export function markCodes(
	parts: Iterable<{ readonly codes: Codes; readonly classes: Uint8Array }>,
	bitsOfCode: Uint8Array,
): void {
	inWorkspace((space) => {
		const bits = space.put(bitsOfCode);
		for (const { codes, classes } of parts) {
			space.within(() => {
				const place = space.put(classes);
				space.kernel.markCodes(classes.length, space.put(codes), codes.BYTES_PER_ELEMENT, bits, place);
				classes.set(space.bytes(place, classes.length));
			});
		}
	});
}
