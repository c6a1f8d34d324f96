import { addCensus } from '../csv/byteCensus.ts';
import type { ByteEncoding } from '../csv/encoding.ts';
import { LineIndex } from '../csv/lineIndex.ts';
import { ProblemError } from '../csv/problemError.ts';
import type { ReadOptions } from '../csv/readRecords.ts';
import { addDepartures, type SpanTable } from '../csv/span.ts';
import type { Language } from '../model/language.ts';
import type { Reading, ReadingChoices } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import type { Survey, SurveyColumn } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import { findCandidates } from './candidates.ts';
import { chosenRoles } from './chosenRoles.ts';
import { dateOrderOf } from './dateOrder.ts';
import { decodeTable } from './decodeTable.ts';
import { excludeRecords } from './exclusions.ts';
import { planSurvey } from './planSurvey.ts';
import { type PresentedSource, presentAsUtf8 } from './presentAsUtf8.ts';
import { readingFindings } from './readingFindings.ts';
import { readSiblings } from './readSiblings.ts';
import { readTop, texts } from './readTop.ts';
import { readWithDates } from './readWithDates.ts';
import { guessRoles } from './roles.ts';
import { settleEncoding } from './settleEncoding.ts';
import { asksForRecommendation, languageOf } from './wording.ts';

const shiftedShare = 0.2;

/** A survey, and where its records stand. */
export interface OpenedSurvey extends Pick<PresentedSource, 'offsetInFile'> {
	readonly survey: Survey;
	/** The source that the table's offsets count in: the one it was read from, or a view of it as UTF-8. */
	readonly source: Source;
	readonly lines: LineIndex;
}

/**
 * Reads a survey: its bytes into a table, its headers into questions. What is not chosen is guessed.
 * @throws ProblemError `file-empty`, `file-binary`, `unclosed-quote`, `no-records`, `shifted-columns`, `no-such-column`,
 * `ambiguous-column`, `cancelled`, and what `source.read` throws.
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
	const chosen = chosenRoles(
		guessed.map(({ header }) => header),
		choices.roles ?? [],
	);
	const { plans, numericDates } = planSurvey(guessed, top.dataTexts, chosen);
	const knownOrder = { chosen: choices.dateOrder, layout: top.layout.dateOrder ?? undefined };
	const bytes = await readWithDates(
		source,
		{
			start: top.start,
			delimiter: top.dialect.delimiter.value.charCodeAt(0),
			plans,
			firstRecords: top.data.map(({ cells }) => cells),
		},
		plans.map((plan, column) =>
			plan === 'date'
				? {
						numbers: numericDates[column] ?? null,
						order: dateOrderOf(
							top.dataTexts.map((record) => record[column] ?? ''),
							languageOfHeaders(guessed),
							knownOrder,
						),
					}
				: null,
		),
		utf16 === null ? options : { ...options, others: [] },
	);
	if (bytes.table.recordCount === 0) throw new ProblemError({ code: 'no-records', name: source.name });
	const lines = new LineIndex(source);
	await refuseShiftedColumns(bytes.table, source.name, lines);

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
	const date = roles.findIndex(({ value }) => value === 'date');
	const dictionary = dictionaryOf(table, date);
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
		dateOrder: dictionary === null ? (bytes.dateOrders[date] ?? null) : dateOrderOf(dictionary, language, knownOrder),
		answers: choices.answers ?? 'all',
		shift: choices.shift ?? null,
	};
	const { exclusions, findings } = excludeRecords(table, reading, candidates);
	return {
		source,
		offsetInFile: presented.offsetInFile,
		lines,
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
					fromEditor: source.fromEditor,
					lines,
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

/**
 * A record with more cells than the header may have a cell cut in two, and all behind it under the next header. A few are
 * counted as a finding; more than `shiftedShare` of them, and no figure could be trusted.
 */
async function refuseShiftedColumns(
	{ departures, recordCount }: SpanTable,
	name: string,
	lines: LineIndex,
): Promise<void> {
	const { count, firstOffset } = departures.long;
	if (count <= Math.max(recordCount * shiftedShare, 1)) return;
	const line = await lines.lineAt(firstOffset);
	throw new ProblemError({ code: 'shifted-columns', name, count, records: recordCount, line });
}

function languageOfHeaders(columns: readonly SurveyColumn[]): Language | null {
	const questions = columns.map((column) => column.questionText);
	return languageOf(questions, questions.filter(asksForRecommendation));
}

function dictionaryOf(table: Table, column: number): readonly string[] | null {
	const tableColumn = table.columns[column];
	return tableColumn?.kind === 'category' ? tableColumn.dictionary : null;
}
