import type { Source } from '../model/source.ts';

/** Reading this much at once is work for which others wait. */
const longRead = 1 << 20;

/**
 * A source over bytes in memory: an open document, or a file of a place that is not a disk. It has no siblings. A long
 * read lets others have their turn first, as one from a disk does.
 */
export function heldSource(name: string, bytes: Uint8Array, fromEditor: boolean): Source {
	return {
		name,
		size: bytes.length,
		stamp: 'held',
		fromEditor,
		async read(offset, length) {
			if (length >= longRead) await new Promise((resolve) => setTimeout(resolve));
			return bytes.subarray(offset, offset + length);
		},
		sibling: async () => null,
	};
}
