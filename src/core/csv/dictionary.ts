/** Start of the hash of a cell; `(hash ^ byte) * hashPrime` for each of its bytes (FNV-1a). */
export const hashStart = 0x811c9dc5 | 0;
export const hashPrime = 0x01000193;

/** Codes are 16-bit. */
const codeCapacity = 0xffff;
/** Beyond this many bytes of entries a column is text, not categories. */
const byteCapacity = 1 << 23;

/**
 * The distinct cells of a column, each with a code by first appearance. Works on bytes: no string is made for a cell, only
 * for an entry.
 */
export class DictionaryBuilder {
	/** The distinct cells as bytes; the code is the index. */
	readonly entries: Uint8Array[] = [];
	#byteLength = 0;
	/** Codes of the empty cell and of cells of one byte, the commonest ratings; -1 where not seen. */
	#emptyCode = -1;
	readonly #oneByteCodes = new Int32Array(256).fill(-1);
	/** Open addressing over the longer cells: code + 1, 0 where free. */
	#slots = new Int32Array(64);
	#hashes = new Int32Array(64);
	#used = 0;

	/**
	 * Code of the cell with these bytes, or -1 where the column has too many distinct cells to be categories.
	 * @param hash of the bytes, as `hashStart` says
	 */
	codeOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
		const length = end - start;
		if (length === 0) {
			if (this.#emptyCode < 0) this.#emptyCode = this.#append(bytes, start, end);
			return this.#emptyCode;
		}
		if (length === 1) {
			const byte = bytes[start] as number;
			const known = this.#oneByteCodes[byte] as number;
			if (known >= 0) return known;
			const code = this.#append(bytes, start, end);
			this.#oneByteCodes[byte] = code;
			return code;
		}
		const slots = this.#slots;
		const mask = slots.length - 1;
		for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
			const stored = slots[slot] as number;
			if (stored === 0) return this.#appendAt(slot, bytes, start, end, hash);
			if (this.#hashes[slot] === hash && isSame(this.entries[stored - 1] as Uint8Array, bytes, start, length)) {
				return stored - 1;
			}
		}
	}

	#appendAt(slot: number, bytes: Uint8Array, start: number, end: number, hash: number): number {
		const code = this.#append(bytes, start, end);
		if (code < 0) return -1;
		this.#slots[slot] = code + 1;
		this.#hashes[slot] = hash;
		this.#used++;
		if (this.#used * 2 > this.#slots.length) this.#grow();
		return code;
	}

	#append(bytes: Uint8Array, start: number, end: number): number {
		this.#byteLength += end - start;
		if (this.entries.length === codeCapacity || this.#byteLength > byteCapacity) return -1;
		this.entries.push(bytes.slice(start, end));
		return this.entries.length - 1;
	}

	#grow(): void {
		const oldSlots = this.#slots;
		const oldHashes = this.#hashes;
		const mask = oldSlots.length * 2 - 1;
		this.#slots = new Int32Array(oldSlots.length * 2);
		this.#hashes = new Int32Array(oldSlots.length * 2);
		for (let old = 0; old < oldSlots.length; old++) {
			if (oldSlots[old] === 0) continue;
			const hash = oldHashes[old] as number;
			let slot = spread(hash) & mask;
			while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
			this.#slots[slot] = oldSlots[old] as number;
			this.#hashes[slot] = hash;
		}
	}
}

/** Hash of the bytes of a cell. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
	let hash = hashStart;
	for (let position = start; position < end; position++) {
		hash = Math.imul(hash ^ (bytes[position] as number), hashPrime);
	}
	return hash;
}

/** Another hash of the bytes of a cell, independent of `hashOf`: the two together tell cells apart. 0 for none but no bytes. */
export function otherHashOf(bytes: Uint8Array, start: number, end: number): number {
	if (start === end) return 0;
	let hash = 0x9747b28c | 0;
	for (let position = start; position < end; position++) {
		hash = Math.imul(hash ^ (bytes[position] as number), 0x5bd1e995);
		hash ^= hash >>> 13;
	}
	return hash === 0 ? 1 : hash;
}

function spread(hash: number): number {
	return hash ^ (hash >>> 15);
}

function isSame(entry: Uint8Array, bytes: Uint8Array, start: number, length: number): boolean {
	if (entry.length !== length) return false;
	for (let index = 0; index < length; index++) {
		if (entry[index] !== bytes[start + index]) return false;
	}
	return true;
}
