import type { Finding } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Exclusions } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import { findRepeatedRespondents } from './repeatedRespondents.ts';
import { plainWords } from './wording.ts';

/** What platforms write in the status of answers that nobody gave: previews, tests, spam, what was deleted. */
const notAnswers = new Set([
	'survey preview',
	'preview',
	'survey test',
	'test',
	'spam',
	'spam preview',
	'imported spam',
	'survey test spam',
	'offline response preview',
	'deleted',
	// Qualtrics in numbers: preview, test, spam, and the spam and offline kinds of preview.
	'1',
	'2',
	'8',
	'9',
	'12',
	'17',
]);

/** Which records do not count, and what the reader of a report must know of them. */
export interface ExcludedRecords {
	readonly exclusions: Exclusions;
	readonly findings: readonly Finding[];
}

/**
 * Decides which records count, before anything is counted. Partial answers do, where the question was answered; previews,
 * tests and spam do not; of several answers of one respondent all, or the latest where the reading says so.
 */
export function excludeRecords(
	table: Table,
	{ roles, answers, dateOrder }: Pick<Reading, 'roles' | 'answers' | 'dateOrder'>,
): ExcludedRecords {
	const columnOf = (role: string): number | null => {
		const index = roles.findIndex(({ value }) => value === role);
		return index < 0 ? null : index;
	};
	const excluded = new Uint8Array(table.recordCount);
	const findings: Finding[] = [];
	const status = columnOf('status');
	if (status !== null) findings.push(...excludeByStatus(table, status, excluded));
	const respondent = columnOf('respondent');
	if (respondent !== null) {
		const order = dateOrder?.value ?? 'day-first';
		const counts = (record: number) => excluded[record] === 0;
		const { respondents, earlier } = findRepeatedRespondents(table, respondent, columnOf('date'), order, counts);
		if (earlier.length > 0) {
			const records = earlier.length;
			findings.push({ code: 'repeated-respondents', severity: 'note', respondents, records, counted: answers });
		}
		if (answers === 'latest') for (const record of earlier) excluded[record] = 1;
	}
	const count = excluded.reduce((sum, flag) => sum + flag, 0);
	return { exclusions: { count, byGroup: count === 0 ? null : cut(excluded, table) }, findings };
}

function excludeByStatus(table: Table, column: number, excluded: Uint8Array): Finding[] {
	const tableColumn = table.columns[column];
	if (tableColumn?.kind !== 'category') return [];
	const isNoAnswer = tableColumn.dictionary.map((cell) => notAnswers.has(plainWords(cell)));
	let count = 0;
	let first = 0;
	const seen = new Set<number>();
	for (const group of table.groups) {
		const cells = group.cells[column];
		for (let record = 0; cells?.kind === 'category' && record < group.recordCount; record++) {
			const code = cells.codes[record] as number;
			if (!isNoAnswer[code]) continue;
			excluded[first + record] = 1;
			seen.add(code);
			count++;
		}
		first += group.recordCount;
	}
	if (count === 0) return [];
	const values = [...seen].map((code) => tableColumn.dictionary[code] ?? '');
	return [{ code: 'excluded-by-status', severity: 'note', count, values }];
}

function cut(excluded: Uint8Array, table: Table): Uint8Array[] {
	let first = 0;
	return table.groups.map(({ recordCount }) => {
		const part = excluded.subarray(first, first + recordCount);
		first += recordCount;
		return part;
	});
}
