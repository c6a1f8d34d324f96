import assert from 'node:assert/strict';
import type { Problem } from '../../../../src/core/model/problem.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { problemSentence } from '../../../../src/report/sentences/problem.ts';

const likert = { code: 'not-a-recommendation-scale', column: 'Recommend us?', looksLike: '1-5' } as const;

const rows: readonly (readonly [Problem, ...RegExp[]])[] = [
	[{ code: 'source-missing', name: 'a.csv' }, /a\.csv/],
	[{ code: 'source-unreadable', name: 'a.csv', detail: 'EACCES.' }, /a\.csv/, /EACCES\. /],
	[{ code: 'source-changed', name: 'a.csv' }, /a\.csv/],
	[{ code: 'file-empty', name: 'a.csv' }, /a\.csv/, /empty/],
	[{ code: 'file-binary', name: 'a.csv', offset: 1024 }, /a\.csv/, /1,024/],
	[{ code: 'file-binary', name: 'a.csv', offset: 0 }, /a\.csv/, /spreadsheet/],
	[{ code: 'no-records', name: 'a.csv' }, /a\.csv/, /no answers/],
	[{ code: 'unclosed-quote', name: 'a.csv', line: 12 }, /line 12/],
	[{ code: 'no-question', rejected: [], columns: 7 }, /7 columns/],
	[
		{
			code: 'no-question',
			rejected: [
				{ column: 'Recommend us?', index: 2, looksLike: '1-5' },
				{ column: '', index: 4, looksLike: 'yes-no' },
			],
			columns: 7,
		},
		/“Recommend us\?” \(column 3\) looks like a scale from 1 to 5/,
		/column 5, without a header looks like yes or no/,
	],
	[
		{
			code: 'question-needed',
			candidates: [
				{ column: 'NPS', index: 0 },
				{ column: 'nps score', index: 3 },
			],
		},
		/2 columns/,
		/“NPS” \(column 1\) and “nps score” \(column 4\)/,
	],
	[likert, /“Recommend us\?”/, /a scale from 1 to 5/],
	[{ code: 'no-such-column', column: 'Tea', nearest: null }, /“Tea”/],
	[{ code: 'no-such-column', column: 'Tea', nearest: 'Team' }, /“Tea”/, /“Team”\?/],
	[{ code: 'ambiguous-column', column: 'NPS', numbers: [2, 5] }, /#2 and #5/],
	[{ code: 'no-such-benchmark', id: 'x', nearest: null }, /“x”/],
	[{ code: 'no-such-benchmark', id: 'x', nearest: 'xy' }, /“x”/, /“xy”\?/],
	[
		{
			code: 'benchmark-mistakes',
			name: 'own.json',
			mistakes: [
				{ line: 3, span: [2, 4], key: 'value', found: '12', reason: { code: 'expected', expected: 'number' } },
				{ line: 7, span: null, key: '', found: '', reason: { code: 'open-quote' } },
			],
			further: 1,
		},
		/^“own\.json” has 3 mistakes\./,
		/\nLine 3, “value”: “12” is not a number\.\n/,
		/\nLine 7: A quote opens here/,
		/\n… and 1 more mistake\.$/,
	],
	[{ code: 'cancelled' }, /Stopped/],
	[{ code: 'engine-stopped' }, /stopped/],
];

describe('problemSentence', () => {
	for (const [problem, ...expected] of rows) {
		it(`${problem.code} names what was found and what to do`, () => {
			const sentence = problemSentence(createWords('en'), problem);
			for (const pattern of expected) {
				assert.match(sentence, pattern);
			}
			assert.match(sentence, /[.?]$/);
		});
	}

	it('speaks the language', () => {
		assert.match(problemSentence(createWords('nl'), likert), /een schaal van 1 tot 5/);
		assert.match(problemSentence(createWords('da'), likert), /en skala fra 1 til 5/);
	});

	it('takes a header for text, whatever is in it', () => {
		const column = "{column} '{' <b>";
		assert.ok(problemSentence(createWords('en'), { ...likert, column }).includes(column));
	});
});
