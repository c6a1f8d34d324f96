import assert from 'node:assert/strict';
import type { Reading, RoleOfColumn } from '../../../../src/core/model/reading.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { columnSentences } from '../../../../src/report/sentences/sources.ts';
import { analysisOf } from '../../../fixtures/analyses/analysisOf.ts';

function told(
	roles: readonly RoleOfColumn[],
	rest: Partial<Reading> = {},
	language: 'en' | 'nl' | 'da' = 'en',
): string[] {
	const analysis = analysisOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1], null);
	return columnSentences(createWords(language), { ...analysis, reading: { ...analysis.reading, roles, ...rest } });
}

const rating = (column: string): RoleOfColumn => ({ column, value: 'touchpoint', reason: 'values' });
const question: RoleOfColumn = { column: 'nps', value: 'recommendation', reason: 'wording-and-values' };
const email: RoleOfColumn = { column: 'E-mail', value: 'respondent', reason: 'wording' };

describe('columnSentences', () => {
	const cases: readonly [what: string, roles: readonly RoleOfColumn[], sentences: readonly string[]][] = [
		['a question', [question], ['Recommendation question: “nps” (by its wording and its answers)']],
		[
			'columns of a role together, in the order of the roles',
			[rating('Service'), question, rating('Price')],
			[
				'Recommendation question: “nps” (by its wording and its answers)',
				'Touchpoint: “Service” and “Price” (by its answers)',
			],
		],
		[
			'those with another reason apart',
			[rating('Service'), { ...rating('Price'), reason: 'chosen' }],
			['Touchpoint: “Service” (by its answers)', 'Touchpoint: “Price” (chosen by you)'],
		],
		[
			'six of many',
			['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(rating),
			['Touchpoint: “a”, “b”, “c”, “d”, “e”, “f” and 2 more (by its answers)'],
		],
		[
			'a column without a header by its number',
			[question, { column: ' ', value: 'comment', reason: 'wording' }],
			['Recommendation question: “nps” (by its wording and its answers)', 'Comment: column 2 (by its name)'],
		],
		[
			'segments as a number, and columns without a role not at all',
			[
				{ column: 'Team', value: 'segment', reason: 'values' },
				{ column: 'Region', value: 'segment', reason: 'values' },
				{ column: 'Notes', value: 'none', reason: 'nothing' },
			],
			['Segments: 2 columns'],
		],
		[
			'whatever the user chose',
			[
				{ column: 'Team', value: 'segment', reason: 'chosen' },
				{ column: 'Notes', value: 'none', reason: 'chosen' },
			],
			['Segment: “Team” (chosen by you)', 'No role: “Notes” (chosen by you)'],
		],
		[
			'which answers of a respondent count',
			[email],
			['Respondent: “E-mail” (by its name)', 'All answers of a respondent count'],
		],
	];
	for (const [what, roles, sentences] of cases) {
		it(`tell ${what}`, () => assert.deepEqual(told(roles), sentences));
	}

	it('tell that only the latest answers count, and in which order dates were read', () => {
		const sentences = told([email], { answers: 'latest', dateOrder: { value: 'day-first', reason: 'beyond-12' } });
		assert.deepEqual(sentences.slice(1), [
			'Dates read day first (a number above 12 shows which is the day)',
			'Only the latest answer of each respondent counts (chosen by you)',
		]);
	});

	it('speak Dutch and Danish', () => {
		assert.match(told([email], {}, 'nl').join('\n'), /^Respondent: .E-mail. \(.*naam\)\nAlle antwoorden /);
		assert.match(told([email], {}, 'da').join('\n'), /^Respondent: .E-mail. \(.*navnet\)\nAlle svar /);
	});
});
