import type { Source } from '../model/source.ts';

/** A source over bytes in memory: an open document, or a file of a place that is not a disk. It has no siblings. */
export function heldSource(name: string, bytes: Uint8Array, fromEditor: boolean): Source {
	return {
		name,
		size: bytes.length,
		stamp: 'held',
		fromEditor,
		read: async (offset, length) => bytes.subarray(offset, offset + length),
		sibling: async () => null,
	};
}
