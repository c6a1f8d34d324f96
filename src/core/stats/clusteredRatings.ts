import { clusterEffect } from './clusterEffect.ts';
import { type ClusterMoments, clusteredVariance } from './clusterMoments.ts';
import type { RatingSample } from './ratingSample.ts';

/**
 * Ratings that come in clusters, with the design effect that is claimed of them (`clusterEffect`). The one that the ratings
 * show is SE² / (variance / n), SE² = C / (C - 1) Σ (Σ w (x - mean))² / (Σ w)², the inner sum over the ratings of a cluster,
 * the outer over the C clusters. As many ratings as there are clusters would go by t as well, with a spread no better known.
 *
 * @param sample `ratingSample` of the ratings.
 * @param moments Sums over the same ratings, by weight: `net` is what the ratings of a cluster add up to.
 * @returns The sample itself, exactly, where every rating is a cluster of its own.
 * Source: Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, section 5.7; `svymean` of R's survey package.
 */
export function clusteredRatings(sample: RatingSample, moments: ClusterMoments): RatingSample {
	const { base, variance, designEffect } = sample;
	if (moments.clusters === base) {
		return sample;
	}
	const ofMean = clusteredVariance(moments);
	const estimated = variance === null || variance === 0 || ofMean === 0 ? null : (base * ofMean) / variance;
	return { ...sample, ...clusterEffect(base, designEffect, moments, estimated) };
}
