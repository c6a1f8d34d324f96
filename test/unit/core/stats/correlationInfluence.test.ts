import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { clusteredRatings } from '../../../../src/core/stats/clusteredRatings.ts';
import { addRecord, createCoMoments } from '../../../../src/core/stats/coMoments.ts';
import { correlationInfluence } from '../../../../src/core/stats/correlationInfluence.ts';
import { ratingSample } from '../../../../src/core/stats/ratingSample.ts';
import { standardErrorOfMean } from '../../../../src/core/stats/standardErrorOfMean.ts';
import { assertPrinted } from '../assertPrinted.ts';
import { momentsOf, plain } from './momentsOf.ts';
import { countsOf } from './ratingCounts.ts';

const xs = [[7, 8, 8], [4, 5], [9, 9, 10, 8], [6], [3, 5, 4, 6, 5], [10, 9]];
const ys = [[9, 9, 7], [3, 6], [10, 8, 10, 9], [7], [2, 6, 0, 5, 8], [9, 10]];

function momentsOfPairs(pairs: readonly (readonly [number, number])[]) {
	const moments = createCoMoments(2);
	for (const pair of pairs) addRecord(moments, pair);
	return moments;
}

describe('correlationInfluence', () => {
	const pairs = xs.map((cluster, at) => cluster.map((x, place) => [x, ys[at]?.[place] ?? 0] as const));
	const influence = correlationInfluence(momentsOfPairs(pairs.flat()));
	const clusters = plain(pairs.map((cluster) => cluster.map(([x, y]) => influence?.(x, y) ?? 0)));
	const sample = ratingSample(countsOf(clusters.flat()));

	// R 4.2.2, survey: svycontrast(svymean(~x + y + xy + xx + yy, svydesign(ids = ~id)),
	// quote((xy - x * y) / sqrt((xx - x^2) * (yy - y^2)))), of 17 pairs and of 6 clusters.
	it('has the standard error of r that R derives from the five means', () => {
		assert.ok(sample);
		assertPrinted(standardErrorOfMean(sample) ?? 0, '0.0574069751');
	});

	it('has that of r in clusters, which R puts at 0.0333: more than strangers would show is not claimed', () => {
		assert.ok(sample);
		const { squaredNets } = momentsOf(clusters);
		assertPrinted(Math.sqrt((6 / 5) * squaredNets) / 17, '0.0332945787');
		assert.equal(clusteredRatings(sample, momentsOf(clusters)).designEffect, 1);
	});

	it('is null where a side is constant, and of a single pair', () => {
		assert.equal(
			correlationInfluence(
				momentsOfPairs([
					[7, 9],
					[7, 3],
				]),
			),
			null,
		);
		assert.equal(correlationInfluence(momentsOfPairs([[7, 9]])), null);
	});
});
