import assert from 'node:assert/strict';
import type { Problem } from '../../../src/core/model/problem.ts';
import { offeredShift } from '../../../src/report/offeredShift.ts';

describe('offeredShift', () => {
	const cases: readonly [what: string, problem: Problem, shift: 1 | -1 | null][] = [
		['1 to 11', { code: 'not-a-recommendation-scale', column: 'nps', looksLike: '1-11' }, 1],
		['0 to 9', { code: 'not-a-recommendation-scale', column: 'nps', looksLike: '0-9' }, -1],
		['1 to 5', { code: 'not-a-recommendation-scale', column: 'nps', looksLike: '1-5' }, null],
		[
			'the first of several that are off by one',
			{
				code: 'no-question',
				columns: 4,
				rejected: [
					{ column: 'a', index: 0, looksLike: 'yes-no' },
					{ column: 'b', index: 1, looksLike: '0-9' },
					{ column: 'c', index: 2, looksLike: '1-11' },
				],
			},
			-1,
		],
		['no question at all', { code: 'no-question', columns: 4, rejected: [] }, null],
		['another problem', { code: 'file-empty', name: 'a.csv' }, null],
	];
	for (const [what, problem, shift] of cases) {
		it(what, () => assert.equal(offeredShift(problem), shift));
	}
});
