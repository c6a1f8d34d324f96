import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../../src/core/model/analysis.ts';
import type { FindingCode } from '../../src/core/model/finding.ts';
import { surveyLens } from './surveyLens.ts';

/** Answers to the recommendation question, forty of them: 20 promoters, 12 passives, 8 detractors. */
const answers = Array.from({ length: 40 }, (_, record) => [10, 9, 8, 5, 9, 7, 10, 3, 8, 9][record % 10] ?? 0);

interface Nonsense {
	readonly name: string;
	/** What stands beside the answer of a record. */
	readonly columns: Readonly<Record<string, (record: number) => string | number>>;
	readonly options?: readonly string[];
	readonly answers?: readonly number[];
	readonly finding: FindingCode;
	/** What there is no number of. */
	readonly empty: (analysis: Analysis) => readonly unknown[];
}

const table: readonly Nonsense[] = [
	{
		name: 'a column of weights that are all zero',
		columns: { weight: () => 0 },
		options: ['--role', 'weight=weight', '--weight', 'weight'],
		finding: 'weightless-records',
		empty: ({ nps, whatItTakes }) => [nps.score, nps.interval, whatItTakes],
	},
	{
		name: 'a column of weights that are no numbers',
		columns: { weight: (record) => (record % 2 === 0 ? 'heavy' : '-1') },
		options: ['--role', 'weight=weight', '--weight', 'weight'],
		finding: 'weightless-records',
		empty: ({ nps, whatItTakes }) => [nps.score, nps.interval, whatItTakes],
	},
	{
		name: 'one segment that is the whole',
		columns: { team: () => 'East' },
		options: ['--segment', 'team'],
		finding: 'segments-alike',
		empty: ({ segments }) => [segments[0] ?? null],
	},
	{
		name: 'a segment with 5,000 values',
		columns: { customer: (record) => `Customer ${record}` },
		options: ['--segment', 'customer'],
		answers: Array.from({ length: 5000 }, (_, record) => answers[record % answers.length] ?? 0),
		finding: 'segments-too-many',
		empty: ({ segments }) => [segments[0] ?? null],
	},
	{
		name: 'dates that are all alike',
		columns: { date: () => '2026-05-01' },
		options: ['--role', 'date=date'],
		finding: 'dates-alike',
		empty: ({ trend }) => [trend?.change ?? null],
	},
	{
		name: 'a satisfaction that is constant',
		columns: { satisfaction: () => 8 },
		options: ['--role', 'satisfaction=satisfaction'],
		finding: 'ratings-alike',
		empty: ({ satisfaction }) => [
			satisfaction?.correlation ?? null,
			satisfaction?.means ?? null,
			satisfaction?.ratings.turningPoint ?? null,
		],
	},
	{
		name: 'a satisfaction of words',
		columns: { satisfaction: (record) => ['very', 'rather', 'hardly'][record % 3] ?? '' },
		options: ['--role', 'satisfaction=satisfaction'],
		finding: 'no-ratings',
		empty: ({ satisfaction }) => [satisfaction],
	},
	{
		name: 'touchpoints that are collinear',
		columns: {
			support: (record) => 4 + (record % 5),
			delivery: (record) => 5 + (record % 5),
			invoicing: (record) => 9 - (record % 4),
		},
		options: ['support', 'delivery', 'invoicing'].flatMap((name) => ['--role', `touchpoint=${name}`]),
		answers: Array.from({ length: 200 }, (_, record) => answers[record % answers.length] ?? 0),
		finding: 'touchpoints-collinear',
		empty: ({ touchpoints }) => touchpoints?.touchpoints.map(({ relativeWeight }) => relativeWeight) ?? ['none'],
	},
	{
		name: 'a cross table of comments',
		columns: { team: (record) => 'EW'.charAt(record % 2), why: (record) => `reason ${record}` },
		options: ['--role', 'comment=why', '--cross', 'why,team'],
		answers: Array.from({ length: 5000 }, (_, record) => answers[record % answers.length] ?? 0),
		finding: 'cross-impossible',
		empty: ({ cross }) => [cross],
	},
	{
		name: 'accounts that are another for each record',
		columns: { account: (record) => `Account ${record}` },
		options: ['--role', 'account=account'],
		finding: 'accounts-not-told-apart',
		empty: () => [],
	},
];

describe('survey-lens gives a finding for nonsense, not a number', () => {
	const folder = mkdtempSync(join(tmpdir(), 'survey-lens-'));
	after(() => rmSync(folder, { recursive: true, force: true }));

	for (const { name, columns, options = [], answers: given = answers, finding, empty } of table) {
		it(name, () => {
			const header = ['How likely are you to recommend us? (0-10)', ...Object.keys(columns)];
			const records = given.map((answer, record) => [
				answer,
				...Object.values(columns).map((cellOf) => cellOf(record)),
			]);
			const path = join(folder, 'nonsense.csv');
			writeFileSync(path, `${[header, ...records].map((cells) => cells.join(',')).join('\n')}\n`);
			const { status, stdout, stderr } = surveyLens(path, ...options, '--format', 'json');
			assert.equal(status, 0, stderr);
			const analysis: Analysis = JSON.parse(stdout);
			assert.ok(
				analysis.findings.some(({ code }) => code === finding),
				JSON.stringify(analysis.findings),
			);
			const nothing = empty(analysis);
			assert.deepEqual(
				nothing,
				nothing.map(() => null),
			);
			for (const language of ['en', 'nl', 'da']) {
				const text = surveyLens(path, ...options, '--language', language);
				assert.equal(text.status, 0, text.stderr);
				assert.doesNotMatch(text.stdout, /NaN|Infinity|undefined|null/);
			}
		});
	}

	it('tells figures that are not there by no wrong ones: the answers of the other columns still count', () => {
		const path = join(folder, 'weights.csv');
		writeFileSync(
			path,
			`nps,weight\n${answers.map((answer, record) => `${answer},${record === 0 ? 2 : 0}`).join('\n')}\n`,
		);
		const { stdout } = surveyLens(path, '--role', 'weight=weight', '--weight', 'weight', '--format', 'json');
		const { nps, findings }: Analysis = JSON.parse(stdout);
		assert.equal(nps.base, 1);
		const left = findings.find(({ code }) => code === 'weightless-records');
		assert.ok(left?.code === 'weightless-records');
		assert.deepEqual([left.count, left.weighed], [39, 1]);
	});
});
