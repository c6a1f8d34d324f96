import { addCensus, type ByteCensus, ByteCensusTaker } from '../csv/byteCensus.ts';
import { type Dialect, guessDialect } from '../csv/dialect.ts';
import { decode, guessEncoding } from '../csv/encoding.ts';
import { type HeadRecord, headRecords } from '../csv/headRecords.ts';
import { planColumns } from '../csv/planColumns.ts';
import { ProblemError } from '../csv/problemError.ts';
import { type Head, readHead } from '../csv/readHead.ts';
import { lineAt, type ReadOptions, readRecords } from '../csv/readRecords.ts';
import type { Departure, Departures, SpanTable } from '../csv/span.ts';
import type { Finding } from '../model/finding.ts';
import type { Encoding, Guess, ReadingChoices } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import type { Survey, SurveyColumn } from '../model/survey.ts';
import type { Table, TableColumn } from '../model/table.ts';
import { findCandidates } from './candidates.ts';
import type { LayoutMatch } from './layouts/layout.ts';
import { recogniseLayout } from './layouts/recognise.ts';
import { languageOf } from './wording.ts';

const firstHeadLength = 1 << 18;
const longestHead = 1 << 26;
const recordsForGuesses = 1000;

/**
 * Reads a survey: its bytes into a table, its headers into questions. What is not chosen is guessed.
 * @throws ProblemError `file-empty`, `file-binary`, `unclosed-quote`, `no-records`, `cancelled`, and what `source.read` throws.
 */
export async function openSurvey(source: Source, choices: ReadingChoices, options: ReadOptions = {}): Promise<Survey> {
	const { head, dialect, records } = await readFirstRecords(source, choices);
	const headCensus = censusOf(head.bytes, dialect.start, head.bytes.length);
	const headEncoding = settleEncoding(headCensus, dialect, choices.encoding).value;
	const delimiter = dialect.delimiter.value.charCodeAt(0);
	const layout = recogniseLayout({
		name: source.name,
		records: records.map(({ cells }) => cells.map((cell) => decode(cell, headEncoding))),
	});
	const headers = records.slice(0, layout.headerRows);
	const data = records.slice(layout.headerRows);
	const width = Math.max(0, ...headers.map(({ cells }) => cells.length));
	if (headers.length < layout.headerRows || width === 0) {
		throw new ProblemError({ code: 'no-records', name: source.name });
	}
	const plans = planColumns(
		data.map(({ cells }) => cells),
		width,
	);
	const start = headers.at(-1)?.end ?? dialect.start;
	const bytes = await readRecords(source, start, delimiter, plans, options);
	if (bytes.recordCount === 0) throw new ProblemError({ code: 'no-records', name: source.name });

	const census = addCensus(censusOf(head.bytes, dialect.start, start), bytes.census);
	const encoding = settleEncoding(census, dialect, choices.encoding);
	const columns = await readColumns(source, layout, headers, width, encoding.value);
	const table = decodeTable(bytes, encoding.value);
	const { candidates, rejected } = findCandidates(columns, table);
	const questions = columns.map((column) => column.questionText);
	const language = languageOf(
		questions,
		candidates.map(({ index }) => questions[index] ?? ''),
	);
	return {
		table,
		reading: {
			version: 1,
			encoding,
			delimiter: dialect.delimiter,
			layout: {
				value: layout.layout,
				reason: layout.layout === 'generic' ? 'nothing-recognised' : 'recognised-headers',
			},
			headerRows: layout.headerRows,
			roles: columns.map(() => ({ value: 'none', reason: 'nothing' })),
			dateOrder: null,
			answers: choices.answers ?? 'all',
		},
		columns,
		candidates,
		rejected,
		language,
		findings: await findingsOf(census, bytes.departures, encoding.value, source),
	};
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

async function readColumns(
	_source: Source,
	layout: LayoutMatch,
	headers: readonly HeadRecord[],
	width: number,
	encoding: Encoding,
): Promise<readonly SurveyColumn[]> {
	const rows = headers.map(({ cells }) => cells.map((cell) => decode(cell, encoding)));
	return layout.columns(rows, width, new Map());
}

function censusOf(bytes: Uint8Array, from: number, to: number): ByteCensus {
	const taker = new ByteCensusTaker();
	taker.add(bytes, from, to);
	return taker.finish();
}

function settleEncoding(census: ByteCensus, dialect: Dialect, chosen: Encoding | undefined): Guess<Encoding> {
	return chosen === undefined ? guessEncoding(census, dialect.hasByteOrderMark) : { value: chosen, reason: 'chosen' };
}

function decodeTable(bytes: SpanTable, encoding: Encoding): Table {
	const columns = bytes.dictionaries.map((dictionary, index): TableColumn => {
		if (dictionary) return { kind: 'category', dictionary: dictionary.map((entry) => decode(entry, encoding)) };
		return bytes.groups[0]?.cells[index]?.kind === 'date' ? { kind: 'date' } : { kind: 'text' };
	});
	return { columns, groups: bytes.groups, recordCount: bytes.recordCount };
}

async function findingsOf(
	census: ByteCensus,
	departures: Departures,
	encoding: Encoding,
	source: Source,
): Promise<Finding[]> {
	const findings: Finding[] = [];
	if (source.fromEditor) findings.push({ code: 'read-from-editor', severity: 'note' });
	if (encoding === 'utf-8' && census.invalidUtf8Bytes > 0) {
		findings.push({ code: 'undecodable-bytes', severity: 'warning', count: census.invalidUtf8Bytes });
	}
	if (encoding === 'windows-1252' && census.otherCodePageBytes > 0) {
		findings.push({ code: 'other-code-page', severity: 'warning', count: census.otherCodePageBytes });
	}
	const place = async ({ count, firstOffset }: Departure) => ({ count, line: await lineAt(source, firstOffset) });
	const { long, short, textAfterQuote } = departures;
	if (long.count > 0) findings.push({ code: 'long-records', severity: 'warning', ...(await place(long)) });
	if (short.count > 0) findings.push({ code: 'short-records', severity: 'note', ...(await place(short)) });
	if (textAfterQuote.count > 0) {
		findings.push({ code: 'text-after-quote', severity: 'note', ...(await place(textAfterQuote)) });
	}
	return findings;
}
