import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { clusteredRatings } from '../../../../src/core/stats/clusteredRatings.ts';
import { meanInterval } from '../../../../src/core/stats/meanInterval.ts';
import { type RatingSample, ratingSample } from '../../../../src/core/stats/ratingSample.ts';
import { standardErrorOfMean } from '../../../../src/core/stats/standardErrorOfMean.ts';
import { assertPrinted } from '../assertPrinted.ts';
import { momentsOf, plain } from './momentsOf.ts';
import { countsOf } from './ratingCounts.ts';

type Clusters = readonly (readonly (readonly [rating: number, weight: number])[])[];

function sampleFrom(clusters: Clusters): RatingSample {
	const sample = ratingSample(countsOf(clusters.flat()));
	assert.ok(sample);
	return clusteredRatings(sample, momentsOf(clusters));
}

const ratings = [[7, 8, 8], [4, 5], [9, 9, 10, 8], [6], [3, 5, 4, 6, 5], [10, 9]];
const weights = [[1, 2, 1.5], [0.5, 1], [3, 1, 0.8, 1.2], [1], [2, 1, 0.7, 1, 1.5], [1, 2]];
const weighted = ratings.map((cluster, at) =>
	cluster.map((rating, place) => [rating, weights[at]?.[place] ?? 0] as const),
);

describe('clusteredRatings', () => {
	it('has the standard error 1.03245544626 of survey::svymean, and 5 degrees of freedom of 6 clusters', () => {
		// R 4.2.2: SE(svymean(~x, svydesign(ids = ~cluster, weights = ~1)))
		const sample = sampleFrom(plain(ratings));
		assertPrinted(standardErrorOfMean(sample) ?? 0, '1.0324554463');
		assert.equal(sample.degreesOfFreedom, 5);
	});

	it('of weighted ratings has the standard error 1.06830329705 of survey::svymean', () => {
		// R 4.2.2: SE(svymean(~x, svydesign(ids = ~cluster, weights = ~w)))
		assertPrinted(standardErrorOfMean(sampleFrom(weighted)) ?? 0, '1.0683032971');
	});

	it('of ratings that are each their own cluster is the plain sample, exactly, alike or not, one or none', () => {
		for (const alone of [[[6], [7], [9]], [[8], [8]], [[8]]]) {
			const sample = ratingSample(countsOf(plain(alone).flat()));
			assert.deepEqual(sampleFrom(plain(alone)), sample);
		}
	});

	it('tells nothing of a single account', () => {
		const sample = sampleFrom(plain([[6, 7, 8, 9]]));
		assert.equal(sample.designEffect, 4);
		assert.equal(meanInterval(sample, 0.95), null);
	});

	it('of ratings that are all alike has an interval without a width', () => {
		const { low, high } = meanInterval(sampleFrom(plain([[8, 8, 8], [8, 8], [8]])), 0.95) ?? {};
		assert.deepEqual([low, high], [8, 8]);
	});

	it('claims no more precision than ratings of strangers have, nor than unequal weights leave', () => {
		const mixed = [...Array.from({ length: 10 }, () => [5, 9]), [7, 7, 8]];
		assert.equal(sampleFrom(plain(mixed)).designEffect, 1);
		const heavy = mixed.map((cluster) => cluster.map((rating, at) => [rating, at + 1] as const));
		// Kish by hand: 23 * (10 * 5 + 14) / 36² = 1.135802.
		assertPrinted(sampleFrom(heavy).designEffect, '1.135802');
	});

	it('of accounts that agree among themselves has the interval of one rating each', () => {
		// R 4.2.2: t.test(c(6, 7, 9))$conf.int
		const alike = sampleFrom(plain([6, 7, 9].map((rating) => [rating, rating, rating, rating])));
		const { low, high } = meanInterval(alike, 0.95) ?? { low: 0, high: 0 };
		assertPrinted(low, '3.5387502997');
		assertPrinted(high, '11.1279163669');
	});
});
