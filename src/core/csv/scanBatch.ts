import { cellForm } from './scanRecord.ts';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** How a record departs from the grammar: flags that add up. */
export const departs = { short: 1, long: 2, textAfterQuote: 4 } as const;

/** Cells of a batch: enough to make the work on each column worth starting, few enough to stay near the processor. */
const cellsInBatch = 1 << 12;

/**
 * The cells of consecutive records, each record `width` cells long: short ones have empty cells, of long ones the surplus
 * is left out. Filled anew for every batch.
 */
export class CellBatch {
	readonly width: number;
	/** Records that fit. */
	readonly capacity: number;
	recordCount = 0;
	/** Where each record starts. */
	readonly recordStarts: Int32Array;
	/** How each record departs from the grammar: 0 where it does not. */
	readonly departures: Uint8Array;
	/** Whether any record does. */
	hasDepartures = false;
	/** Where each cell starts and ends, quotes included, and its form; record by record. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	readonly forms: Uint8Array;
	/** Where the quote opens that the last scan did not see closed. */
	openQuote = 0;
	/** Form of the cell scanned last, and how the record under way departs so far. */
	form: number = cellForm.plain;
	departure = 0;

	constructor(width: number) {
		this.width = width;
		this.capacity = Math.max(1, Math.floor(cellsInBatch / Math.max(width, 1)));
		this.recordStarts = new Int32Array(this.capacity);
		this.departures = new Uint8Array(this.capacity);
		this.starts = new Int32Array(this.capacity * width);
		this.ends = new Int32Array(this.capacity * width);
		this.forms = new Uint8Array(this.capacity * width);
	}

	/** Makes the cells from `from` to before `to` empty. */
	blank(from: number, to: number): void {
		this.starts.fill(0, from, to);
		this.ends.fill(0, from, to);
		this.forms.fill(cellForm.plain, from, to);
	}
}

/** Bytes at hand, and the whole of their memory beyond them: words of four are read over their end. */
export interface ReadableBytes {
	readonly bytes: Uint8Array;
	/** Starts where `bytes` does, and may reach further. */
	readonly view: DataView;
}

const everyByte = 0x01010101;
const highBits = 0x80808080 | 0;
const quotes = quote * everyByte;
/** Bytes below are control characters, line ends among them. */
const firstPrintable = 0x20 * everyByte;

/** How a delimiter is looked for in words of four bytes. */
export function delimiterWord(delimiter: number): number {
	return delimiter * everyByte;
}

/**
 * The first place from `from` on, and before `end`, of a delimiter, LF or CR; `end` where there is none. Looks at four
 * bytes at a time, as Mycroft's test for a zero byte does: of the bytes that it marks, the first is always right.
 */
function cellEnd(bytes: Uint8Array, view: DataView, from: number, end: number, delimiters: number): number {
	const delimiter = delimiters & 0xff;
	const lastWord = view.byteLength - 4;
	let position = from;
	while (position < end) {
		if (position <= lastWord) {
			const word = view.getInt32(position, true);
			const unlike = word ^ delimiters;
			const marks = (((unlike - everyByte) & ~unlike) | ((word - firstPrintable) & ~word)) & highBits;
			if (marks === 0) {
				position += 4;
				continue;
			}
			position += (31 - Math.clz32(marks & -marks)) >> 3;
			if (position >= end) return end;
		}
		const byte = bytes[position] as number;
		if (byte === delimiter || byte === lineFeed || byte === carriageReturn) return position;
		position++;
	}
	return end;
}

/** The first place of a quote, as `cellEnd` looks for it. */
function nextQuote(bytes: Uint8Array, view: DataView, from: number, end: number): number {
	const lastWord = view.byteLength - 4;
	let position = from;
	while (position < end) {
		if (position <= lastWord) {
			const unlike = view.getInt32(position, true) ^ quotes;
			const marks = (unlike - everyByte) & ~unlike & highBits;
			if (marks === 0) {
				position += 4;
				continue;
			}
			return Math.min(end, position + ((31 - Math.clz32(marks & -marks)) >> 3));
		}
		if (bytes[position] === quote) return position;
		position++;
	}
	return end;
}

