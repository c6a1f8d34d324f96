import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { standardErrorOfMean } from '../../../../src/core/stats/standardErrorOfMean.ts';

// R 4.2.2: sd(x) / sqrt(length(x))
const cases: readonly [ratings: string, base: number, variance: number | null, error: number | null][] = [
	['1, 2, 3, 4, 5', 5, 2.5, Math.SQRT1_2],
	['6, 6, 7, 8, 9, 10, 10', 7, 3, 0.654653670707977],
	['436 answers', 436, 2.74505430770853, 0.0793473132412027],
	['0 and 10', 2, 50, 5],
	['8, 8, 8', 3, 0, 0],
	['one answer', 1, null, null],
	['an effective base below one', 0.8, 2, null],
	['a whole population', Number.POSITIVE_INFINITY, 2, 0],
];

describe('standardErrorOfMean', () => {
	for (const [ratings, base, variance, error] of cases) {
		it(`of ${ratings} is ${error}`, () => {
			const found = standardErrorOfMean({ base, mean: 5, variance });
			if (error === null || found === null) {
				assert.equal(found, error);
			} else {
				assert.ok(Math.abs(found - error) < 1e-14, `${found}`);
			}
		});
	}

	it('refuses a negative variance and a negative base', () => {
		assert.throws(() => standardErrorOfMean({ base: 3, mean: 5, variance: -1 }), /found -1/);
		assert.throws(() => standardErrorOfMean({ base: -3, mean: 5, variance: 1 }), /found -3/);
	});
});
