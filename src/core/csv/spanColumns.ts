import type { DateOrder } from '../model/reading.ts';
import type { RowGroup } from '../model/table.ts';
import { ByteCensusTaker } from './byteCensus.ts';
import { DictionaryBuilder, hashOf, otherHashOf } from './dictionary.ts';
import { decode } from './encoding.ts';
import { GroupBuilder, type KeyArrays } from './groupBuilder.ts';
import { isoSeconds, noDate, unreadableDate } from './isoSeconds.ts';
import { readDate } from './readDate.ts';
import { CellBatch, delimiterWord, departs, type ReadableBytes, scanBatch } from './scanBatch.ts';
import { cellContent, cellForm } from './scanRecord.ts';
import type { Span, SpanTable } from './span.ts';

/**
 * The columns of a span under way. Records come in batches: first the cells of all of them are found, then column by
 * column is added, so that each loop does one thing for many cells.
 */
export class SpanColumns {
	readonly census = new ByteCensusTaker();
	readonly #to: number;
	readonly #delimiters: number;
	readonly #groupLength: number;
	readonly #dateOrder: DateOrder;
	readonly #batch: CellBatch;
	readonly #dictionaries: (DictionaryBuilder | null)[];
	readonly #group: GroupBuilder;
	readonly #groups: RowGroup[] = [];
	/** Byte offset behind which a record starts a new group. */
	#groupEnd = -1;
	#recordCount = 0;
	readonly #short = { count: 0, firstOffset: -1 };
	readonly #long = { count: 0, firstOffset: -1 };
	readonly #textAfterQuote = { count: 0, firstOffset: -1 };

	constructor(span: Span) {
		this.#to = span.to;
		this.#delimiters = delimiterWord(span.delimiter);
		this.#groupLength = span.groupLength;
		this.#dateOrder = span.dateOrder;
		this.#batch = new CellBatch(span.plans.length);
		this.#dictionaries = span.plans.map((plan, column) =>
			plan === 'category' ? new DictionaryBuilder(span.firstCells[column]) : null,
		);
		this.#group = new GroupBuilder(span.plans);
	}

	/** Place in the bytes at hand of the quote that the last scan did not see closed. */
	get openQuote(): number {
		return this.#batch.openQuote;
	}

	/**
	 * Adds the whole records of `bytes` from `from` on that start before the end of the span.
	 * @param base byte offset of `bytes` in the source
	 * @param isLast whether the source ends where `bytes` do
	 * @returns where the first record starts that was not added
	 */
	addRecords(readable: ReadableBytes, from: number, base: number, isLast: boolean): number {
		const { bytes } = readable;
		const end = Math.min(bytes.length, this.#to - base);
		let start = from;
		while (start < end) {
			if (base + start >= this.#groupEnd) this.#startGroup(base + start);
			const before = Math.min(end, this.#groupEnd - base);
			const next = scanBatch(readable, start, before, isLast, this.#delimiters, this.#batch);
			if (next === start) break;
			this.#addBatch(readable, base);
			start = next;
		}
		return start;
	}

	finish(start: number, end: number): SpanTable {
		this.#closeGroup();
		return {
			start,
			end,
			dictionaries: this.#dictionaries.map((dictionary) => dictionary?.entries() ?? null),
			groups: this.#groups,
			recordCount: this.#recordCount,
			census: this.census.finish(),
			departures: { short: this.#short, long: this.#long, textAfterQuote: this.#textAfterQuote },
		};
	}

	#startGroup(offset: number): void {
		this.#closeGroup();
		this.#groupEnd = (Math.floor(offset / this.#groupLength) + 1) * this.#groupLength;
	}

	#closeGroup(): void {
		if (this.#group.recordCount > 0) this.#groups.push(this.#group.close());
	}

	#addBatch(readable: ReadableBytes, base: number): void {
		const { bytes } = readable;
		const batch = this.#batch;
		const group = this.#group;
		const first = group.addRecords(batch, base);
		this.#recordCount += batch.recordCount;
		if (batch.hasDepartures) this.#countDepartures(base);
		for (let column = 0; column < batch.width; column++) {
			const codes = group.codes[column];
			const seconds = group.seconds[column];
			const keys = group.keys[column];
			if (codes) {
				const isCategory = this.#dictionaries[column]?.addCells(readable, batch, column, codes, first);
				if (!isCategory) this.#makeText(column);
			} else if (seconds) {
				this.#addSeconds(bytes, column, seconds, first);
			} else if (keys) {
				this.#addKeys(bytes, column, keys, first);
			}
		}
	}

	#addSeconds(bytes: Uint8Array, column: number, seconds: Int32Array, first: number): void {
		const { width, recordCount, starts, ends, forms } = this.#batch;
		for (let record = 0, cell = column; record < recordCount; record++, cell += width) {
			const inset = forms[cell] === cellForm.quoted ? 1 : 0;
			const start = (starts[cell] as number) + inset;
			const end = (ends[cell] as number) - inset;
			const iso = isoSeconds(bytes, start, end);
			// Most tools write ISO dates: read without making a text of each.
			seconds[first + record] = iso === unreadableDate ? this.#secondsOfText(bytes.subarray(start, end)) : iso;
		}
	}

	#secondsOfText(bytes: Uint8Array): number {
		const text = decode(bytes, 'utf-8').trim();
		return text === '' ? noDate : (readDate(text, this.#dateOrder) ?? unreadableDate);
	}

	#addKeys(bytes: Uint8Array, column: number, { low, high }: KeyArrays, first: number): void {
		const { width, recordCount, starts, ends, forms } = this.#batch;
		for (let record = 0, cell = column; record < recordCount; record++, cell += width) {
			const content = cellContent(bytes, starts[cell] as number, ends[cell] as number, forms[cell] as number);
			low[first + record] = content.length === 0 ? 0 : hashOf(content, 0, content.length);
			high[first + record] = otherHashOf(content, 0, content.length);
		}
	}

	#countDepartures(base: number): void {
		const { recordCount, recordStarts, departures } = this.#batch;
		for (let record = 0; record < recordCount; record++) {
			const departure = departures[record] as number;
			const offset = base + (recordStarts[record] as number);
			if (departure & departs.short) countOne(this.#short, offset);
			if (departure & departs.long) countOne(this.#long, offset);
			if (departure & departs.textAfterQuote) countOne(this.#textAfterQuote, offset);
		}
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

function countOne(departure: { count: number; firstOffset: number }, offset: number): void {
	if (departure.count === 0) departure.firstOffset = offset;
	departure.count++;
}
