import assert from 'node:assert/strict';
import { addCluster, openMoments } from '../../../../src/core/stats/addCluster.ts';

describe('addCluster', () => {
	it('adds up net, size and their products', () => {
		const moments = openMoments();
		assert.deepEqual(moments, { clusters: 0, net: 0, size: 0, squaredNets: 0, products: 0, squaredSizes: 0 });
		// By hand: two promoters and a detractor among four answers, then three detractors.
		addCluster(moments, 1, 4);
		addCluster(moments, -3, 3);
		assert.deepEqual(moments, { clusters: 2, net: -2, size: 7, squaredNets: 10, products: -5, squaredSizes: 25 });
	});

	it('takes weights', () => {
		const moments = openMoments();
		addCluster(moments, 0.5, 2.5);
		assert.deepEqual(moments, {
			clusters: 1,
			net: 0.5,
			size: 2.5,
			squaredNets: 0.25,
			products: 1.25,
			squaredSizes: 6.25,
		});
	});
});
