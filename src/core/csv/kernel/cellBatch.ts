import { carriageReturn, cellEndsAt, lineFeed, nextQuote, quote } from './bytes';
import { block } from './memory';

/** Cells of a batch: enough to make the work on each column worth starting, few enough to stay near the processor. */
const cellsInBatch: u32 = 1 << 12;

/** What is kept of a cell: where its content starts and ends. */
export const cellSize: usize = 8;

/** Marks the end of a cell with doubled quotes inside or text behind the closing one; it starts at its opening quote. */
export const escapedMark: u32 = 1 << 31;

/**
 * The cells of consecutive records, each record `width` cells long: short ones have empty cells, of long ones the surplus
 * is left out. Filled anew for every batch.
 */
let width: u32 = 0;
let capacity: u32 = 0;
let delimiters: v128 = i8x16.splat(0);
let cells: usize = 0;

/** Where each record starts. */
export let recordStarts: usize = 0;
export let recordCount: u32 = 0;
/** Where the quote opens that the last scan did not see closed; 0 where there was none. */
export let openQuote: usize = 0;

/** How many records of the span have fewer cells than the header, more, or text behind a closing quote. */
export let shortRecords: u32 = 0;
export let longRecords: u32 = 0;
export let recordsWithTextAfterQuote: u32 = 0;
/** Where the first of each starts, as a byte offset of the source. */
export let firstShort: f64 = -1;
export let firstLong: f64 = -1;
export let firstWithTextAfterQuote: f64 = -1;

/** What `behindQuotes` saw. */
let hasDoubledQuotes = false;

export function makeBatch(recordWidth: u32, delimiter: u8): void {
	width = recordWidth;
	capacity = max<u32>(1, cellsInBatch / max<u32>(width, 1));
	delimiters = i8x16.splat(delimiter);
	cells = block(capacity * width * cellSize);
	recordStarts = block(capacity * 4);
}

/** Most records that a batch takes. */
export function batchCapacity(): u32 {
	return capacity;
}

/** The cell of a column in the first record; that of the next record is `recordStride()` behind it. */
export function firstCellOf(column: u32): usize {
	return cells + column * cellSize;
}

export function recordStride(): usize {
	return width * cellSize;
}

/**
 * Finds the cells of the whole records that start from `from` on and before `before`, as many as the batch holds; empty
 * lines are none. The grammar of `scanRecord.ts`, for the bulk of a file.
 * @param end where the bytes at hand end
 * @param isLast whether the file ends there too
 * @param origin byte offset in the source of address 0
 * @returns where the first record starts that is not in the batch
 */
export function scanBatch(from: usize, before: usize, end: usize, isLast: bool, origin: f64): usize {
	const delimiter = u8(i8x16.extract_lane_u(delimiters, 0));
	const stride = recordStride();
	const lastRecord = recordStarts + capacity * 4;
	let record = recordStarts;
	let nextCell = cells;
	let next = from;
	openQuote = 0;
	// A line end behind the bytes ends the last cell, so that only records are asked whether they go on.
	store<u8>(end, lineFeed);
	// Cell ends in the 64 bytes from `place` on that are not reached yet.
	let place = from;
	let marks = cellEndsAt(place, delimiters);
	while (next < before && record < lastRecord) {
		const recordStart = next;
		const lastCell = nextCell + stride;
		let cell = nextCell;
		let isLong = false;
		let hasTextAfterQuote = false;
		let position = recordStart;
		let byte: u8 = 0;
		for (;;) {
			const start = position;
			let contentStart = start;
			let closed: usize = 0;
			if (load<u8>(start) === quote) {
				closed = behindQuotes(start, end, isLast);
				if (closed === 0) break;
				place = closed;
				marks = cellEndsAt(place, delimiters);
			}
			while (marks === 0) {
				place += 64;
				marks = cellEndsAt(place, delimiters);
			}
			position = place + usize(ctz(marks));
			marks &= marks - 1;
			let contentEnd = position;
			if (closed !== 0) {
				if (hasDoubledQuotes || position > closed) {
					hasTextAfterQuote = hasTextAfterQuote || position > closed;
					contentEnd |= escapedMark;
				} else {
					contentStart++;
					contentEnd--;
				}
			}
			if (cell < lastCell) {
				store<u64>(cell, u64(contentStart) | (u64(contentEnd) << 32));
				cell += cellSize;
			} else if (position > start) {
				isLong = true;
			}
			byte = load<u8>(position);
			if (byte !== delimiter) break;
			position++;
		}
		if (openQuote !== 0 || (position === end && !isLast)) break;
		let behind = position;
		if (position < end) {
			behind++;
			if (byte === carriageReturn) {
				if (behind === end && !isLast) break;
				if (behind < end && load<u8>(behind) === lineFeed) {
					behind++;
					place = behind;
					marks = cellEndsAt(place, delimiters);
				}
			}
		}
		next = behind;
		// Nothing between two line ends is no record.
		if (position === recordStart) continue;
		if (cell < lastCell) {
			if (shortRecords++ === 0) firstShort = origin + f64(recordStart);
			memory.fill(cell, 0, lastCell - cell);
		}
		if (isLong && longRecords++ === 0) firstLong = origin + f64(recordStart);
		if (hasTextAfterQuote && recordsWithTextAfterQuote++ === 0) firstWithTextAfterQuote = origin + f64(recordStart);
		store<u32>(record, u32(recordStart));
		record += 4;
		nextCell = lastCell;
	}
	recordCount = u32(record - recordStarts) >> 2;
	return next;
}

/** Behind the quote that closes the one at `start`; 0 where the bytes end before that is known. */
function behindQuotes(start: usize, end: usize, isLast: bool): usize {
	hasDoubledQuotes = false;
	let position = nextQuote(start + 1, end) + 1;
	while (position < end && load<u8>(position) === quote) {
		hasDoubledQuotes = true;
		position = nextQuote(position + 1, end) + 1;
	}
	// At the end of the bytes at hand, another quote may follow the one that seems to close.
	if (position < end || (position === end && isLast)) return position;
	openQuote = start;
	return 0;
}
