/** Bytes that may be read beyond the end of any block: cells are looked at in words and blocks, over their end. */
const slack: usize = 128;

/** A block of memory; its content is whatever was there. */
export function block(length: usize): usize {
	return heap.alloc(length + slack);
}

/** A block of zeros. */
export function zeroBlock(length: usize): usize {
	const fresh = block(length);
	memory.fill(fresh, 0, length);
	return fresh;
}

/** A longer block with the first `used` bytes of one that is given back. */
export function grownBlock(old: usize, used: usize, length: usize): usize {
	const fresh = block(length);
	memory.copy(fresh, old, used);
	heap.free(old);
	return fresh;
}
