import { addCensus, type ByteCensus, ByteCensusTaker } from '../csv/byteCensus.ts';
import { type Dialect, guessDialect } from '../csv/dialect.ts';
import { type ByteEncoding, decode, guessEncoding, presentedEncoding } from '../csv/encoding.ts';
import { type HeadRecord, headRecords } from '../csv/headRecords.ts';
import { unreadableDate } from '../csv/isoSeconds.ts';
import { ProblemError } from '../csv/problemError.ts';
import { type Head, readHead } from '../csv/readHead.ts';
import { type ReadOptions, type RecordLayout, readRecords } from '../csv/readRecords.ts';
import { addDepartures, type Departures, noDeparture, type SpanTable } from '../csv/span.ts';
import type { Language } from '../model/language.ts';
import type { Encoding, Guess, Reading, ReadingChoices } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import type { Survey, SurveyColumn } from '../model/survey.ts';
import type { Table, TableColumn } from '../model/table.ts';
import { findCandidates } from './candidates.ts';
import { chosenRoles } from './chosenRoles.ts';
import { dateOrderOf } from './dateOrder.ts';
import { excludeRecords } from './exclusions.ts';
import type { LayoutMatch } from './layouts/layout.ts';
import { recogniseLayout } from './layouts/recognise.ts';
import { planSurvey } from './planSurvey.ts';
import { presentAsUtf8 } from './presentAsUtf8.ts';
import { readingFindings } from './readingFindings.ts';
import { readSiblings } from './readSiblings.ts';
import { guessRoles } from './roles.ts';
import { titleLines } from './titleLine.ts';
import { asksForRecommendation, languageOf } from './wording.ts';

/** A survey, and the source that its offsets count in: the one it was read from, or a view of it as UTF-8. */
export interface OpenedSurvey {
	readonly survey: Survey;
	readonly source: Source;
}

const firstHeadLength = 1 << 18;
const longestHead = 1 << 26;
const recordsForGuesses = 1000;
const recordsForLayout = 200;

/**
 * Reads a survey: its bytes into a table, its headers into questions. What is not chosen is guessed.
 * @throws ProblemError `file-empty`, `file-binary`, `unclosed-quote`, `no-records`, `no-such-column`, `ambiguous-column`,
 * `cancelled`, and what `source.read` throws.
 */
export async function openSurvey(
	given: Source,
	choices: ReadingChoices,
	options: ReadOptions = {},
): Promise<OpenedSurvey> {
	const presented = await presentAsUtf8(given, choices.encoding, options.signal);
	const { source, utf16 } = presented;
	const top = await readTop(source, choices, utf16?.value ?? choices.encoding);
	const siblings = await readSiblings(given, top.layout.siblings, top.dialect.delimiter.value);
	const columnsIn = (encoding: ByteEncoding): readonly SurveyColumn[] =>
		top.layout.columns(texts(top.headers, encoding), top.width, siblings);
	const guessed = columnsIn(top.encoding);
	const data = texts(top.data, top.encoding);
	const chosen = chosenRoles(
		guessed.map(({ header }) => header),
		choices.roles ?? [],
	);
	const plans = planSurvey(guessed, data, chosen);
	const bytes = await readWithDates(
		source,
		{ start: top.start, delimiter: top.dialect.delimiter.value.charCodeAt(0), plans },
		dateOrderOf(
			data.flatMap((record) => record.filter((_, column) => plans[column] === 'date')),
			languageOfHeaders(guessed),
			{ chosen: choices.dateOrder, layout: top.layout.dateOrder ?? undefined },
		),
		utf16 === null ? options : { ...options, others: [] },
	);
	if (bytes.table.recordCount === 0) throw new ProblemError({ code: 'no-records', name: source.name });

	const census = addCensus(top.censusOfHeaders, bytes.table.census);
	const encoding = settleEncoding(census, top.dialect, utf16?.value ?? choices.encoding);
	const columns = encoding.value === top.encoding ? guessed : columnsIn(encoding.value);
	const table = decodeTable(bytes.table, columns, encoding.value);
	const { candidates, rejected } = findCandidates(columns, table, choices.shift ?? null, chosen);
	const questions = columns.map((column) => column.questionText);
	const language = languageOf(
		questions,
		candidates.map(({ index }) => questions[index] ?? ''),
	);
	const roles = guessRoles(columns, table, candidates, chosen);
	const dateColumn = roles.findIndex(({ value }) => value === 'date');
	const dictionary = dictionaryOf(table, dateColumn);
	const orderOfLayout = top.layout.dateOrder ?? undefined;
	const reading: Reading = {
		version: 1,
		encoding: utf16 ?? encoding,
		delimiter: top.dialect.delimiter,
		layout: {
			value: top.layout.layout,
			reason: top.layout.layout === 'generic' ? 'nothing-recognised' : 'recognised-headers',
		},
		headerRows: top.layout.headerRows,
		roles,
		dateOrder:
			dictionary === null
				? bytes.dateOrder
				: dateOrderOf(dictionary, language, { chosen: choices.dateOrder, layout: orderOfLayout }),
		answers: choices.answers ?? 'all',
		shift: choices.shift ?? null,
	};
	const { exclusions, findings } = excludeRecords(table, reading, candidates);
	return {
		source,
		survey: {
			table,
			reading,
			columns,
			candidates,
			rejected,
			language,
			exclusions,
			findings: [
				...(await readingFindings({
					source,
					census,
					departures: addDepartures(top.departuresOfHeaders, bytes.table.departures),
					encoding: encoding.value,
					brokenSigns: presented.brokenSigns,
					titleLines: top.titleLines,
					table,
					columns,
					reading,
				})),
				...findings,
			],
		},
	};
}

