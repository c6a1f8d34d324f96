import { type ClusterMoments, clusteredVariance } from './clusterMoments.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { type ScoreSample, sampleOf, totalOf } from './scoreSample.ts';
import { scoreVariance } from './scoreVariance.ts';

/**
 * The design effect of clusters, answers that may be alike because they come of one account or respondent:
 * SE² / (V / n), SE² = C / (C - 1) Σ (Σ w (s - score))² / (Σ w)², the inner sum over the answers of a cluster, the outer over
 * the C clusters. Weights take part in it, so that it replaces their own design effect. The factor C / (C - 1) only counts
 * where some cluster has more than one answer.
 *
 * @param answers Counts by group, or a weighted sample, whose own design effect is not used.
 * @param moments Sums over the same answers; of weights where they are weighted, in any unit.
 * @returns Exactly 1 where every answer of plain counts is a cluster of its own; above 1 where answers of a cluster are alike,
 * below 1 where they differ more than those of strangers. Null where nothing can be estimated: fewer than two clusters, all
 * answers alike, or all clusters.
 * @throws RangeError for an impossible sample, or more clusters than answers.
 * Source: Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, section 5.7; `svymean` of R's survey package.
 */
export function clusteredDesignEffect(answers: ScoreCounts | ScoreSample, moments: ClusterMoments): number | null {
	const sample = sampleOf(answers);
	const { base, designEffect } = sample;
	const { clusters } = moments;
	if (clusters > base || (clusters === 0 && base > 0)) {
		throw new RangeError(`Every cluster has an answer; found ${clusters} clusters of ${base} answers`);
	}
	if (clusters < 2 || scoreVariance(sample) === 0) {
		return null;
	}
	const single = clusters === base;
	if (single && designEffect === 1 && totalOf(sample) === base) {
		return 1;
	}
	const variance = clusteredVariance(moments, single);
	return variance > 0 ? (base * variance) / scoreVariance(sample) : null;
}
