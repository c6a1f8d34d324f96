import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { heldSource } from '../../../../src/core/csv/heldSource.ts';
import type { Finding } from '../../../../src/core/model/finding.ts';
import type { ReadingChoices } from '../../../../src/core/model/reading.ts';
import type { Survey } from '../../../../src/core/model/survey.ts';
import { openSurvey } from '../../../../src/core/survey/openSurvey.ts';
import { scoreQuestion } from '../analysis/scoreQuestion.ts';
import { opened } from './opened.ts';

/** Positions of the records that do not count. */
function excludedOf({ table, exclusions }: Survey): number[] {
	const flags = table.groups.flatMap((group, index) => [
		...(exclusions.byGroup?.[index] ?? new Uint8Array(group.recordCount)),
	]);
	return flags.flatMap((flag, record) => (flag === 1 ? [record] : []));
}

function found(survey: Survey, code: Finding['code']): Finding | undefined {
	return survey.findings.find((finding) => finding.code === code);
}

const identified: ReadingChoices['roles'] = [{ column: 'who', role: 'respondent' }];

describe('records that the platform marks', () => {
	const qualtrics = (statuses: readonly string[]): string =>
		[
			'StartDate,EndDate,Status,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,DistributionChannel,Q1',
			'Start Date,End Date,Response Type,Progress,Duration (in seconds),Finished,Recorded Date,Response ID,Distribution Channel,How likely are you to recommend us?',
			...statuses.map(
				(status, index) => `2026-05-01,2026-05-01,${status},100,60,1,2026-05-01,R_${index},email,${10 - index}`,
			),
			'',
		].join('\n');

	const statuses: readonly [
		what: string,
		statuses: readonly string[],
		excluded: readonly number[],
		values: string[],
	][] = [
		['labels', ['IP Address', 'Survey Preview', 'Imported', 'Spam'], [1, 3], ['Survey Preview', 'Spam']],
		['numbers', ['0', '1', '4', '8', '16', '2'], [1, 3, 5], ['1', '8', '2']],
		['none that does not count', ['IP Address', 'Imported', 'Offline Response'], [], []],
	];
	for (const [what, given, excluded, values] of statuses) {
		it(`Qualtrics in ${what}`, async () => {
			const survey = await opened(qualtrics(given));
			assert.equal(survey.reading.layout.value, 'qualtrics');
			assert.deepEqual(excludedOf(survey), excluded);
			assert.equal(survey.exclusions.count, excluded.length);
			const finding = found(survey, 'excluded-by-status');
			assert.deepEqual(
				finding,
				excluded.length === 0
					? undefined
					: { code: 'excluded-by-status', severity: 'note', count: excluded.length, values },
			);
			const { responses } = scoreQuestion(survey, 9).value;
			assert.deepEqual([responses.excluded, responses.valid], [excluded.length, given.length - excluded.length]);
		});
	}

	it('are told from partial answers, which count where the question was answered', async () => {
		const bytes = readFileSync('test/fixtures/layouts/qualtrics.csv');
		const { survey } = await openSurvey(heldSource('qualtrics.csv', bytes, false), { version: 1 });
		const finished = survey.reading.roles.findIndex(({ value }) => value === 'finished');
		assert.ok(finished >= 0);
		const marked = found(survey, 'excluded-by-status');
		assert.equal(survey.exclusions.count, marked?.code === 'excluded-by-status' ? marked.count : 0);
	});

	it('are told by words only where another platform or the user says which column is the status', async () => {
		const text = 'state,nps\n1,9\ntest,8\nok,7\nDeleted,0\n';
		assert.deepEqual(excludedOf(await opened(text)), []);
		const survey = await opened(text, { roles: [{ column: 'state', role: 'status' }] });
		assert.deepEqual(excludedOf(survey), [1, 3]);
	});
});

