import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { clusteredSample } from '../../../../src/core/stats/clusteredSample.ts';
import { type ClusterMoments, sampleOfClusters } from '../../../../src/core/stats/clusterMoments.ts';
import { plainSample } from '../../../../src/core/stats/scoreSample.ts';
import { standardError } from '../../../../src/core/stats/standardError.ts';
import { assertPrinted } from '../assertPrinted.ts';

type Clusters = readonly (readonly number[])[];

function momentsOf(clusters: Clusters): ClusterMoments {
	const sums = { clusters: 0, net: 0, size: 0, squaredNets: 0, products: 0, squaredSizes: 0 };
	for (const cluster of clusters) {
		const net = cluster.reduce((sum, answer) => sum + answer, 0);
		sums.clusters++;
		sums.net += net;
		sums.size += cluster.length;
		sums.squaredNets += net ** 2;
		sums.products += net * cluster.length;
		sums.squaredSizes += cluster.length ** 2;
	}
	return sums;
}

function countsOf(clusters: Clusters) {
	const count = (answer: number) => clusters.flat().filter((given) => given === answer).length;
	return { promoters: count(1), passives: count(0), detractors: count(-1) };
}

describe('sampleOfClusters', () => {
	it('has the standard error 39.4900505 of survey::svymean', () => {
		// R 4.2.2: x <- list(c(1,1,1), c(-1,-1), c(1,0,0,1), 0, c(-1,0,-1,-1,-1), c(1,1)); SE(svymean(~s, svydesign(~id)))
		const clusters = [[1, 1, 1], [-1, -1], [1, 0, 0, 1], [0], [-1, 0, -1, -1, -1], [1, 1]];
		assertPrinted(standardError(sampleOfClusters(countsOf(clusters), momentsOf(clusters))), '39.4900505');
	});

	it('is 8 of two accounts of one mind each, as survey::svymean has it', () => {
		const clusters = [
			[1, 1, 1, 1],
			[-1, -1, -1, -1],
		];
		assertPrinted(sampleOfClusters(countsOf(clusters), momentsOf(clusters)).designEffect, '8');
	});

	it('counts a single account as a single answer', () => {
		const clusters = [[1, 0, -1, 1]];
		assert.equal(sampleOfClusters(countsOf(clusters), momentsOf(clusters)).designEffect, 4);
	});

	it('is the plain sample where every answer is a cluster of its own, and without an answer', () => {
		const clusters = [[1], [1], [0], [-1]];
		assert.deepEqual(sampleOfClusters(countsOf(clusters), momentsOf(clusters)), plainSample(countsOf(clusters)));
		assert.equal(sampleOfClusters(countsOf([]), momentsOf([])).base, 0);
	});

	it('is what the clusters themselves give', () => {
		const cluster = fc.array(fc.constantFrom(-1, 0, 1), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(fc.array(cluster, { minLength: 1, maxLength: 20 }), (clusters) => {
				const counts = countsOf(clusters);
				const nets = clusters.map((answers) => answers.reduce<number>((sum, answer) => sum + answer, 0));
				const sizes = clusters.map(({ length }) => length);
				const { designEffect } = clusteredSample(counts, { nets, sizes });
				const other = sampleOfClusters(counts, momentsOf(clusters)).designEffect;
				assert.ok(Math.abs(designEffect - other) <= 1e-9 * designEffect, `${other} is not ${designEffect}`);
			}),
		);
	});

	it('refuses more clusters than answers', () => {
		assert.throws(() => sampleOfClusters(countsOf([[1]]), momentsOf([[1], [0]])), RangeError);
	});
});
