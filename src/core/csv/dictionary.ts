import type { CellBatch, ReadableBytes } from './scanBatch.ts';
import { cellContent, cellForm } from './scanRecord.ts';

/** Codes are 16-bit. */
const codeCapacity = 0xffff;
/** Beyond this many bytes of entries a column is text, not categories. */
const byteCapacity = 1 << 23;

const hashPrime = 0x9e3779b1 | 0;
const shortPlaceShift = 24;
const shortPlaces = 1 << (32 - shortPlaceShift);

/**
 * The distinct cells of a column, each with a code by first appearance. Works on bytes: no string is made for a cell, only
 * for an entry.
 */
export class DictionaryBuilder {
	/** The distinct cells one behind the other; where each starts, and behind the last where it ends. */
	#content = new Uint8Array(64);
	#contentView = viewOf(this.#content);
	#starts = new Int32Array(16);
	#count = 0;
	/** The code of each cell of up to three bytes that was seen last in its place, by its `shortKey`; the commonest cells. */
	readonly #shortKeys = new Int32Array(shortPlaces).fill(-1);
	readonly #shortCodes = new Uint16Array(shortPlaces);
	/** Open addressing over the longer cells: code + 1, 0 where free. */
	#slots = new Int32Array(64);
	#hashes = new Int32Array(64);

	/** @param first cells that have the first codes, whether or not they come. */
	constructor(first: readonly Uint8Array[] = []) {
		for (const cell of first) this.codeOf(cell, viewOf(cell), 0, cell.length);
	}

	/** The distinct cells as bytes, views of one stretch of memory; the code is the index. */
	entries(): Uint8Array[] {
		const content = this.#content.slice(0, this.#starts[this.#count]);
		return Array.from({ length: this.#count }, (_, code) =>
			content.subarray(this.#starts[code], this.#starts[code + 1]),
		);
	}

	/**
	 * Code of the cell with these bytes, or -1 where the column has too many distinct cells to be categories.
	 * @param view of the same memory as `bytes`
	 */
	codeOf(bytes: Uint8Array, view: DataView, start: number, end: number): number {
		const hash = hashOfView(view, start, end);
		const length = end - start;
		const slots = this.#slots;
		const mask = slots.length - 1;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const stored = slots[slot] as number;
			if (stored === 0) return this.#appendAt(slot, bytes, start, end, hash);
			if (this.#hashes[slot] === hash && this.#isEntry(stored - 1, view, start, length)) return stored - 1;
		}
	}

	/**
	 * Codes of a column of a batch of cells.
	 * @param codes takes them from `at` on
	 * @returns whether the column is still one of categories
	 */
	addCells({ bytes, view }: ReadableBytes, batch: CellBatch, column: number, codes: Uint16Array, at: number): boolean {
		const { width, recordCount, starts, ends, forms } = batch;
		const shortKeys = this.#shortKeys;
		const shortCodes = this.#shortCodes;
		const lastWord = view.byteLength - 4;
		for (let record = 0, cell = column; record < recordCount; record++, cell += width) {
			const start = starts[cell] as number;
			const end = ends[cell] as number;
			const length = end - start;
			const isPlain = forms[cell] === cellForm.plain;
			let key = -1;
			let place = 0;
			if (length <= 3 && start <= lastWord && isPlain) {
				key = (length << 24) | (view.getInt32(start, true) & ((1 << (length * 8)) - 1));
				place = Math.imul(key, hashPrime) >>> shortPlaceShift;
				if (shortKeys[place] === key) {
					codes[at + record] = shortCodes[place] as number;
					continue;
				}
			}
			const code = isPlain
				? this.codeOf(bytes, view, start, end)
				: this.#codeOfQuoted(bytes, view, start, end, forms[cell] as number);
			if (code < 0) return false;
			codes[at + record] = code;
			if (key >= 0) {
				shortKeys[place] = key;
				shortCodes[place] = code;
			}
		}
		return true;
	}

	#codeOfQuoted(bytes: Uint8Array, view: DataView, start: number, end: number, form: number): number {
		if (form === cellForm.quoted) return this.codeOf(bytes, view, start + 1, end - 1);
		const content = cellContent(bytes, start, end, form);
		return this.codeOf(content, viewOf(content), 0, content.length);
	}

	#isEntry(code: number, view: DataView, start: number, length: number): boolean {
		const known = this.#starts[code] as number;
		if ((this.#starts[code + 1] as number) - known !== length) return false;
		const content = this.#contentView;
		let offset = 0;
		for (; offset + 4 <= length; offset += 4) {
			if (content.getInt32(known + offset, true) !== view.getInt32(start + offset, true)) return false;
		}
		for (; offset < length; offset++) {
			if (content.getUint8(known + offset) !== view.getUint8(start + offset)) return false;
		}
		return true;
	}

	#appendAt(slot: number, bytes: Uint8Array, start: number, end: number, hash: number): number {
		const code = this.#append(bytes, start, end);
		if (code < 0) return -1;
		this.#slots[slot] = code + 1;
		this.#hashes[slot] = hash;
		if (this.#count * 2 > this.#slots.length) this.#growSlots();
		return code;
	}

	#append(bytes: Uint8Array, start: number, end: number): number {
		const code = this.#count;
		const from = this.#starts[code] as number;
		const to = from + end - start;
		if (code === codeCapacity || to > byteCapacity) return -1;
		if (to > this.#content.length) {
			this.#content = grown(this.#content, new Uint8Array(to * 2));
			this.#contentView = viewOf(this.#content);
		}
		if (code + 2 > this.#starts.length) this.#starts = grown(this.#starts, new Int32Array(this.#starts.length * 2));
		this.#content.set(bytes.subarray(start, end), from);
		this.#starts[code + 1] = to;
		this.#count++;
		return code;
	}

	#growSlots(): void {
		const oldSlots = this.#slots;
		const oldHashes = this.#hashes;
		const mask = oldSlots.length * 2 - 1;
		this.#slots = new Int32Array(oldSlots.length * 2);
		this.#hashes = new Int32Array(oldSlots.length * 2);
		for (let old = 0; old < oldSlots.length; old++) {
			if (oldSlots[old] === 0) continue;
			const hash = oldHashes[old] as number;
			let slot = hash & mask;
			while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
			this.#slots[slot] = oldSlots[old] as number;
			this.#hashes[slot] = hash;
		}
	}
}

/** Words of four bytes can be read through it at any place. */
export function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function grown<T extends Uint8Array | Int32Array>(old: T, fresh: T): T {
	fresh.set(old);
	return fresh;
}

/** Hash of the bytes from `start` to `end`, four at a time; the last four may overlap those before. */
function hashOfView(view: DataView, start: number, end: number): number {
	let hash = end - start;
	if (hash < 4) {
		for (let position = start; position < end; position++) hash = (hash << 8) | view.getUint8(position);
		return mixed(hash);
	}
	for (let position = start; position < end - 4; position += 4) hash = mixed(hash ^ view.getInt32(position, true));
	return mixed(hash ^ view.getInt32(end - 4, true));
}

function mixed(hash: number): number {
	const spread = Math.imul(hash, hashPrime);
	return spread ^ (spread >>> 15);
}

/** Hash of the bytes of a cell (FNV-1a). */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
	let hash = 0x811c9dc5 | 0;
	for (let position = start; position < end; position++) {
		hash = Math.imul(hash ^ (bytes[position] as number), 0x01000193);
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