describe('several answers of one respondent', () => {
	const cases: readonly [
		what: string,
		header: string,
		records: readonly string[],
		excluded: readonly number[],
		finding: { respondents: number; records: number; date: string | null } | null,
	][] = [
		[
			'the later in the file, without a date',
			'who,nps',
			['a,1', 'b,9', 'a,8'],
			[0],
			{ respondents: 1, records: 1, date: null },
		],
		[
			'the later by date, wherever it stands',
			'who,date,nps',
			['a,2026-03-02,1', 'b,2026-03-01,9', 'a,2026-03-01,8', 'a,2026-02-01,7'],
			[2, 3],
			{ respondents: 1, records: 2, date: 'date' },
		],
		[
			'the later in the file, on the same day',
			'who,date,nps',
			['a,2026-03-02,1', 'a,2026-03-02,8'],
			[0],
			{ respondents: 1, records: 1, date: 'date' },
		],
		[
			'an answer without a date is earlier than any with one',
			'who,date,nps',
			['a,2026-03-02,1', 'a,,8', 'b,,3', 'b,2026-03-02,4'],
			[1, 2],
			{ respondents: 2, records: 2, date: 'date' },
		],
		[
			'days in the order of the column: a 13 settles it',
			'who,date,nps',
			['a,2/11/2026,1', 'a,12/1/2026,8', 'b,13/1/2026,9'],
			[1],
			{ respondents: 1, records: 1, date: 'date' },
		],
		['nobody twice', 'who,nps', ['a,1', 'b,9', 'c,8'], [], null],
		[
			'blank and anonymous respondents are not one',
			'who,nps',
			[',1', ',9', 'anonymous,8', 'Anonymous,7', 'NA,3', 'NA,2'],
			[],
			null,
		],
		[
			'a record that does not answer the question is nobody’s latest answer',
			'who,nps',
			['a,1', 'a,', 'b,', 'b,9'],
			[],
			null,
		],
		['identifiers are compared letter by letter', 'who,nps', ['a@x.nl,1', 'A@x.nl,9'], [], null],
	];
	for (const [what, header, records, excluded, finding] of cases) {
		const text = `${[header, ...records].join('\n')}\n`;
		it(`latest: ${what}`, async () => {
			const survey = await opened(text, { roles: identified, answers: 'latest' });
			assert.deepEqual(excludedOf(survey), excluded);
			assert.deepEqual(
				found(survey, 'repeated-respondents'),
				finding === null
					? undefined
					: { code: 'repeated-respondents', severity: 'note', counted: 'latest', ...finding },
			);
		});
		it(`all: ${what}`, async () => {
			const survey = await opened(text, { roles: identified });
			assert.deepEqual(excludedOf(survey), []);
			const told = found(survey, 'repeated-respondents');
			assert.deepEqual(
				told?.code === 'repeated-respondents' ? [told.respondents, told.records, told.counted] : null,
				finding === null ? null : [finding.respondents, finding.records, 'all'],
			);
		});
	}

	it('a preview is not the latest answer of anybody', async () => {
		const text = 'who,state,nps\na,ok,1\na,preview,8\n';
		const roles = [...identified, { column: 'state', role: 'status' } as const];
		assert.deepEqual(excludedOf(await opened(text, { roles, answers: 'latest' })), [1]);
	});

	it('the latest cannot be told without a column of respondents: all count, with a warning', async () => {
		const survey = await opened('team,nps\na,1\na,9\n', { answers: 'latest' });
		assert.deepEqual(excludedOf(survey), []);
		assert.deepEqual(found(survey, 'respondents-unknown'), { code: 'respondents-unknown', severity: 'warning' });
	});

	const many = 1200;
	/** Half of the respondents answer twice, the second time with a 9; identifiers that are all different at the top. */
	const identifiers = Array.from({ length: many }, (_, index) => `r${index}@example.org`);
	const twice = [...identifiers.map((id) => `${id},1`), ...identifiers.slice(0, many / 2).map((id) => `${id},9`)];

	it('are found among more identifiers than are kept as text', async () => {
		const text = `who,nps\n${twice.join('\n')}\n`;
		const survey = await opened(text, { roles: identified, answers: 'latest' });
		assert.equal(survey.table.columns[0]?.kind, 'key');
		assert.deepEqual(
			excludedOf(survey),
			Array.from({ length: many / 2 }, (_, index) => index),
		);
	});

	it('are found by the name of the column too, and blank, unnamed and quoted cells read as anywhere', async () => {
		const unnamed = ['anonymous', 'Anonymous', 'NA', 'n/a', '-', 'NULL', ''].flatMap((cell) => [
			`${cell},3`,
			`${cell},4`,
		]);
		const text = `Email,nps\n${[...twice, ...unnamed, '"r1199@example.org",5'].join('\n')}\n`;
		const survey = await opened(text, { answers: 'latest' });
		assert.equal(survey.table.columns[0]?.kind, 'key');
		assert.deepEqual(excludedOf(survey), [...Array.from({ length: many / 2 }, (_, index) => index), 1199]);
	});
});

describe('records that stand for several answers', () => {
	for (const [column, role] of [
		['count', 'count'],
		['Weight', 'weight'],
	] as const) {
		it(`are counted once, and ${column} is told`, async () => {
			const survey = await opened(
				`nps,${column}\n${Array.from({ length: 11 }, (_, index) => `${index},${1.5 * index + 3}`).join('\n')}\n`,
			);
			assert.deepEqual(found(survey, 'records-counted-once'), {
				code: 'records-counted-once',
				severity: 'warning',
				column,
				role,
			});
			assert.equal(scoreQuestion(survey, 0).value.nps.base, 11);
		});
	}
});
