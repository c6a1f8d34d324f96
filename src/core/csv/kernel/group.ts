import { batchCapacity, makeBatch, recordCount as recordsInBatch, recordStarts, scanBatch } from './cellBatch';
import { countBytes } from './census';
import { addCells, columnAt, growColumn, makeColumn, makeColumns } from './column';
import { block, grownBlock } from './memory';
import { forgetUnreadDates } from './unreadDates';

let columnCount: u32 = 0;
let capacity: u32 = 0;

/** Records of the group under way, and where each starts, counted from the first. */
export let recordCount: u32 = 0;
export let recordOffsets: usize = 0;
/** Byte offset in the source of the first record. */
export let groupBase: f64 = 0;

/** Makes the reader one of records of `width` columns. Called once, before all else. */
export function makeReader(width: u32, delimiter: u8): void {
	makeBatch(width, delimiter);
	makeColumns(width);
	columnCount = width;
	capacity = batchCapacity();
	recordOffsets = block(capacity * 4);
}

/** Says how a column is kept. Called once for each. */
export function setColumn(index: u32, kind: u32): void {
	makeColumn(index, kind, capacity);
}

/** Ends the group: the next record is the first of another. */
export function startGroup(): void {
	recordCount = 0;
	for (let index: u32 = 0; index < columnCount; index++) columnAt(index).codeBits = 0;
}

/**
 * Adds the whole records from `from` on that start before `before` to the group under way. Records come in batches: first
 * the cells of all of them are found, then column by column is added, so that each loop does one thing for many cells.
 * @param end where the bytes at hand end
 * @param isLast whether the source ends there too
 * @param origin byte offset in the source of address 0
 * @returns where the first record starts that was not added
 */
export function addRecords(from: usize, before: usize, end: usize, isLast: bool, origin: f64): usize {
	forgetUnreadDates();
	let next = from;
	while (next < before) {
		const start = next;
		next = scanBatch(start, before, end, isLast, origin);
		if (next === start) break;
		// Before cells are unescaped over themselves.
		countBytes(start, next);
		addBatch(origin);
	}
	return next;
}

function addBatch(origin: f64): void {
	if (recordsInBatch === 0) return;
	const first = recordCount;
	while (first + recordsInBatch > capacity) grow(first);
	if (first === 0) groupBase = origin + f64(load<u32>(recordStarts));
	// Both count from elsewhere, the difference fits all the same.
	const shift = u32(i64(origin - groupBase));
	for (let record: u32 = 0; record < recordsInBatch; record++) {
		store<u32>(recordOffsets + (first + record) * 4, load<u32>(recordStarts + record * 4) + shift);
	}
	for (let index: u32 = 0; index < columnCount; index++) addCells(columnAt(index), first);
	recordCount += recordsInBatch;
}

function grow(used: u32): void {
	capacity *= 2;
	recordOffsets = grownBlock(recordOffsets, used * 4, capacity * 4);
	for (let index: u32 = 0; index < columnCount; index++) growColumn(columnAt(index), used, capacity);
}
