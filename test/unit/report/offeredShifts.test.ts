import assert from 'node:assert/strict';
import type { Problem } from '../../../src/core/model/problem.ts';
import { offeredShifts } from '../../../src/report/offeredShifts.ts';

describe('offeredShifts', () => {
	const cases: readonly [what: string, problem: Problem, expected: readonly number[]][] = [
		['1 to 11', { code: 'not-a-recommendation-scale', column: 'nps', looksLike: '1-11' }, [1]],
		['0 to 9', { code: 'not-a-recommendation-scale', column: 'nps', looksLike: '0-9' }, [-1]],
		['1 to 10 or 1 to 11', { code: 'not-a-recommendation-scale', column: 'nps', looksLike: '1-10 or 1-11' }, [1, 0]],
		['1 to 5', { code: 'not-a-recommendation-scale', column: 'nps', looksLike: '1-5' }, []],
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
			[-1],
		],
		['no question at all', { code: 'no-question', columns: 4, rejected: [] }, []],
		['another problem', { code: 'file-empty', name: 'a.csv' }, []],
	];
	for (const [what, problem, expected] of cases) {
		it(what, () => assert.deepEqual(offeredShifts(problem), expected));
	}
});
