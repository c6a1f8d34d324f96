import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { weightSums } from '../../../../src/core/stats/weightSums.ts';

const promoter = { promoters: 1, passives: 0, detractors: 0 };
const none = { promoters: 0, passives: 0, detractors: 0 };

describe('weightSums', () => {
	it('adds weights and their squares by group (by hand)', () => {
		const sums = weightSums([
			{ weight: 2, counts: { promoters: 3, passives: 1, detractors: 0 } },
			{ weight: 0.5, counts: { promoters: 0, passives: 4, detractors: 2 } },
			{ weight: 2, counts: promoter },
		]);
		assert.deepEqual(sums, {
			counts: { promoters: 4, passives: 5, detractors: 2 },
			weights: { promoters: 8, passives: 4, detractors: 1 },
			squaredWeights: { promoters: 16, passives: 5, detractors: 0.5 },
			least: 0.5,
			greatest: 2,
		});
	});

	it('counts nothing for a weight of 0, and no weight where no answer has it', () => {
		const sums = weightSums([
			{ weight: 0, counts: { promoters: 7, passives: 7, detractors: 7 } },
			{ weight: 3, counts: promoter },
			{ weight: 100, counts: none },
		]);
		assert.deepEqual(sums, weightSums([{ weight: 3, counts: promoter }]));
		assert.deepEqual([sums.least, sums.greatest], [3, 3]);
	});

	it('of nothing is nothing', () => {
		assert.deepEqual(weightSums([]).counts, none);
		assert.deepEqual(weightSums([{ weight: 0, counts: promoter }]), weightSums([]));
	});

	for (const weight of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
		it(`refuses a weight of ${weight}`, () => {
			assert.throws(() => weightSums([{ weight, counts: promoter }]), {
				name: 'RangeError',
				message: `A weight is finite and 0 or more; found ${weight}`,
			});
		});
	}
});
