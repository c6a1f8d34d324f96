import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { adjustedWaldInterval } from '../../../../src/core/stats/adjustedWaldInterval.ts';
import { clusteredRatings } from '../../../../src/core/stats/clusteredRatings.ts';
import {
	finitePopulationFactor,
	ofFinitePopulation,
	ratingsOfPopulation,
} from '../../../../src/core/stats/finitePopulation.ts';
import { meanInterval } from '../../../../src/core/stats/meanInterval.ts';
import { ratingSample } from '../../../../src/core/stats/ratingSample.ts';
import { plainSample } from '../../../../src/core/stats/scoreSample.ts';
import { standardError } from '../../../../src/core/stats/standardError.ts';
import { standardErrorOfMean } from '../../../../src/core/stats/standardErrorOfMean.ts';
import { assertPrinted } from '../assertPrinted.ts';

// R 4.2.2: SE(svymean(~s, svydesign(~1, weights = ~1, fpc = ~N)))
const cases: readonly [
	promoters: number,
	passives: number,
	detractors: number,
	populationSize: number,
	printed: string,
][] = [
	[22, 31, 11, 120, '6.0005184'],
	[50, 30, 20, 400, '6.7979498'],
	[17, 4, 1, 25, '4.0655781'],
	[1, 0, 1, 2, '0'],
];

describe('ofFinitePopulation', () => {
	for (const [promoters, passives, detractors, populationSize, printed] of cases) {
		it(`of ${promoters} / ${passives} / ${detractors} of ${populationSize} has the standard error ${printed} (svymean)`, () => {
			const sample = ofFinitePopulation({ promoters, passives, detractors }, populationSize);
			assertPrinted(standardError(sample), printed);
		});
	}

	it('of an infinite population is the plain sample, exactly', () => {
		const counts = { promoters: 22, passives: 31, detractors: 11 };
		assert.deepEqual(ofFinitePopulation(counts, Number.POSITIVE_INFINITY), plainSample(counts));
	});

	it('of a whole population has an interval without width at the score', () => {
		const { low, high } = adjustedWaldInterval(
			ofFinitePopulation({ promoters: 6, passives: 3, detractors: 1 }, 10),
			0.95,
		);
		assert.deepEqual([low, high], [50, 50]);
	});

	it('multiplies the design effect of a sample (by hand: 1.5 * (1 - 10 / 19) * 10 / 9)', () => {
		const sample = { promoters: 4.5, passives: 3, detractors: 1, base: 10, designEffect: 1.5 };
		assertPrinted(ofFinitePopulation(sample, 19).designEffect, '0.7894736842');
	});

	it('refuses no answer', () => {
		assert.throws(() => ofFinitePopulation({ promoters: 0, passives: 0, detractors: 0 }, 10), /found 0/);
	});
});

describe('finitePopulationFactor', () => {
	it('never widens: 1 from a population of n² on, and for one answer of two or more', () => {
		assertPrinted(finitePopulationFactor(10, 99), '0.998877666'); // by hand: 89 / 99 * 10 / 9
		assertPrinted(finitePopulationFactor(10, 100), '1');
		assert.equal(finitePopulationFactor(10, 1000), 1);
		assert.equal(finitePopulationFactor(1, 2), 1);
		assert.equal(finitePopulationFactor(1, 1), 0);
	});

	for (const [base, populationSize] of [
		[64, 63],
		[64, 120.5],
		[64, Number.NaN],
		[0, 10],
	] as const) {
		it(`refuses ${base} of ${populationSize}`, () => {
			assert.throws(() => finitePopulationFactor(base, populationSize), RangeError);
		});
	}
});

describe('ratingsOfPopulation', () => {
	const ratings = [7, 8, 8, 4, 5, 9, 9, 10, 8, 6, 3, 5, 4, 6, 5, 10, 9];
	const sample = ratingSample(
		[...new Set(ratings)].map((rating) => ({ rating, answers: ratings.filter((given) => given === rating).length })),
	);

	it('has the standard error of survey::svymean', () => {
		// R 4.2.2: SE(svymean(~x, svydesign(ids = ~1, fpc = ~N))), N = 40
		assert.ok(sample);
		assertPrinted(standardErrorOfMean(ratingsOfPopulation(sample, 40)) ?? 0, '0.4124469139');
	});

	it('leaves no error where all have answered, and all of it where there is no end of them', () => {
		assert.ok(sample);
		assert.equal(standardErrorOfMean(ratingsOfPopulation(sample, 17)), 0);
		assert.deepEqual(ratingsOfPopulation(sample, Number.POSITIVE_INFINITY), sample);
	});

	// R 4.2.2: d <- svydesign(ids = ~1, fpc = ~N); confint(svymean(~x, d), df = degf(d))
	const intervals: readonly [given: readonly number[], populationSize: number, low: string, high: string][] = [
		[[7, 8, 9, 10, 6, 7, 8, 3, 9, 10], 12, '7.0835496826', '8.3164503174'],
		[[7, 9], 3, '0.6640692752', '15.3359307248'],
	];
	for (const [given, populationSize, low, high] of intervals) {
		it(`keeps the degrees of freedom of the ${given.length} who answered of ${populationSize}`, () => {
			const few = ratingSample(given.map((rating) => ({ rating, answers: 1 })));
			assert.ok(few);
			const interval = meanInterval(ratingsOfPopulation(few, populationSize), 0.95);
			assertPrinted(interval?.low ?? 0, low);
			assertPrinted(interval?.high ?? 0, high);
		});
	}

	it('of a single account has no interval, unless all have answered', () => {
		assert.ok(sample);
		const account = {
			clusters: 1,
			net: 116,
			size: 17,
			squaredNets: 116 ** 2,
			products: 116 * 17,
			squaredSizes: 17 ** 2,
		};
		const ofAccount = clusteredRatings(sample, account);
		assert.equal(meanInterval(ofAccount, 0.95), null);
		assert.equal(meanInterval(ratingsOfPopulation(ofAccount, 40), 0.95), null);
		assert.equal(meanInterval(ratingsOfPopulation(ofAccount, 17), 0.95)?.standardError, 0);
	});

	it('refuses a population smaller than the base', () => {
		assert.ok(sample);
		assert.throws(() => ratingsOfPopulation(sample, 16), /17 answered .* found 16/);
	});
});
