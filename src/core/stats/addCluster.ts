import type { ClusterMoments } from './clusterMoments.ts';

/** Moments to which clusters are being added. */
export type OpenMoments = { -readonly [Name in keyof ClusterMoments]: ClusterMoments[Name] };

/** The moments of no cluster. */
export function openMoments(): OpenMoments {
	return { clusters: 0, net: 0, size: 0, squaredNets: 0, products: 0, squaredSizes: 0 };
}

/**
 * Adds a cluster to moments.
 *
 * @param moments Changed in place.
 * @param net Σ w s over its answers: of any sign.
 * @param size Σ w over its answers, above 0.
 * Source: Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, section 5.7.
 */
export function addCluster(moments: OpenMoments, net: number, size: number): void {
	moments.clusters++;
	moments.net += net;
	moments.size += size;
	moments.squaredNets += net * net;
	moments.products += net * size;
	moments.squaredSizes += size * size;
}