/**
 * Finds the cells of the whole records that start from `from` on and before `before`, as many as the batch holds; empty
 * lines are none. The same grammar as `scanRecord`, which a test compares, for the bulk of a file.
 * @param isLast whether the file ends where `bytes` do
 * @param delimiters of `delimiterWord`
 * @returns where the first record starts that is not in the batch
 */
export function scanBatch(
	{ bytes, view }: ReadableBytes,
	from: number,
	before: number,
	isLast: boolean,
	delimiters: number,
	batch: CellBatch,
): number {
	const { width, capacity, recordStarts, departures, starts, ends, forms } = batch;
	const delimiter = delimiters & 0xff;
	const end = bytes.length;
	let record = 0;
	let next = from;
	batch.hasDepartures = false;
	batch.openQuote = 0;
	scan: while (next < before && record < capacity) {
		const recordStart = next;
		const lastCell = record * width + width;
		let cell = record * width;
		batch.departure = 0;
		let position = recordStart;
		for (;;) {
			const start = position;
			position = endOfCell(bytes, view, start, isLast, delimiters, batch);
			if (position < 0 || (position === end && !isLast)) break scan;
			if (cell < lastCell) {
				starts[cell] = start;
				ends[cell] = position;
				forms[cell] = batch.form;
				cell++;
			} else if (position > start) {
				batch.departure |= departs.long;
			}
			if (position === end || bytes[position] !== delimiter) break;
			position++;
		}
		const behind = behindLineEnd(bytes, position, isLast);
		if (behind < 0) break;
		next = behind;
		// Nothing between two line ends is no record.
		if (position === recordStart) continue;
		if (cell < lastCell) {
			batch.departure |= departs.short;
			batch.blank(cell, lastCell);
		}
		if (batch.departure !== 0) batch.hasDepartures = true;
		departures[record] = batch.departure;
		recordStarts[record] = recordStart;
		record++;
	}
	batch.recordCount = record;
	return next;
}

/** Where the cell at `start` ends, and `batch.form` of it; -1 where the bytes end before that is known. */
function endOfCell(
	bytes: Uint8Array,
	view: DataView,
	start: number,
	isLast: boolean,
	delimiters: number,
	batch: CellBatch,
): number {
	if (start === bytes.length || bytes[start] !== quote) {
		batch.form = cellForm.plain;
		return cellEnd(bytes, view, start, bytes.length, delimiters);
	}
	const closed = behindQuotes(bytes, view, start, isLast, batch);
	if (closed < 0) return -1;
	const position = cellEnd(bytes, view, closed, bytes.length, delimiters);
	if (position > closed) {
		batch.form = cellForm.escaped;
		batch.departure |= departs.textAfterQuote;
	}
	return position;
}

/** Behind the quote that closes the one at `start`, and `batch.form` of what is between; -1 where that is not known yet. */
function behindQuotes(bytes: Uint8Array, view: DataView, start: number, isLast: boolean, batch: CellBatch): number {
	const end = bytes.length;
	batch.form = cellForm.quoted;
	for (let position = start + 1; ; position++) {
		const closing = nextQuote(bytes, view, position, end);
		if (closing === end) {
			batch.openQuote = start;
			return -1;
		}
		position = closing + 1;
		if (position === end) return isLast ? position : -1;
		if (bytes[position] !== quote) return position;
		batch.form = cellForm.escaped;
	}
}

/** Behind the line end, or the end of the file, at `position`; -1 where an LF may still follow its CR. */
function behindLineEnd(bytes: Uint8Array, position: number, isLast: boolean): number {
	if (position === bytes.length) return position;
	const next = position + 1;
	if (bytes[position] !== carriageReturn) return next;
	if (next === bytes.length) return isLast ? next : -1;
	return bytes[next] === lineFeed ? next + 1 : next;
}
