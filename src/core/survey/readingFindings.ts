import type { ByteCensus } from '../csv/byteCensus.ts';
import { unreadableDate } from '../csv/isoSeconds.ts';
import type { LineIndex } from '../csv/lineIndex.ts';
import type { Departure, Departures } from '../csv/span.ts';
import type { Finding } from '../model/finding.ts';
import type { Encoding, Reading } from '../model/reading.ts';
import type { SurveyColumn } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import { timesOf } from './timesOf.ts';

/** All that was noticed while a file was read. */
export interface Noticed {
	readonly fromEditor: boolean;
	/** Of the bytes that `departures` count in. */
	readonly lines: LineIndex;
	readonly census: ByteCensus;
	readonly departures: Departures;
	/** What those bytes are in. */
	readonly encoding: Encoding;
	readonly brokenSigns: number;
	readonly titleLines: number;
	readonly table: Table;
	readonly columns: readonly SurveyColumn[];
	readonly reading: Reading;
}

/** What the reader of a report must know of how the file was read. */
export async function readingFindings(noticed: Noticed): Promise<Finding[]> {
	return [
		...encodingFindings(noticed),
		...(noticed.titleLines > 0 ? [{ code: 'title-line', severity: 'note', count: noticed.titleLines } as const] : []),
		...(await grammarFindings(noticed)),
		...dateFindings(noticed),
	];
}

function encodingFindings({ fromEditor, census, encoding, brokenSigns }: Noticed): Finding[] {
	const findings: Finding[] = [];
	if (fromEditor) findings.push({ code: 'read-from-editor', severity: 'note' });
	if (encoding === 'utf-8' && census.invalidUtf8Bytes > 0) {
		findings.push({ code: 'undecodable-bytes', severity: 'warning', count: census.invalidUtf8Bytes });
	}
	if (encoding === 'utf-8' && census.doubleEncodedPlaces > 0) {
		findings.push({ code: 'double-encoded', severity: 'warning', count: census.doubleEncodedPlaces });
	}
	if (encoding === 'windows-1252' && census.otherCodePageBytes > 0) {
		findings.push({ code: 'other-code-page', severity: 'warning', count: census.otherCodePageBytes });
	}
	if (brokenSigns > 0) findings.push({ code: 'broken-utf-16', severity: 'warning', count: brokenSigns });
	return findings;
}

async function grammarFindings({ lines, departures }: Noticed): Promise<Finding[]> {
	const place = async ({ count, firstOffset }: Departure) => ({ count, line: await lines.lineAt(firstOffset) });
	const { long, short, textAfterQuote } = departures;
	const findings: Finding[] = [];
	if (long.count > 0) findings.push({ code: 'long-records', severity: 'warning', ...(await place(long)) });
	if (short.count > 0) findings.push({ code: 'short-records', severity: 'note', ...(await place(short)) });
	if (textAfterQuote.count > 0) {
		findings.push({ code: 'text-after-quote', severity: 'note', ...(await place(textAfterQuote)) });
	}
	return findings;
}

function dateFindings({ table, columns, reading }: Noticed): Finding[] {
	const { dateOrder, roles } = reading;
	const index = roles.findIndex(({ value }) => value === 'date');
	const column = columns[index]?.header ?? '';
	const findings: Finding[] = [];
	if (dateOrder !== null && (dateOrder.reason === 'language' || dateOrder.reason === 'nothing')) {
		findings.push({ code: 'date-order-guessed', severity: 'warning', column, order: dateOrder.value });
	}
	const times = index < 0 ? null : timesOf(table, index, dateOrder?.value ?? 'day-first');
	const unreadable = times?.reduce((count, seconds) => count + (seconds === unreadableDate ? 1 : 0), 0) ?? 0;
	if (unreadable > 0) findings.push({ code: 'unreadable-dates', severity: 'warning', column, count: unreadable });
	return findings;
}
