import { contents, type Dialect, guessDialect, isBlankLine } from '../csv/dialect.ts';
import { decode, guessEncoding } from '../csv/encoding.ts';
import { ProblemError } from '../csv/problemError.ts';
import { type Head, readHead } from '../csv/readHead.ts';
import { type ByteTable, lineAt, readTable } from '../csv/readTable.ts';
import { RecordCells, scanRecord } from '../csv/scanRecord.ts';
import type { Finding } from '../model/finding.ts';
import type { Encoding, Guess, Reading, ReadingChoices } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import type { Survey } from '../model/survey.ts';
import type { Table, TableColumn } from '../model/table.ts';
import { findCandidates } from './candidates.ts';
import type { LayoutMatch } from './layouts/layout.ts';
import { recogniseLayout } from './layouts/recognise.ts';
import { languageOf } from './wording.ts';

const recordsForLayout = 8;

/**
 * Reads a survey: its bytes into a table, its headers into questions. What is not chosen is guessed.
 * @throws ProblemError `file-empty`, `file-binary`, `file-utf-16`, `unclosed-quote`, `no-records`, `cancelled`, and what `source.read` throws.
 */
export async function openSurvey(source: Source, choices: ReadingChoices, signal?: AbortSignal): Promise<Survey> {
	const head = await readHead(source);
	const dialect = guessDialect(head.bytes, head.isWhole, choices.delimiter);
	const delimiter = dialect.delimiter.value.charCodeAt(0);
	const layout = recogniseLayout(firstRecords(head, dialect, choices.encoding ?? 'utf-8'));
	const bytes = await readTable(source, { start: dialect.start, delimiter, headerRows: layout.headerRows }, signal);
	if (bytes.recordCount === 0) throw new ProblemError({ code: 'no-records', name: source.name });

	const encoding = settleEncoding(bytes, dialect, choices.encoding);
	const headers = bytes.headerRows.map((row) => row.map((cell) => decode(cell, encoding.value)));
	const columns = layout.columns(headers, bytes.dictionaries.length);
	const table = decodeTable(
		bytes,
		columns.map((column) => column.header),
		encoding.value,
	);
	const { candidates, rejected } = findCandidates(columns, table);
	const questions = columns.map((column) => column.questionText);
	return {
		table,
		reading: readingOf(encoding, dialect, layout),
		columns,
		candidates,
		rejected,
		language: languageOf(
			questions,
			candidates.map(({ index }) => questions[index] ?? ''),
		),
		findings: await findingsOf(bytes, encoding.value, source),
	};
}

function firstRecords(head: Head, dialect: Dialect, encoding: Encoding): string[][] {
	const cells = new RecordCells();
	const records: string[][] = [];
	const delimiter = dialect.delimiter.value.charCodeAt(0);
	let position = dialect.start;
	while (position < head.bytes.length && records.length < recordsForLayout) {
		const next = scanRecord(head.bytes, position, head.bytes.length, head.isWhole, delimiter, cells);
		if (next < 0) break;
		if (!isBlankLine(cells)) records.push(contents(head.bytes, cells).map((content) => decode(content, encoding)));
		position = next;
	}
	return records;
}

function settleEncoding(bytes: ByteTable, dialect: Dialect, chosen: Encoding | undefined): Guess<Encoding> {
	if (chosen !== undefined) return { value: chosen, reason: 'chosen' };
	return guessEncoding(bytes.census, dialect.hasByteOrderMark);
}

function decodeTable(bytes: ByteTable, headers: readonly string[], encoding: Encoding): Table {
	const columns = bytes.dictionaries.map((dictionary, index): TableColumn => {
		const header = headers[index] ?? '';
		if (dictionary === null) return { kind: 'text', header };
		return { kind: 'category', header, dictionary: dictionary.map((entry) => decode(entry, encoding)) };
	});
	return { columns, groups: bytes.groups, recordCount: bytes.recordCount };
}

function readingOf(encoding: Guess<Encoding>, dialect: Dialect, { layout, headerRows }: LayoutMatch): Reading {
	return {
		version: 1,
		encoding,
		delimiter: dialect.delimiter,
		layout: { value: layout, reason: layout === 'generic' ? 'nothing-recognised' : 'recognised-headers' },
		headerRows,
	};
}

async function findingsOf(bytes: ByteTable, encoding: Encoding, source: Source): Promise<Finding[]> {
	const { census, departures } = bytes;
	const findings: Finding[] = [];
	if (source.fromEditor) findings.push({ code: 'read-from-editor', severity: 'note' });
	if (encoding === 'utf-8' && census.invalidUtf8Bytes > 0) {
		findings.push({ code: 'undecodable-bytes', severity: 'warning', count: census.invalidUtf8Bytes });
	}
	if (encoding === 'windows-1252' && census.otherCodePageBytes > 0) {
		findings.push({ code: 'other-code-page', severity: 'warning', count: census.otherCodePageBytes });
	}
	const { long, short, textAfterQuote } = departures;
	if (long.count > 0) {
		const line = await lineAt(source, long.firstOffset);
		findings.push({ code: 'long-records', severity: 'warning', count: long.count, line });
	}
	if (short.count > 0) {
		const line = await lineAt(source, short.firstOffset);
		findings.push({ code: 'short-records', severity: 'note', count: short.count, line });
	}
	if (textAfterQuote.count > 0) {
		const line = await lineAt(source, textAfterQuote.firstOffset);
		findings.push({ code: 'text-after-quote', severity: 'note', count: textAfterQuote.count, line });
	}
	return findings;
}
