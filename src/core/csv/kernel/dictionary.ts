import { block, grownBlock, zeroBlock } from './memory';

/** Codes are 16-bit. */
const codeCapacity: u32 = 0xffff;
/** Beyond this many bytes of entries a column is text, not categories. */
const byteCapacity: usize = 1 << 23;
const firstSlots: u32 = 64;

/** A code beyond all. */
export const noCode: u32 = u32.MAX_VALUE;

/** An entry by its ends, so that all but long cells are compared without a look at its bytes. */
@unmanaged
class Slot {
	/** The first eight bytes, zeros behind a shorter cell. */
	first: u64;
	/** What `restOf` gives. */
	rest: u64;
	/** Bytes of the cell and one more, with `longMark` for one that its ends do not tell; 0 where the slot is free. */
	size: u32;
	code: u32;
}

/** Bytes of the longest cell that its ends tell. */
const longest: u32 = 16;
const longMark: u32 = 1 << 31;

/**
 * The distinct cells of a column, each with a code by first appearance: open addressing over their bytes. No string is
 * made.
 */
@unmanaged
export class Dictionary {
	/** The distinct cells one behind the other; where each starts, and behind the last where it ends. */
	content: usize;
	contentLength: usize;
	starts: usize;
	startCapacity: u32;
	count: u32;
	slots: usize;
	/** Bits of a hash that are not the number of a slot. */
	shift: u32;
}

export function newDictionary(): Dictionary {
	const dictionary = changetype<Dictionary>(heap.alloc(offsetof<Dictionary>()));
	dictionary.contentLength = 64;
	dictionary.content = block(dictionary.contentLength);
	dictionary.startCapacity = 16;
	dictionary.starts = zeroBlock(dictionary.startCapacity * 4);
	dictionary.count = 0;
	dictionary.slots = zeroBlock(firstSlots * offsetof<Slot>());
	dictionary.shift = 64 - ctz(firstSlots);
	return dictionary;
}

export function freeDictionary(dictionary: Dictionary): void {
	heap.free(dictionary.content);
	heap.free(dictionary.starts);
	heap.free(dictionary.slots);
	heap.free(changetype<usize>(dictionary));
}

/** Code of the cell with these bytes; `noCode` where the column has too many distinct cells to be categories. */
@inline
export function codeOf(dictionary: Dictionary, start: usize, end: usize): u32 {
	const length = u32(end - start);
	const first = firstBytes(start, length);
	const rest = restOf(start, end, length);
	const place = usize(hashOf(first, rest, length) >> dictionary.shift) * offsetof<Slot>();
	const slot = changetype<Slot>(dictionary.slots + place);
	// Nearly every cell stands in the first slot where it is looked for.
	if (slot.first === first && slot.rest === rest && slot.size === length + 1) return slot.code;
	return codeOfOther(dictionary, start, end, first, rest);
}

@inline
function firstBytes(start: usize, length: u32): u64 {
	const bytes = load<u64>(start);
	return length < 8 ? bytes & ((u64(1) << (u64(length) * 8)) - 1) : bytes;
}

/** The last eight bytes of a cell of up to 16, with which all of it is known; a hash of a longer one; 0 of a shorter. */
@inline
function restOf(start: usize, end: usize, length: u32): u64 {
	if (length > longest) return hashOfLong(start, end);
	return length > 8 ? load<u64>(end - 8) : 0;
}

function hashOfLong(start: usize, end: usize): u64 {
	let hash = load<u64>(end - 8);
	for (let place = start + 8; place < end - 8; place += 8) {
		hash = (rotl(hash, 29) ^ load<u64>(place)) * 0x9e3779b97f4a7c15;
	}
	return hash;
}

/** Its upper bits are the best mixed. */
@inline
function hashOf(first: u64, rest: u64, length: u32): u64 {
	return (first ^ (first >> 32) ^ length) * 0x9e3779b97f4a7c15 + (rest ^ (rest >> 32)) * 0xc2b2ae3d27d4eb4f;
}

/** The code of a cell that is long, new, or not in the first slot where it is looked for. */
function codeOfOther(dictionary: Dictionary, start: usize, end: usize, first: u64, rest: u64): u32 {
	const length = u32(end - start);
	const size = sizeOf(length);
	const lastSlot = slotCount(dictionary) - 1;
	let index = u32(hashOf(first, rest, length) >> dictionary.shift);
	let slot = slotAt(dictionary.slots, index);
	while (slot.size !== 0) {
		const hasEnds = slot.first === first && slot.rest === rest && slot.size === size;
		if (hasEnds && (length <= longest || isEntry(dictionary, slot.code, start, length))) return slot.code;
		index = (index + 1) & lastSlot;
		slot = slotAt(dictionary.slots, index);
	}
	return append(dictionary, slot, start, end, first, rest);
}

@inline
function sizeOf(length: u32): u32 {
	return length > longest ? (length + 1) | longMark : length + 1;
}

@inline
function slotCount(dictionary: Dictionary): u32 {
	return u32(1) << (64 - dictionary.shift);
}

@inline
function slotAt(slots: usize, index: u32): Slot {
	return changetype<Slot>(slots + usize(index) * offsetof<Slot>());
}

/** Whether an entry of the same length, more than eight bytes, and with the same first eight is the same. */
function isEntry(dictionary: Dictionary, code: u32, start: usize, length: u32): bool {
	const entry = dictionary.content + load<u32>(dictionary.starts + code * 4);
	for (let offset: u32 = 8; offset + 8 < length; offset += 8) {
		if (load<u64>(entry + offset) !== load<u64>(start + offset)) return false;
	}
	return load<u64>(entry + length - 8) === load<u64>(start + length - 8);
}

function append(dictionary: Dictionary, slot: Slot, start: usize, end: usize, first: u64, rest: u64): u32 {
	const code = dictionary.count;
	const length = end - start;
	const from = usize(load<u32>(dictionary.starts + code * 4));
	const to = from + length;
	if (code === codeCapacity || to > byteCapacity) return noCode;
	if (to > dictionary.contentLength) {
		dictionary.content = grownBlock(dictionary.content, from, to * 2);
		dictionary.contentLength = to * 2;
	}
	if (code + 2 > dictionary.startCapacity) {
		dictionary.startCapacity *= 2;
		dictionary.starts = grownBlock(dictionary.starts, (code + 1) * 4, dictionary.startCapacity * 4);
	}
	memory.copy(dictionary.content + from, start, length);
	store<u32>(dictionary.starts + (code + 1) * 4, u32(to));
	dictionary.count++;
	slot.first = first;
	slot.rest = rest;
	slot.size = sizeOf(u32(length));
	slot.code = code;
	if (dictionary.count * 2 > slotCount(dictionary)) growSlots(dictionary);
	return code;
}

function growSlots(dictionary: Dictionary): void {
	const oldSlots = dictionary.slots;
	const oldCount = slotCount(dictionary);
	const lastSlot = oldCount * 2 - 1;
	dictionary.shift--;
	dictionary.slots = zeroBlock(oldCount * 2 * offsetof<Slot>());
	for (let old: u32 = 0; old < oldCount; old++) {
		const slot = slotAt(oldSlots, old);
		if (slot.size === 0) continue;
		let index = u32(hashOf(slot.first, slot.rest, (slot.size & ~longMark) - 1) >> dictionary.shift);
		while (slotAt(dictionary.slots, index).size !== 0) index = (index + 1) & lastSlot;
		memory.copy(changetype<usize>(slotAt(dictionary.slots, index)), changetype<usize>(slot), offsetof<Slot>());
	}
	heap.free(oldSlots);
}
