import type { HeldFile, Source } from '../model/source.ts';

/** The stamp of all bytes in memory: they stay as they are, and which they are it does not tell. */
export const heldStamp = 'held';

/** Reading this much at once is work for which others wait. */
const longRead = 1 << 20;

/**
 * A source over bytes in memory: an open document, or a file of a place that is not a disk. A long read lets others have
 * their turn first, as one from a disk does.
 * @param siblings the files of its folder that are in memory too
 */
export function heldSource(
	name: string,
	bytes: Uint8Array,
	fromEditor: boolean,
	siblings: readonly HeldFile[] = [],
): Source {
	return {
		name,
		size: bytes.length,
		stamp: heldStamp,
		fromEditor,
		async read(offset, length) {
			if (length >= longRead) await new Promise((resolve) => setTimeout(resolve));
			return bytes.subarray(offset, offset + length);
		},
		async sibling(siblingName) {
			const sibling = siblings.find((file) => file.name === siblingName);
			return sibling === undefined ? null : heldSource(sibling.name, sibling.bytes, fromEditor);
		},
	};
}
