import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addCluster, openMoments } from '../../../../src/core/stats/addCluster.ts';
import { clusteredCorrelation } from '../../../../src/core/stats/clusteredCorrelation.ts';
import { assertPrinted } from '../assertPrinted.ts';

/** Net and size of a cluster in one group and in another; size 0 where it has no answer there. */
type Cluster = readonly [net: number, size: number, netOfOther: number, sizeOfOther: number];

function correlationOf(clusters: readonly Cluster[]): number {
	const [one, other] = [openMoments(), openMoments()];
	const cross = { nets: 0, netBySize: 0, sizeByNet: 0, sizes: 0 };
	for (const [net, size, netOfOther, sizeOfOther] of clusters) {
		if (size > 0) addCluster(one, net, size);
		if (sizeOfOther > 0) addCluster(other, netOfOther, sizeOfOther);
		cross.nets += net * netOfOther;
		cross.netBySize += net * sizeOfOther;
		cross.sizeByNet += size * netOfOther;
		cross.sizes += size * sizeOfOther;
	}
	return clusteredCorrelation(one, other, cross);
}

describe('clusteredCorrelation', () => {
	// R 4.2.2, of such clusters: d <- svydesign(id = ~account, weights = ~1, data = answers);
	// cov2cor(vcov(svyby(~s, ~group, d, svymean, covmat = TRUE)))
	const cases: readonly [what: string, clusters: readonly Cluster[], expected: string][] = [
		[
			'clusters in both',
			[
				[2, 2, 1, 3],
				[-1, 1, 0, 2],
				[0, 2, -2, 2],
				[1, 1, 2, 2],
			],
			'0.623302291931',
		],
		[
			'clusters in one or both',
			[
				[3, 4, 0, 0],
				[-2, 3, -1, 1],
				[1, 1, 1, 2],
				[0, 0, -1, 2],
				[0, 1, 2, 2],
			],
			'0.364094079172',
		],
		[
			'a single cluster in both',
			[
				[1, 1, -1, 1],
				[-1, 2, 0, 0],
				[0, 0, 1, 1],
			],
			'-0.5',
		],
	];
	for (const [what, clusters, expected] of cases) {
		it(`of ${what} is ${expected}`, () => assertPrinted(correlationOf(clusters), expected));
	}

	it('is 0 where no cluster is in both', () => {
		assert.equal(
			correlationOf([
				[1, 1, 0, 0],
				[-1, 2, 0, 0],
				[0, 0, 1, 1],
				[0, 0, 0, 3],
			]),
			0,
		);
	});

	it('is 0 where the clusters of a group are all alike', () => {
		assert.equal(
			correlationOf([
				[2, 2, 1, 1],
				[1, 1, -1, 1],
			]),
			0,
		);
	});
});
