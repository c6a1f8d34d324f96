import type { DateOrder } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import type { RowGroup } from '../model/table.ts';
import { ByteCensusTaker } from './byteCensus.ts';
import { DictionaryBuilder, hashOf, hashPrime, hashStart, otherHashOf } from './dictionary.ts';
import { decode } from './encoding.ts';
import { GroupBuilder } from './groupBuilder.ts';
import { isoSeconds, noDate, unreadableDate } from './isoSeconds.ts';
import { ProblemError } from './problemError.ts';
import { readDate } from './readDate.ts';
import { likelyRecordStart } from './recordStart.ts';
import { cellContent, cellForm } from './scanRecord.ts';
import type { Span, SpanTable } from './span.ts';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A record longer than this is taken for a quote that never closes. */
const longestRecord = 1 << 28;

/** Where a quote opens that never closes. */
export class OpenQuote extends Error {
	readonly offset: number;

	constructor(offset: number) {
		super(`quote open at byte ${offset}`);
		this.offset = offset;
	}
}

/**
 * Reads the records of one span into columns, in one pass over its bytes.
 * @param onProgress called now and then with the bytes done
 * @throws OpenQuote where a quote never closes; ProblemError `cancelled`, and what `source.read` throws.
 */
export async function readSpan(
	source: Source,
	span: Span,
	signal?: AbortSignal,
	onProgress?: (bytes: number) => void,
): Promise<SpanTable> {
	const columns = new SpanColumns(span);
	// One byte more before the span, so that a line end right before it is seen.
	let base = span.isRecordStart ? span.from : Math.max(span.from - 1, 0);
	let start = span.isRecordStart ? span.from : -1;
	let buffer = new Uint8Array(span.chunkLength + 1);
	let filled = 0;
	for (;;) {
		if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
		filled += await fill(source, buffer, base, filled);
		const isLast = base + filled >= source.size;
		const bytes = buffer.subarray(0, filled);
		let position = 0;
		if (start < 0) {
			position = likelyRecordStart(bytes, 1, isLast, span.plans.length, span.delimiter);
			if (position < 0) position = filled;
			start = base + position;
		}
		const from = position;
		position = columns.addRecords(bytes, position, base, isLast);
		columns.census.add(bytes, from, position);
		const next = base + position;
		if (next >= span.to || (isLast && position === filled)) return columns.finish(start, next);
		if (isLast || (position === 0 && filled > longestRecord)) throw new OpenQuote(base + columns.openQuote);
		buffer.copyWithin(0, position, filled);
		filled -= position;
		base = next;
		if (filled * 2 > buffer.length) buffer = doubled(buffer);
		onProgress?.(Math.min(next, span.to) - span.from);
	}
}

/** Fills the buffer up from the source. Returns how many bytes came. */
async function fill(source: Source, buffer: Uint8Array, base: number, filled: number): Promise<number> {
	const wanted = Math.min(buffer.length - filled, source.size - base - filled);
	if (wanted <= 0) return 0;
	const bytes = await source.read(base + filled, wanted, buffer.subarray(filled, filled + wanted));
	if (bytes.length < wanted) throw new ProblemError({ code: 'source-changed', name: source.name });
	if (bytes.buffer !== buffer.buffer) buffer.set(bytes, filled);
	return wanted;
}

function doubled(buffer: Uint8Array): Uint8Array<ArrayBuffer> {
	const larger = new Uint8Array(buffer.length * 2);
	larger.set(buffer);
	return larger;
}

/** The columns of a span under way. */
class SpanColumns {
	readonly census = new ByteCensusTaker();
	/** Place in the bytes at hand of the quote that the last scan did not see closed. */
	openQuote = 0;
	readonly #to: number;
	readonly #delimiter: number;
	readonly #width: number;
	readonly #groupLength: number;
	readonly #dateOrder: DateOrder;
	readonly #dictionaries: (DictionaryBuilder | null)[];
	readonly #group: GroupBuilder;
	readonly #groups: RowGroup[] = [];
	/** Byte offset behind which a record starts a new group. */
	#groupEnd = -1;
	#recordCount = 0;
	readonly #short = { count: 0, firstOffset: -1 };
	readonly #long = { count: 0, firstOffset: -1 };
	readonly #textAfterQuote = { count: 0, firstOffset: -1 };
	/** Form of the cell scanned last, and the hash of its bytes where it is plain. */
	#form: number = cellForm.plain;
	#hash = hashStart;
	/** Whether a cell of the record under way has text behind its closing quote. */
	#hasTextAfterQuote = false;
	/** 1 for the delimiter, LF and CR, else 0. */
	readonly #endsCell = new Uint8Array(256);

