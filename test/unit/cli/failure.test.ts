import assert from 'node:assert/strict';
import { failureOf } from '../../../src/cli/failure.ts';
import { UsageError } from '../../../src/cli/usageError.ts';
import type { Problem } from '../../../src/core/model/problem.ts';
import { refusal } from '../../../src/engine/problemOf.ts';
import { createWords } from '../../../src/report/createWords.ts';

const words = createWords('en');
const candidates = [
	{ column: 'nps', index: 0 },
	{ column: 'Would you recommend us?', index: 4 },
];

describe('what a failure of the command means', () => {
	for (const [what, problem, status, named, message] of [
		[
			'a choice',
			{ code: 'question-needed', candidates },
			5,
			candidates,
			/--question "#5" {3}Would you recommend us\?$/,
		],
		[
			'another scale',
			{ code: 'no-question', rejected: [{ column: 'nps', index: 0, looksLike: '1-11' }], columns: 3 },
			4,
			[{ column: 'nps', index: 0 }],
			/--shift 1\b/,
		],
		['no file', { code: 'source-missing', name: 'gone.csv' }, 3, [], /gone\.csv/],
		['no such column', { code: 'no-such-column', column: 'Tem', nearest: 'Team' }, 2, [], /“Team”/],
	] as const satisfies readonly (readonly [string, Problem, number, readonly object[], RegExp])[]) {
		it(`is a problem with its status, its columns and what helps: ${what}`, () => {
			const failure = failureOf(refusal(problem), words);
			assert.equal(failure.status, status);
			assert.equal(failure.code, problem.code);
			assert.deepEqual(failure.candidates, named);
			assert.match(failure.message, message);
		});
	}

	it('is wrong usage, in the language of the words, with the way to help', () => {
		const failure = failureOf(new UsageError('terminal.file-missing'), createWords('nl'));
		assert.deepEqual([failure.status, failure.code], [2, 'usage']);
		assert.match(failure.message, /bestand[\s\S]*--help/i);
	});

	it('is a mistake of ours where it is anything else', () => {
		const { status, code, message } = failureOf(new TypeError('broken'), words);
		assert.deepEqual([status, code], [1, 'failure']);
		assert.match(message, /TypeError: broken/);
	});
});
