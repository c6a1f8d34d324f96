import { clusteredDesignEffect } from './clusteredDesignEffect.ts';
import type { ClusterMoments } from './clusterMoments.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { type ScoreSample, sampleOf } from './scoreSample.ts';

/**
 * A sample whose answers come in clusters, with their design effect. Clusters only cost precision: an effect below that of
 * the sample itself, which a handful of accounts show by chance, is not claimed. Where none can be estimated, as from a
 * single account, each cluster counts as a single answer, the most that answers of a cluster can be alike:
 * n Σ size² / (Σ size)².
 *
 * @param answers Counts by group, or a weighted sample.
 * @param moments Sums over the same answers; of weights where they are weighted.
 * @returns The plain sample, exactly, where every answer of plain counts is a cluster of its own.
 * @throws RangeError as `clusteredDesignEffect`.
 * Source: Kish 1965, Survey Sampling, section 5.4.
 */
export function clusteredSample(answers: ScoreCounts | ScoreSample, moments: ClusterMoments): ScoreSample {
	const sample = sampleOf(answers);
	const { base } = sample;
	if (base === 0 || moments.clusters === base) {
		return sample;
	}
	const designEffect = clusteredDesignEffect(sample, moments) ?? (base * moments.squaredSizes) / moments.size ** 2;
	return { ...sample, designEffect: Math.max(sample.designEffect, designEffect) };
}
