import type { Source } from '../model/source.ts';
import type { Cells, RowGroup } from '../model/table.ts';
import { type ByteCensus, ByteCensusTaker } from './byteCensus.ts';
import { contents, isBlankLine } from './dialect.ts';
import { DictionaryBuilder } from './dictionary.ts';
import { ProblemError } from './problemError.ts';
import { cellContent, cellForm, RecordCells, scanRecord } from './scanRecord.ts';

/** A table before its encoding is settled: headers and dictionaries are bytes. */
export interface ByteTable {
	/** The header rows, as wide as the first. */
	readonly headerRows: readonly (readonly Uint8Array[])[];
	/** The dictionary of each column; null for a column of texts. */
	readonly dictionaries: readonly (readonly Uint8Array[] | null)[];
	readonly groups: readonly RowGroup[];
	readonly recordCount: number;
	readonly census: ByteCensus;
	readonly departures: Departures;
}

/** Records that depart from the grammar, with the byte offset of the first; -1 where there is none. */
export interface Departures {
	readonly short: Departure;
	/** Records with more cells than the header, and something in one of them. */
	readonly long: Departure;
	readonly textAfterQuote: Departure;
}

export interface Departure {
	readonly count: number;
	readonly firstOffset: number;
}

export interface TableShape {
	/** Byte offset of the first header row. */
	readonly start: number;
	readonly delimiter: number;
	readonly headerRows: number;
}

const chunkLength = 1 << 20;
/** A record longer than this is taken for a quote that never closes. */
const longestRecord = 1 << 28;
const cellsPerGroup = 1 << 22;
const groupLimits = { fewest: 1 << 10, most: 1 << 16 };

/**
 * Reads all records of a file into columns, in one pass over its bytes. A column with more distinct cells than a
 * dictionary holds makes the pass start again with that column as texts.
 * @throws ProblemError `unclosed-quote`, `cancelled`, and what `source.read` throws.
 */
export async function readTable(source: Source, shape: TableShape, signal?: AbortSignal): Promise<ByteTable> {
	const textColumns = new Set<number>();
	for (;;) {
		const pass = new TablePass(textColumns);
		if (await readOnce(source, shape, pass, signal)) return pass.finish();
		for (const column of pass.overflowed) textColumns.add(column);
	}
}

/** False where a dictionary overflowed. */
async function readOnce(source: Source, shape: TableShape, pass: TablePass, signal?: AbortSignal): Promise<boolean> {
	const cells = new RecordCells();
	let buffer = new Uint8Array(0);
	/** Offset of the buffer's first byte in the source. */
	let base = shape.start;
	let wanted = chunkLength;
	let headersToRead = shape.headerRows;
	while (base + buffer.length < source.size || buffer.length > 0) {
		if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
		const chunk = await source.read(base + buffer.length, wanted);
		if (chunk.length === 0 && base + buffer.length < source.size) {
			throw new ProblemError({ code: 'source-changed', name: source.name });
		}
		pass.census.add(chunk);
		buffer = joined(buffer, chunk);
		const isLast = base + buffer.length >= source.size;
		let position = 0;
		while (position < buffer.length) {
			const next = scanRecord(buffer, position, buffer.length, isLast, shape.delimiter, cells);
			if (next < 0) break;
			if (isBlankLine(cells)) {
				// Lines between records are no records.
			} else if (headersToRead > 0) {
				pass.addHeader(contents(buffer, cells).map((content) => content.slice()));
				headersToRead--;
			} else if (!pass.addRecord(buffer, base, cells)) {
				return false;
			}
			position = next;
		}
		const isStuck = position === 0 && buffer.length > 0;
		if ((isLast && position < buffer.length) || (isStuck && buffer.length > longestRecord)) {
			throw new ProblemError({
				code: 'unclosed-quote',
				name: source.name,
				line: await lineAt(source, base + Math.max(cells.openQuote, 0)),
			});
		}
		wanted = isStuck ? wanted * 2 : chunkLength;
		buffer = buffer.subarray(position);
		base += position;
	}
	return true;
}

function joined(rest: Uint8Array, chunk: Uint8Array): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(rest.length + chunk.length);
	bytes.set(rest);
	bytes.set(chunk, rest.length);
	return bytes;
}

/** The line, from 1, on which a byte stands. */
export async function lineAt(source: Source, offset: number): Promise<number> {
	let line = 1;
	let previous = 0;
	for (let position = 0; position < offset; position += chunkLength) {
		for (const byte of await source.read(position, Math.min(chunkLength, offset - position))) {
			if (byte === 0x0d || (byte === 0x0a && previous !== 0x0d)) line++;
			previous = byte;
		}
	}
	return line;
}

/** One pass over the records: the columns and counts under way. */
class TablePass {
	readonly census = new ByteCensusTaker();
	readonly overflowed: number[] = [];
	readonly #textColumns: ReadonlySet<number>;
	readonly #headerRows: Uint8Array[][] = [];
	readonly #groups: RowGroup[] = [];
	#dictionaries: (DictionaryBuilder | null)[] = [];
	#group: GroupUnderWay | null = null;
	#recordCount = 0;
	readonly #short = { count: 0, firstOffset: -1 };
	readonly #long = { count: 0, firstOffset: -1 };
	readonly #textAfterQuote = { count: 0, firstOffset: -1 };

	constructor(textColumns: ReadonlySet<number>) {
		this.#textColumns = textColumns;
	}