	constructor(span: Span) {
		this.#to = span.to;
		this.#delimiter = span.delimiter;
		this.#width = span.plans.length;
		this.#groupLength = span.groupLength;
		this.#dateOrder = span.dateOrder;
		this.#dictionaries = span.plans.map((plan) => (plan === 'category' ? new DictionaryBuilder() : null));
		this.#group = new GroupBuilder(span.plans);
		for (const byte of [span.delimiter, lineFeed, carriageReturn]) this.#endsCell[byte] = 1;
	}

	/**
	 * Adds the whole records of `bytes` from `from` on that start before the end of the span. The same grammar as
	 * `scanRecord`, which a test compares; here a cell goes straight into its column.
	 * @param base byte offset of `bytes` in the source
	 * @returns where the first record starts that was not added
	 */
	addRecords(bytes: Uint8Array, from: number, base: number, isLast: boolean): number {
		const last = Math.min(bytes.length, this.#to - base);
		let start = from;
		while (start < last) {
			this.#startRecord(base + start);
			const next = this.#addRecord(bytes, start, base, isLast);
			if (next < 0) {
				this.#group.recordCount--;
				break;
			}
			start = next;
		}
		return start;
	}

	/** Adds the record that starts at `recordStart`. Returns where the next starts, or -1 where its end is not at hand. */
	#addRecord(bytes: Uint8Array, recordStart: number, base: number, isLast: boolean): number {
		const end = bytes.length;
		let column = 0;
		let hasSurplus = false;
		this.#hasTextAfterQuote = false;
		for (let start = recordStart; ; ) {
			const position = this.#endOfCell(bytes, start, end, isLast);
			if (position < 0 || (position === end && !isLast)) return -1;
			const ender = position < end ? (bytes[position] as number) : lineFeed;
			if (ender === this.#delimiter) {
				if (column < this.#width) this.#addCell(column, bytes, start, position);
				else hasSurplus ||= position > start;
				column++;
				start = position + 1;
				continue;
			}
			const next = behindLineEnd(bytes, position, ender, isLast);
			if (next < 0) return -1;
			if (position === recordStart) {
				// Nothing between two line ends is no record.
				this.#group.recordCount--;
				return next;
			}
			if (column < this.#width) this.#addCell(column, bytes, start, position);
			else hasSurplus ||= position > start;
			this.#endRecord(base + recordStart, column + 1, hasSurplus);
			return next;
		}
	}

	/** Where the cell at `start` ends, and on the way its form and hash; -1 where that is not known yet. */
	#endOfCell(bytes: Uint8Array, start: number, end: number, isLast: boolean): number {
		const endsCell = this.#endsCell;
		let position = start;
		if (position < end && bytes[position] === quote) {
			this.#form = cellForm.quoted;
			const closed = this.#behindQuotes(bytes, start, end, isLast);
			if (closed < 0) return -1;
			position = closed;
			while (position < end && endsCell[bytes[position] as number] === 0) position++;
			if (position > closed) {
				this.#form = cellForm.escaped;
				this.#hasTextAfterQuote = true;
			}
			return position;
		}
		let hash = hashStart;
		while (position < end) {
			const byte = bytes[position] as number;
			if (endsCell[byte] !== 0) break;
			hash = Math.imul(hash ^ byte, hashPrime);
			position++;
		}
		this.#form = cellForm.plain;
		this.#hash = hash;
		return position;
	}

	finish(start: number, end: number): SpanTable {
		if (this.#group.recordCount > 0) this.#groups.push(this.#group.close());
		return {
			start,
			end,
			dictionaries: this.#dictionaries.map((dictionary) => dictionary?.entries ?? null),
			groups: this.#groups,
			recordCount: this.#recordCount,
			census: this.census.finish(),
			departures: { short: this.#short, long: this.#long, textAfterQuote: this.#textAfterQuote },
		};
	}

	/** Behind the quote that closes the cell at `start`; -1 where the bytes end before it is known which that is. */
	#behindQuotes(bytes: Uint8Array, start: number, end: number, isLast: boolean): number {
		let position = start + 1;
		for (;;) {
			const closing = bytes.indexOf(quote, position);
			if (closing < 0) {
				this.openQuote = start;
				return -1;
			}
			position = closing + 1;
			if (position === end) return isLast ? position : -1;
			if (bytes[position] !== quote) return position;
			this.#form = cellForm.escaped;
			position++;
		}
	}

	#startRecord(offset: number): void {
		if (offset >= this.#groupEnd) {
			if (this.#group.recordCount > 0) this.#groups.push(this.#group.close());
			this.#groupEnd = (Math.floor(offset / this.#groupLength) + 1) * this.#groupLength;
		}
		this.#group.startRecord(offset);
	}

	#endRecord(offset: number, cellCount: number, hasSurplus: boolean): void {
		this.#recordCount++;
		if (this.#hasTextAfterQuote) countOne(this.#textAfterQuote, offset);
		if (hasSurplus) countOne(this.#long, offset);
		if (cellCount >= this.#width) return;
		countOne(this.#short, offset);
		for (let column = cellCount; column < this.#width; column++) {
			this.#form = cellForm.plain;
			this.#addCell(column, emptyBytes, 0, 0);
		}
	}

	/** Adds the cell scanned last to its column. */
	#addCell(column: number, bytes: Uint8Array, start: number, end: number): void {
		const form = this.#form;
		const codes = this.#group.codes[column];
		if (codes) {
			const dictionary = this.#dictionaries[column] as DictionaryBuilder;
			const code =
				form === cellForm.plain
					? dictionary.codeOf(bytes, start, end, this.#hash)
					: codeOfQuoted(dictionary, bytes, start, end, form);
			if (code >= 0) codes[this.#group.recordCount - 1] = code;
			else this.#makeText(column);
			return;
		}
		const keys = this.#group.keys[column];
		if (keys) {
			const content = form === cellForm.plain ? bytes.subarray(start, end) : cellContent(bytes, start, end, form);
			const record = this.#group.recordCount - 1;
			keys.low[record] = content.length === 0 ? 0 : hashOf(content, 0, content.length);
			keys.high[record] = otherHashOf(content, 0, content.length);
			return;
		}
		const seconds = this.#group.seconds[column];
		if (!seconds) return;
		const inset = form === cellForm.quoted ? 1 : 0;
		seconds[this.#group.recordCount - 1] = this.#secondsOf(bytes, start + inset, end - inset);
	}

	/** Most tools write ISO dates: read without making a text of each. */
	#secondsOf(bytes: Uint8Array, start: number, end: number): number {
		const seconds = isoSeconds(bytes, start, end);
		if (seconds !== unreadableDate) return seconds;
		const text = decode(bytes.subarray(start, end), 'utf-8').trim();
		return text === '' ? noDate : (readDate(text, this.#dateOrder) ?? seconds);
	}

	/** A column with too many distinct cells for categories is kept as texts from here on, and before. */
	#makeText(column: number): void {
		this.#dictionaries[column] = null;
		this.#group.dropCodes(column);
		this.#groups.forEach((group, index) => {
			const cells = group.cells.with(column, { kind: 'text' });
			this.#groups[index] = { ...group, cells };
		});
	}
}

const emptyBytes = new Uint8Array(0);

/** Behind the line end at `position`; -1 where an LF may still follow its CR. */
function behindLineEnd(bytes: Uint8Array, position: number, ender: number, isLast: boolean): number {
	const next = Math.min(position + 1, bytes.length);
	if (ender !== carriageReturn) return next;
	if (next === bytes.length) return isLast ? next : -1;
	return bytes[next] === lineFeed ? next + 1 : next;
}

function codeOfQuoted(
	dictionary: DictionaryBuilder,
	bytes: Uint8Array,
	start: number,
	end: number,
	form: number,
): number {
	if (form === cellForm.quoted) return dictionary.codeOf(bytes, start + 1, end - 1, hashOf(bytes, start + 1, end - 1));
	const content = cellContent(bytes, start, end, form);
	return dictionary.codeOf(content, 0, content.length, hashOf(content, 0, content.length));
}

function countOne(departure: { count: number; firstOffset: number }, offset: number): void {
	if (departure.count === 0) departure.firstOffset = offset;
	departure.count++;
}
