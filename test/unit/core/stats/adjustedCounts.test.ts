import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { adjustedCounts } from '../../../../src/core/stats/adjustedCounts.ts';

describe('adjustedCounts', () => {
	it('adds 3/4, 3/2 and 3/4 of an answer', () => {
		const counts = adjustedCounts({ promoters: 50, passives: 30, detractors: 20 });
		assert.deepEqual(counts, { promoters: 50.75, passives: 31.5, detractors: 20.75 });
		const one = adjustedCounts({ promoters: 0, passives: 0, detractors: 1 });
		assert.deepEqual(one, { promoters: 0.75, passives: 1.5, detractors: 1.75 });
	});

	it('adds them to the effective base at the weighted shares (by hand: 20 / 2.5 = 8 answers of 50, 25 and 25 %)', () => {
		const sample = { promoters: 6, passives: 3, detractors: 3, base: 20, designEffect: 2.5 };
		assert.deepEqual(adjustedCounts(sample), { promoters: 4.75, passives: 3.5, detractors: 2.75 });
	});

	it('refuses no answer, and a whole population', () => {
		assert.throws(() => adjustedCounts({ promoters: 0, passives: 0, detractors: 0 }), RangeError);
		const population = { promoters: 6, passives: 3, detractors: 1, base: 10, designEffect: 0 };
		assert.throws(() => adjustedCounts(population), /found 10 and 0/);
	});
});