	addHeader(cells: Uint8Array[]): void {
		this.#headerRows.push(cells);
		const width = Math.max(...this.#headerRows.map((row) => row.length));
		this.#dictionaries = Array.from({ length: width }, (_, column) =>
			this.#textColumns.has(column) ? null : new DictionaryBuilder(),
		);
	}

	/** False where a dictionary overflowed. */
	addRecord(bytes: Uint8Array, base: number, cells: RecordCells): boolean {
		const start = base + (cells.starts[0] ?? 0);
		const width = this.#dictionaries.length;
		if (cells.hasTextAfterQuote) countOne(this.#textAfterQuote, start);
		if (cells.count < width) countOne(this.#short, start);
		if (cells.count > width && hasSurplus(cells, width)) countOne(this.#long, start);
		if (this.#group !== null && !this.#group.reaches(start)) this.#closeGroup();
		this.#group ??= new GroupUnderWay(start, this.#dictionaries);
		this.#group.startRecord(start);
		for (let column = 0; column < width; column++) {
			const isPresent = column < cells.count;
			const cellStart = isPresent ? (cells.starts[column] as number) : (cells.starts[0] as number);
			const cellEnd = isPresent ? (cells.ends[column] as number) : cellStart;
			const dictionary = this.#dictionaries[column] as DictionaryBuilder | null;
			if (dictionary === null) {
				this.#group.addText(column, base + cellStart, cellEnd - cellStart);
				continue;
			}
			const form = isPresent ? (cells.forms[column] as number) : cellForm.plain;
			const code = codeOf(dictionary, bytes, cellStart, cellEnd, form);
			if (code < 0) {
				this.overflowed.push(column);
				return false;
			}
			this.#group.addCode(column, code);
		}
		this.#recordCount++;
		if (this.#group.isFull) this.#closeGroup();
		return true;
	}

	finish(): ByteTable {
		this.#closeGroup();
		return {
			headerRows: this.#headerRows,
			dictionaries: this.#dictionaries.map((dictionary) => dictionary?.entries ?? null),
			groups: this.#groups,
			recordCount: this.#recordCount,
			census: this.census.finish(),
			departures: { short: this.#short, long: this.#long, textAfterQuote: this.#textAfterQuote },
		};
	}

	#closeGroup(): void {
		if (this.#group !== null) this.#groups.push(this.#group.close());
		this.#group = null;
	}
}

function countOne(departure: { count: number; firstOffset: number }, offset: number): void {
	if (departure.count === 0) departure.firstOffset = offset;
	departure.count++;
}

function hasSurplus(cells: RecordCells, width: number): boolean {
	for (let cell = width; cell < cells.count; cell++) {
		if (cells.starts[cell] !== cells.ends[cell]) return true;
	}
	return false;
}

function codeOf(dictionary: DictionaryBuilder, bytes: Uint8Array, start: number, end: number, form: number): number {
	if (form === cellForm.plain) return dictionary.codeOf(bytes, start, end);
	if (form === cellForm.quoted) return dictionary.codeOf(bytes, start + 1, end - 1);
	const content = cellContent(bytes, start, end, form);
	return dictionary.codeOf(content, 0, content.length);
}

/** A row group that still takes records. */
class GroupUnderWay {
	readonly #base: number;
	readonly #capacity: number;
	readonly #recordOffsets: Uint32Array;
	readonly #cells: Cells[];
	#recordCount = 0;

	constructor(base: number, dictionaries: readonly (DictionaryBuilder | null)[]) {
		this.#base = base;
		const share = Math.floor(cellsPerGroup / dictionaries.length);
		const capacity = Math.min(Math.max(share, groupLimits.fewest), groupLimits.most);
		this.#capacity = capacity;
		this.#recordOffsets = new Uint32Array(capacity);
		this.#cells = dictionaries.map((dictionary) =>
			dictionary === null
				? { kind: 'text', starts: new Uint32Array(capacity), lengths: new Uint32Array(capacity) }
				: { kind: 'category', codes: new Uint16Array(capacity) },
		);
	}

	/** Whether a record at this offset can be told in 32 bits from the base. */
	reaches(offset: number): boolean {
		return offset - this.#base + longestRecord < 2 ** 32;
	}

	get isFull(): boolean {
		return this.#recordCount === this.#capacity;
	}

	startRecord(offset: number): void {
		this.#recordOffsets[this.#recordCount] = offset - this.#base;
		this.#recordCount++;
	}

	addCode(column: number, code: number): void {
		const cells = this.#cells[column];
		if (cells?.kind === 'category') cells.codes[this.#recordCount - 1] = code;
	}

	addText(column: number, offset: number, length: number): void {
		const cells = this.#cells[column];
		if (cells?.kind !== 'text') return;
		cells.starts[this.#recordCount - 1] = offset - this.#base;
		cells.lengths[this.#recordCount - 1] = length;
	}

	/** The group with arrays of just its records. */
	close(): RowGroup {
		const length = this.#recordCount;
		return {
			base: this.#base,
			recordCount: length,
			recordOffsets: this.#recordOffsets.slice(0, length),
			cells: this.#cells.map((cells) =>
				cells.kind === 'text'
					? { kind: 'text', starts: cells.starts.slice(0, length), lengths: cells.lengths.slice(0, length) }
					: { kind: 'category', codes: cells.codes.slice(0, length) },
			),
		};
	}
}
