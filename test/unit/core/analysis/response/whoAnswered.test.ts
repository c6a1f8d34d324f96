import assert from 'node:assert/strict';
import { whoAnswered } from '../../../../../src/core/analysis/response/whoAnswered.ts';
import type { Query } from '../../../../../src/core/model/query.ts';
import type { ReadingChoices } from '../../../../../src/core/model/reading.ts';
import { contextOf } from '../contextOf.ts';

async function groupsOf(lines: readonly string[], choices: Partial<ReadingChoices> = {}, query: Partial<Query> = {}) {
	const context = await contextOf(lines, { question: 0, minimumBase: 1, ...query }, choices);
	return whoAnswered(context).map(({ by, column, unassigned, segments }) => ({
		by,
		column,
		unassigned,
		segments: segments.map(({ label, base, nps }) => `${label} ${base}: ${nps?.score?.toFixed(2)}`).sort(),
	}));
}

const question = 'Would you recommend us?';

/** Ann answered in May and June, Bo twice on one day, Cy once; two are not named. */
const answers = [
	`${question},Respondent ID,Date`,
	'9,ann,2026-06-01',
	'0,bo,2026-05-02',
	'8,cy,2026-05-03',
	'0,ann,2026-05-01',
	'10,bo,2026-05-02',
	'10,,2026-05-04',
	'10,,2026-05-05',
];

describe('whoAnswered', () => {
	it('has nothing to tell where the file does not tell respondents apart', async () => {
		assert.deepEqual(await groupsOf([`${question},Team`, '9,a', '0,b', '9,a', '0,b']), []);
	});

	it('tells by mode and by the role of the respondent', async () => {
		const lines = [
			`${question},Survey channel,Job title`,
			...new Array<string>(4).fill('9,Web,Buyer'),
			...new Array<string>(4).fill('0,Telephone,User'),
			...new Array<string>(2).fill('8,Telephone,'),
		];
		assert.deepEqual(await groupsOf(lines), [
			{
				by: 'mode',
				column: 'Survey channel',
				unassigned: 0,
				segments: ['Telephone 6: -66.67', 'Web 4: 100.00'],
			},
			{ by: 'respondent-role', column: 'Job title', unassigned: 2, segments: ['Buyer 4: 100.00', 'User 4: -100.00'] },
		]);
	});

	it('tells new from returning respondents by the date, on one day by the order of the file', async () => {
		// New: ann in May (0), bo's first (0), cy (8). Returning: ann in June (9), bo's second (10).
		assert.deepEqual(await groupsOf(answers), [
			{
				by: 'returning',
				column: 'Respondent ID',
				unassigned: 2,
				segments: ['new 3: -66.67', 'returning 2: 100.00'],
			},
		]);
	});

	it('knows the earlier answers of returning respondents also where only the latest count', async () => {
		assert.deepEqual(await groupsOf(answers, { answers: 'latest' }), [
			{ by: 'returning', column: 'Respondent ID', unassigned: 2, segments: ['new 1: 0.00', 'returning 2: 100.00'] },
		]);
	});

	it('tells nothing where nobody returned, nor where all are of one kind', async () => {
		const lines = [`${question},Respondent ID,Mode`, '9,a,Web', '0,b,Web', '8,c,Web', '8,d,Web'];
		const roles = [
			{ column: 'Respondent ID', role: 'respondent' as const },
			{ column: 'Mode', role: 'mode' as const },
		];
		assert.deepEqual(await groupsOf(lines, { roles }), []);
	});
});
