import type { ScoreCounts } from './scoreCounts.ts';
import { type ScoreSample, sampleOf, totalOf } from './scoreSample.ts';
import { scoreVariance } from './scoreVariance.ts';

/**
 * What the design effect of clusters needs to know of them, however many there are: sums over clusters of their net
 * (promoters minus detractors, Σ w s) and their size (answers, Σ w). Whole numbers where nothing is weighted, so that they
 * are exact in whatever order they were added up.
 */
export interface ClusterMoments {
	/** Clusters with an answer. */
	readonly clusters: number;
	readonly net: number;
	readonly size: number;
	readonly squaredNets: number;
	/** Σ net size. */
	readonly products: number;
	readonly squaredSizes: number;
}

/**
 * A sample whose answers come in clusters, with their design effect, as `clusteredSample` has it, from sums over clusters in
 * place of the clusters themselves. Where it cannot be estimated, as from a single account, each cluster counts as a single
 * answer: n Σ size² / (Σ size)².
 *
 * @param answers Counts by group, or a weighted sample, whose own design effect is not used.
 * @param moments Sums over the same answers; of weights where they are weighted.
 * @returns The plain sample, exactly, where every answer of plain counts is a cluster of its own.
 * @throws RangeError for an impossible sample, or more clusters than answers.
 * Source: Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, section 5.7; Kish 1965, Survey Sampling, 5.4.
 */
export function sampleOfClusters(answers: ScoreCounts | ScoreSample, moments: ClusterMoments): ScoreSample {
	const sample = sampleOf(answers);
	const { base, designEffect } = sample;
	const { clusters, size, squaredSizes } = moments;
	if (clusters > base || (clusters === 0 && base > 0)) {
		throw new RangeError(`Every cluster has an answer; found ${clusters} clusters of ${base} answers`);
	}
	if (base === 0 || (clusters === base && designEffect === 1 && totalOf(sample) === base)) {
		return sample;
	}
	const variance = clusteredVariance(moments, clusters === base);
	const ofStrangers = scoreVariance(sample);
	const estimated = clusters > 1 && variance > 0 && ofStrangers > 0 ? (base * variance) / ofStrangers : null;
	return { ...sample, designEffect: estimated ?? (base * squaredSizes) / size ** 2 };
}

/** What rounding leaves of 0, of the sums it is left of. */
const rounding = 1e-12;

/**
 * The variance of a score of clusters, in squared units of the coding, by linearisation; 0 where all clusters are alike.
 *
 * @param single Whether every answer is a cluster of its own: then without the factor C / (C - 1).
 */
export function clusteredVariance(moments: ClusterMoments, single = false): number {
	const { clusters, net, size, squaredNets, products, squaredSizes } = moments;
	if (clusters < 2) return 0;
	const mean = net / size;
	const squares = squaredNets - 2 * mean * products + mean * mean * squaredSizes;
	if (squares <= rounding * (squaredNets + mean * mean * squaredSizes)) return 0;
	return ((single ? 1 : clusters / (clusters - 1)) * squares) / size ** 2;
}
