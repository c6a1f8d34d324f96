import { clusterEffect, effectOfSingles } from './clusterEffect.ts';
import { clusteredDesignEffect } from './clusteredDesignEffect.ts';
import type { ClusterMoments } from './clusterMoments.ts';
import { criticalT } from './criticalT.ts';
import { criticalValue } from './criticalValue.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { type ScoreSample, sampleOf } from './scoreSample.ts';

/** At which the widths are compared, whatever level is asked for, so that a design effect is one number. */
const usualLevel = 0.95;

/**
 * A sample whose answers come in clusters, with the design effect that is claimed of them (`clusterEffect`). Where t of few
 * clusters would widen an interval beyond that of each cluster as a single answer, these are taken instead, by z.
 *
 * @param answers Counts by group, or a weighted sample.
 * @param moments Sums over the same answers; of weights where they are weighted.
 * @returns The plain sample, exactly, where every answer of plain counts is a cluster of its own.
 * @throws RangeError as `clusteredDesignEffect`.
 */
export function clusteredSample(answers: ScoreCounts | ScoreSample, moments: ClusterMoments): ScoreSample {
	const sample = sampleOf(answers);
	const { base } = sample;
	if (base === 0 || moments.clusters === base) {
		return sample;
	}
	const estimated = clusteredDesignEffect(sample, moments);
	const effect = clusterEffect(base, sample.designEffect, moments, estimated);
	const { designEffect, degreesOfFreedom = Number.POSITIVE_INFINITY } = effect;
	const widening = (criticalT(usualLevel, degreesOfFreedom) / criticalValue(usualLevel)) ** 2;
	const ofSingles = effectOfSingles(base, sample.designEffect, moments);
	return designEffect * widening < ofSingles
		? { ...sample, ...effect }
		: { ...sample, designEffect: Math.max(designEffect, ofSingles) };
}