/** The top of a file: its dialect, its layout, its header rows and the first records under them. */
interface Top {
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
	/** Number of columns. */
	readonly width: number;
	/** Byte offset of the first data record. */
	readonly start: number;
}

async function readTop(source: Source, choices: ReadingChoices, chosen: Encoding | undefined): Promise<Top> {
	const { head, dialect, records } = await readFirstRecords(source, choices);
	const headCensus = censusOf(head.bytes, dialect.start, head.bytes.length);
	const encoding = settleEncoding(headCensus, dialect, chosen).value;
	const first = texts(records.slice(0, recordsForLayout), encoding);
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
		censusOfHeaders: censusOf(head.bytes, dialect.start, start),
		departuresOfHeaders: departuresOf(records.slice(0, titles + layout.headerRows)),
		titleLines: titles,
		headers,
		data: records.slice(titles + layout.headerRows),
		width,
		start,
	};
}

/** A header whose quote never closes is no record at all: reading from there on tells where it opens. */
async function refuseOpenQuote(source: Source, { start, delimiter }: Dialect): Promise<void> {
	await readRecords(source, { start, delimiter: delimiter.value.charCodeAt(0), plans: [], dateOrder: 'day-first' }, {});
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

function texts(records: readonly HeadRecord[], encoding: ByteEncoding): string[][] {
	return records.map(({ cells }) => cells.map((cell) => decode(cell, encoding)));
}

function censusOf(bytes: Uint8Array, from: number, to: number): ByteCensus {
	const taker = new ByteCensusTaker();
	taker.add(bytes, from, to);
	return taker.finish();
}

function settleEncoding(census: ByteCensus, dialect: Dialect, chosen: Encoding | undefined): Guess<ByteEncoding> {
	if (chosen === undefined) return guessEncoding(census, dialect.hasByteOrderMark);
	return { value: presentedEncoding(chosen), reason: 'chosen' };
}

function languageOfHeaders(columns: readonly SurveyColumn[]): Language | null {
	const questions = columns.map((column) => column.questionText);
	return languageOf(questions, questions.filter(asksForRecommendation));
}

interface ReadWithDates {
	readonly table: SpanTable;
	readonly dateOrder: Reading['dateOrder'];
}

/**
 * Reads the records. Where the head does not settle the order of its dates, or dates further down do not read in it, the
 * whole file decides: the order in which fewer of them are unreadable.
 * @param expected the order in the head; null where none of its dates needs one
 */
async function readWithDates(
	source: Source,
	layout: Omit<RecordLayout, 'dateOrder'>,
	expected: Reading['dateOrder'],
	options: ReadOptions,
): Promise<ReadWithDates> {
	const order = expected?.value ?? 'day-first';
	const table = await readRecords(source, { ...layout, dateOrder: order }, options);
	const asExpected: ReadWithDates = { table, dateOrder: expected };
	const unreadable = countUnreadableDates(table);
	const isSettled = expected === null || expected.reason === 'beyond-12';
	if (expected?.reason === 'chosen' || (isSettled && unreadable === 0)) return asExpected;
	const other = order === 'day-first' ? 'month-first' : 'day-first';
	const second = await readRecords(source, { ...layout, dateOrder: other }, options);
	const unreadableInOther = countUnreadableDates(second);
	if (unreadableInOther === unreadable) return asExpected;
	return unreadableInOther < unreadable
		? { table: second, dateOrder: { value: other, reason: 'beyond-12' } }
		: { table, dateOrder: { value: order, reason: 'beyond-12' } };
}

function countUnreadableDates({ groups }: SpanTable): number {
	let count = 0;
	for (const { cells } of groups) {
		for (const column of cells) {
			if (column.kind !== 'date') continue;
			const { seconds } = column;
			for (let record = 0; record < seconds.length; record++) if (seconds[record] === unreadableDate) count++;
		}
	}
	return count;
}

/** The table as text: codes of a file that has labels for them as those labels. */
function decodeTable(bytes: SpanTable, columns: readonly SurveyColumn[], encoding: ByteEncoding): Table {
	return {
		groups: bytes.groups,
		recordCount: bytes.recordCount,
		columns: bytes.dictionaries.map((dictionary, index): TableColumn => {
			if (dictionary) {
				const labels = columns[index]?.labels ?? null;
				const entries = dictionary.map((entry) => decode(entry, encoding));
				return {
					kind: 'category',
					dictionary: labels === null ? entries : entries.map((entry) => labels[entry.trim()] ?? entry),
				};
			}
			const kind = bytes.groups[0]?.cells[index]?.kind;
			return { kind: kind === 'date' || kind === 'key' ? kind : 'text' };
		}),
	};
}

function dictionaryOf(table: Table, column: number): readonly string[] | null {
	const tableColumn = table.columns[column];
	return tableColumn?.kind === 'category' ? tableColumn.dictionary : null;
}
