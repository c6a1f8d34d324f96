import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { baseOf } from '../../../../src/core/stats/scoreCounts.ts';

describe('baseOf', () => {
	it('adds the three groups', () => {
		assert.equal(baseOf({ promoters: 180, passives: 140, detractors: 80 }), 400);
		assert.equal(baseOf({ promoters: 0, passives: 0, detractors: 0 }), 0);
	});

	for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
		it(`refuses ${count} answers and names the group`, () => {
			assert.throws(() => baseOf({ promoters: 1, passives: count, detractors: 1 }), {
				name: 'RangeError',
				message: `passives must be a whole number of answers, 0 or more; found ${count}`,
			});
		});
	}
});
