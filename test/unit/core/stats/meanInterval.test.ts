import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ratingsOfPopulation } from '../../../../src/core/stats/finitePopulation.ts';
import { meanInterval } from '../../../../src/core/stats/meanInterval.ts';
import { ratingSample } from '../../../../src/core/stats/ratingSample.ts';
import type { RatingSummary } from '../../../../src/core/stats/ratingSummary.ts';
import { assertPrinted } from '../assertPrinted.ts';

// R 4.2.2: t.test(x, conf.level = level)$conf.int
const cases: readonly [ratings: string, summary: RatingSummary, level: number, low: number, high: number][] = [
	['7, 8', { base: 2, mean: 7.5, variance: 0.5 }, 0.95, 1.14689763191265, 13.8531023680873],
	['0, 10', { base: 2, mean: 5, variance: 50 }, 0.95, -58.5310236808735, 68.5310236808735],
	['1, 2, 3, 4, 5', { base: 5, mean: 3, variance: 2.5 }, 0.95, 1.03675683852244, 4.96324316147756],
	['6, 6, 7, 8, 9, 10, 10', { base: 7, mean: 8, variance: 3 }, 0.95, 6.3981201747491, 9.6018798252509],
	['6, 6, 7, 8, 9, 10, 10', { base: 7, mean: 8, variance: 3 }, 0.9, 6.7278898965133, 9.2721101034867],
	['a million', { base: 1_000_000, mean: 6.65, variance: 5.24750524750528 }, 0.95, 6.6455102200369, 6.6544897799631],
];

describe('meanInterval', () => {
	for (const [ratings, summary, level, low, high] of cases) {
		it(`of ${ratings} at ${level} is ${low}..${high}`, () => {
			const interval = meanInterval(summary, level);
			assert.ok(interval !== null && Math.abs(interval.low - low) < 1e-12, `low ${interval?.low}`);
			assert.ok(Math.abs(interval.high - high) < 1e-12, `high ${interval.high}`);
		});
	}

	it('is null where weights leave fewer than two ratings', () => {
		for (const light of [1e-9, 0.01, 0.5]) {
			const sample = ratingSample([
				{ rating: 7, answers: 1, weight: 1 },
				{ rating: 9, answers: 1, weight: light },
			]);
			assert.ok(sample);
			assert.equal(meanInterval(sample, 0.95), null);
			assert.equal(meanInterval(ratingsOfPopulation(sample, 5), 0.95), null);
		}
	});

	it('has zero width where all ratings are alike', () => {
		assert.deepEqual(meanInterval({ base: 5, mean: 8, variance: 0 }, 0.95), { standardError: 0, low: 8, high: 8 });
	});

	it('is null for one answer, and for an effective base of one', () => {
		assert.equal(meanInterval({ base: 1, mean: 8, variance: null }, 0.95), null);
		assert.equal(meanInterval({ base: 1, mean: 8, variance: 2 }, 0.95), null);
	});

	it('widens with the design effect: 100 answers of design effect 4 are as exact as 25', () => {
		const plain = meanInterval({ base: 25, mean: 8, variance: 3 }, 0.95);
		assert.deepEqual(meanInterval({ base: 100, mean: 8, variance: 3, designEffect: 4 }, 0.95), plain);
	});

	it('refuses a negative variance and an impossible level', () => {
		assert.throws(() => meanInterval({ base: 5, mean: 8, variance: -1 }, 0.95), /found -1/);
		assert.throws(() => meanInterval({ base: 5, mean: 8, variance: 1 }, 95), /found 95/);
	});

	it('has no more degrees of freedom than few clusters leave', () => {
		// R 4.2.2: 7 + c(-1, 1) * qt(0.975, 4) * sqrt(4 / 50)
		const few = { base: 50, mean: 7, variance: 4, designEffect: 1, degreesOfFreedom: 4 };
		const { low, high } = meanInterval(few, 0.95) ?? { low: 0, high: 0 };
		assertPrinted(low, '6.2147027354');
		assertPrinted(high, '7.7852972646');
	});
});
