/** Hash of the bytes of a cell (FNV-1a). */
export function hashOf(start: usize, end: usize): u32 {
	let hash: u32 = 0x811c9dc5;
	for (let place = start; place < end; place++) hash = (hash ^ load<u8>(place)) * 0x01000193;
	return hash;
}

/** Another hash of the bytes of a cell, independent of `hashOf`: the two together tell cells apart. 0 for none but no bytes. */
export function otherHashOf(start: usize, end: usize): u32 {
	if (start === end) return 0;
	let hash: u32 = 0x9747b28c;
	for (let place = start; place < end; place++) {
		hash = (hash ^ load<u8>(place)) * 0x5bd1e995;
		hash ^= hash >>> 13;
	}
	return hash === 0 ? 1 : hash;
}
