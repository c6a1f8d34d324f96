import { type ByteCensus, censusOf } from '../csv/byteCensus.ts';
import { type Dialect, guessDialect } from '../csv/dialect.ts';
import { type ByteEncoding, decode } from '../csv/encoding.ts';
import { type HeadRecord, headRecords } from '../csv/headRecords.ts';
import { ProblemError } from '../csv/problemError.ts';
import { type Head, readHead } from '../csv/readHead.ts';
import { readRecords } from '../csv/readRecords.ts';
import { type Departures, noDeparture } from '../csv/span.ts';
import type { Encoding, ReadingChoices } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import type { LayoutMatch } from './layouts/layout.ts';
import { recogniseLayout } from './layouts/recognise.ts';
import { settleEncoding } from './settleEncoding.ts';
import { titleLines } from './titleLine.ts';

const firstHeadLength = 1 << 18;
const longestHead = 1 << 26;
const recordsForGuesses = 1000;
const recordsForLayout = 200;

/** The top of a file: its dialect, its layout, its header rows and the first records under them. */
export interface Top {
	readonly dialect: Dialect;
	readonly layout: LayoutMatch;
	/** The encoding that the first bytes speak for. */
	readonly encoding: ByteEncoding;
	readonly censusOfHeaders: ByteCensus;
	/** Of header rows and titles; that they are of different widths is none. */
	readonly departuresOfHeaders: Departures;
	readonly titleLines: number;
	readonly headers: readonly HeadRecord[];
	readonly data: readonly HeadRecord[];
	/** The cells of those as text, in that encoding. */
	readonly dataTexts: readonly (readonly string[])[];
	/** Number of columns. */
	readonly width: number;
	/** Byte offset of the first data record. */
	readonly start: number;
}

/**
 * Reads the top of a survey file, as far as it takes to see how the rest is laid out.
 * @param chosen encoding that the user chose, or that is known
 * @throws ProblemError `file-empty`, `file-binary`, `no-records`, and what `source.read` throws.
 */
export async function readTop(source: Source, choices: ReadingChoices, chosen: Encoding | undefined): Promise<Top> {
	const { head, dialect, records } = await readFirstRecords(source, choices);
	const headCensus = censusOf(head.bytes.subarray(dialect.start));
	const encoding = settleEncoding(headCensus, dialect, chosen).value;
	const cells = texts(records, encoding);
	const first = cells.slice(0, recordsForLayout);
	const asGiven = recogniseLayout({ name: source.name, records: first });
	const titles = asGiven.layout === 'generic' ? titleLines(first) : 0;
	const layout = titles === 0 ? asGiven : recogniseLayout({ name: source.name, records: first.slice(titles) });
	const headers = records.slice(titles, titles + layout.headerRows);
	const width = Math.max(0, ...headers.map(({ cells }) => cells.length));
	if (headers.length < layout.headerRows || width === 0) {
		await refuseOpenQuote(source, dialect);
		throw new ProblemError({ code: 'no-records', name: source.name });
	}
	const start = headers.at(-1)?.end ?? dialect.start;
	return {
		dialect,
		layout,
		encoding,
		censusOfHeaders: censusOf(head.bytes.subarray(dialect.start, start)),
		departuresOfHeaders: departuresOf(records.slice(0, titles + layout.headerRows)),
		titleLines: titles,
		headers,
		data: records.slice(titles + layout.headerRows),
		dataTexts: cells.slice(titles + layout.headerRows),
		width,
		start,
	};
}

/** A header whose quote never closes is no record at all: reading from there on tells where it opens. */
async function refuseOpenQuote(source: Source, { start, delimiter }: Dialect): Promise<void> {
	await readRecords(source, { start, delimiter: delimiter.value.charCodeAt(0), plans: [], dates: [] }, {});
}

function departuresOf(headers: readonly HeadRecord[]): Departures {
	const departing = headers.filter(({ hasTextAfterQuote }) => hasTextAfterQuote);
	const textAfterQuote = { count: departing.length, firstOffset: departing[0]?.start ?? noDeparture.firstOffset };
	return { short: noDeparture, long: noDeparture, textAfterQuote };
}

interface FirstRecords {
	readonly head: Head;
	readonly dialect: Dialect;
	readonly records: readonly HeadRecord[];
}

/** Reads as much of the head as it takes to hold some records, header rows of any length among them. */
async function readFirstRecords(source: Source, choices: ReadingChoices): Promise<FirstRecords> {
	for (let length = firstHeadLength; ; length *= 8) {
		const head = await readHead(source, length);
		const dialect = guessDialect(head.bytes, head.isWhole, choices.delimiter);
		const records = headRecords(head, dialect, recordsForGuesses);
		if (records.length > 4 || head.isWhole || length >= longestHead) return { head, dialect, records };
	}
}

/** The cells of records as text. */
export function texts(records: readonly HeadRecord[], encoding: ByteEncoding): string[][] {
	return records.map(({ cells }) => cells.map((cell) => decode(cell, encoding)));
}
