import type { ClusterMoments } from '../../../../src/core/stats/clusterMoments.ts';
import type { WeightedAnswer } from './weightedAnswers.ts';

/** The sums over clusters of weighted answers; clusters without an answer take no part. */
export function momentsOf(clusters: readonly (readonly WeightedAnswer[])[]): ClusterMoments {
	const sums = { clusters: 0, net: 0, size: 0, squaredNets: 0, products: 0, squaredSizes: 0 };
	for (const cluster of clusters) {
		if (cluster.length === 0) continue;
		const net = cluster.reduce((sum, [answer, weight]) => sum + answer * weight, 0);
		const size = cluster.reduce((sum, [, weight]) => sum + weight, 0);
		sums.clusters++;
		sums.net += net;
		sums.size += size;
		sums.squaredNets += net ** 2;
		sums.products += net * size;
		sums.squaredSizes += size ** 2;
	}
	return sums;
}

/** Clusters of answers that weigh 1. */
export function plain(clusters: readonly (readonly number[])[]): readonly (readonly WeightedAnswer[])[] {
	return clusters.map((cluster) => cluster.map((answer) => [answer, 1]));
}
