import type { Finding } from '../model/finding.ts';
import type { ColumnRole, Layout, Reading } from '../model/reading.ts';
import type { Candidate, Exclusions } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import { isBlank } from './cellValue.ts';
import { findRepeatedRespondents, respondentKeys } from './repeatedRespondents.ts';
import { timesOf } from './timesOf.ts';
import { plainWords } from './wording.ts';

/** What platforms write in the status of answers that nobody gave: previews, tests, spam, what was deleted. */
const notAnswers: ReadonlySet<string> = new Set([
	'survey preview',
	'preview',
	'survey test',
	'test',
	'test data',
	'spam',
	'spam preview',
	'imported spam',
	'survey test spam',
	'offline response preview',
	'deleted',
]);

/** Qualtrics in numbers: preview, test, spam, and the spam and offline kinds of preview. */
const qualtricsCodes: ReadonlySet<string> = new Set(['1', '2', '8', '9', '12', '17']);

/** Which records do not count, and what the reader of a report must know of them. */
export interface ExcludedRecords {
	readonly exclusions: Exclusions;
	readonly findings: readonly Finding[];
}

/**
 * Decides which records count, before anything is counted. Partial answers do, where the question was answered; previews,
 * tests and spam do not; of several answers of one respondent all, or the latest where the reading says so.
 * @param questions the recommendation questions: a record that answers none of them is not a respondent's latest answer
 */
export function excludeRecords(
	table: Table,
	reading: Pick<Reading, 'layout' | 'roles' | 'answers' | 'dateOrder'>,
	questions: readonly Candidate[],
): ExcludedRecords {
	const excluded = new Uint8Array(table.recordCount);
	const findings = [
		...excludeByStatus(table, reading, excluded),
		...excludeEarlier(table, reading, questions, excluded),
		...weightFindings(reading),
	];
	const count = excluded.reduce((sum, flag) => sum + flag, 0);
	return { exclusions: { count, byGroup: count === 0 ? null : cut(excluded, table) }, findings };
}

function excludeByStatus(
	table: Table,
	{ layout, roles }: Pick<Reading, 'layout' | 'roles'>,
	excluded: Uint8Array,
): Finding[] {
	const values = new Set<string>();
	let count = 0;
	roles.forEach(({ value: role }, index) => {
		const column = table.columns[index];
		if (role !== 'status' || column?.kind !== 'category') return;
		const isNoAnswer = column.dictionary.map((cell) => saysNoAnswer(cell, layout.value));
		let first = 0;
		for (const { cells, recordCount } of table.groups) {
			const group = cells[index];
			for (let record = 0; group?.kind === 'category' && record < recordCount; record++) {
				const code = group.codes[record] as number;
				if (!isNoAnswer[code] || excluded[first + record] === 1) continue;
				excluded[first + record] = 1;
				values.add(column.dictionary[code] ?? '');
				count++;
			}
			first += recordCount;
		}
	});
	return count === 0 ? [] : [{ code: 'excluded-by-status', severity: 'note', count, values: [...values] }];
}

function saysNoAnswer(cell: string, layout: Layout): boolean {
	const text = plainWords(cell);
	const isQualtrics = layout === 'qualtrics' || layout === 'qualtrics-legacy';
	return notAnswers.has(text) || (isQualtrics && qualtricsCodes.has(text));
}

/** Finds the answers of respondents that a later one follows, and excludes them where only the latest count. */
function excludeEarlier(
	table: Table,
	{ roles, answers, dateOrder }: Pick<Reading, 'roles' | 'answers' | 'dateOrder'>,
	questions: readonly Candidate[],
	excluded: Uint8Array,
): Finding[] {
	const columnOf = (role: ColumnRole): number => roles.findIndex(({ value }) => value === role);
	const respondent = columnOf('respondent');
	const keys = respondent < 0 ? null : respondentKeys(table, respondent);
	if (keys === null) return answers === 'latest' ? [{ code: 'respondents-unknown', severity: 'warning' }] : [];
	const date = columnOf('date');
	const times = date < 0 ? null : timesOf(table, date, dateOrder?.value ?? 'day-first');
	const answered = answeredRecords(table, questions);
	const counts = (record: number): boolean => excluded[record] === 0 && answered[record] === 1;
	const { respondents, earlier } = findRepeatedRespondents(keys, times, counts);
	if (earlier.length === 0) return [];
	if (answers === 'latest') for (const record of earlier) excluded[record] = 1;
	return [
		{
			code: 'repeated-respondents',
			severity: 'note',
			respondents,
			records: earlier.length,
			counted: answers,
			date: times === null ? null : (roles[date]?.column ?? ''),
		},
	];
}

/** For each record, 1 where it answers one of the questions; all do where there is no question. */
function answeredRecords(table: Table, questions: readonly Candidate[]): Uint8Array {
	const answered = new Uint8Array(table.recordCount).fill(questions.length === 0 ? 1 : 0);
	for (const { index } of questions) {
		const column = table.columns[index];
		const isAnswer = column?.kind === 'category' ? column.dictionary.map((cell) => !isBlank(cell)) : [];
		let first = 0;
		for (const { cells, recordCount } of table.groups) {
			const group = cells[index];
			for (let record = 0; group?.kind === 'category' && record < recordCount; record++) {
				if (isAnswer[group.codes[record] as number]) answered[first + record] = 1;
			}
			first += recordCount;
		}
	}
	return answered;
}

/** Every record counts once, also where a column says that it stands for several. */
function weightFindings({ roles }: Pick<Reading, 'roles'>): Finding[] {
	return roles.flatMap(({ value: role, column }): Finding[] =>
		role === 'count' || role === 'weight' ? [{ code: 'records-counted-once', severity: 'warning', column, role }] : [],
	);
}

function cut(excluded: Uint8Array, table: Table): Uint8Array[] {
	let first = 0;
	return table.groups.map(({ recordCount }) => {
		const part = excluded.subarray(first, first + recordCount);
		first += recordCount;
		return part;
	});
}
