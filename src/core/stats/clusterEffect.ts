import type { ClusterMoments } from './clusterMoments.ts';

/** How much fewer independent answers of equal weight tell as much, and how well that is known. */
export interface DesignEffect {
	/** Variance under the design divided by that of as many independent answers of equal weight. */
	readonly designEffect: number;
	/** Of the estimate, where it rests on few clusters: their number less one. Without: as good as known. */
	readonly degreesOfFreedom?: number;
}

/**
 * The design effect that is claimed of clusters, of scores, shares, means and correlations alike. Clusters only cost
 * precision: an effect below that of the weights alone, which a handful of accounts show by chance, is not claimed. Where
 * none can be estimated, as from a single account, each cluster counts as a single answer. An effect estimated from few
 * clusters is itself uncertain: intervals and tests go by t with one degree of freedom less than clusters.
 *
 * @param base Answers, each as one whatever it weighs: more than there are clusters.
 * @param ofWeights The design effect of weights alone; 1 without.
 * @param moments Sums over the same answers.
 * @param estimated The design effect of clusters and weights as the answers show it; null where they do not.
 * Source: Korn and Graubard 1990, Simultaneous Testing of Regression Coefficients with Complex Survey Data, The American
 * Statistician 44(4), 270-276, for the degrees of freedom.
 */
export function clusterEffect(
	base: number,
	ofWeights: number,
	moments: ClusterMoments,
	estimated: number | null,
): DesignEffect {
	if (estimated === null) return { designEffect: effectOfSingles(base, ofWeights, moments) };
	return { designEffect: Math.max(ofWeights, estimated), degreesOfFreedom: moments.clusters - 1 };
}

/**
 * The design effect where each cluster counts as a single answer, the most that answers of a cluster can be alike:
 * n Σ size² / (Σ size)², or that of the weights where it is greater.
 * Source: Kish 1965, Survey Sampling, section 5.4.
 */
export function effectOfSingles(base: number, ofWeights: number, { size, squaredSizes }: ClusterMoments): number {
	return Math.max(ofWeights, (base * squaredSizes) / size ** 2);
}
