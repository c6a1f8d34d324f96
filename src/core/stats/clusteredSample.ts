import { clusteredDesignEffect } from './clusteredDesignEffect.ts';
import type { ClusterMoments } from './clusterMoments.ts';
import { criticalT } from './criticalT.ts';
import { criticalValue } from './criticalValue.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { type ScoreSample, sampleOf } from './scoreSample.ts';

/** At which the widths are compared, whatever level is asked for, so that a design effect is one number. */
const usualLevel = 0.95;

/**
 * A sample whose answers come in clusters, with their design effect. Clusters only cost precision: an effect below that of
 * the sample itself, which a handful of accounts show by chance, is not claimed. Where none can be estimated, as from a
 * single account, each cluster counts as a single answer, the most that answers of a cluster can be alike:
 * n Σ size² / (Σ size)².
 *
 * An effect estimated from few clusters is itself uncertain: intervals and tests go by t with one degree of freedom less than
 * clusters. Where that would widen them beyond those of each cluster as a single answer, these are taken instead.
 *
 * @param answers Counts by group, or a weighted sample.
 * @param moments Sums over the same answers; of weights where they are weighted.
 * @returns The plain sample, exactly, where every answer of plain counts is a cluster of its own.
 * @throws RangeError as `clusteredDesignEffect`.
 * Source: Kish 1965, Survey Sampling, section 5.4; Korn and Graubard 1990, Simultaneous Testing of Regression Coefficients
 * with Complex Survey Data, The American Statistician 44(4), 270-276, for the degrees of freedom.
 */
export function clusteredSample(answers: ScoreCounts | ScoreSample, moments: ClusterMoments): ScoreSample {
	const sample = sampleOf(answers);
	const { base } = sample;
	if (base === 0 || moments.clusters === base) {
		return sample;
	}
	const ofSingleAnswers = Math.max(sample.designEffect, (base * moments.squaredSizes) / moments.size ** 2);
	const estimated = clusteredDesignEffect(sample, moments);
	if (estimated === null) return { ...sample, designEffect: ofSingleAnswers };
	const designEffect = Math.max(sample.designEffect, estimated);
	const degreesOfFreedom = moments.clusters - 1;
	const widening = (criticalT(usualLevel, degreesOfFreedom) / criticalValue(usualLevel)) ** 2;
	return designEffect * widening < ofSingleAnswers
		? { ...sample, designEffect, degreesOfFreedom }
		: { ...sample, designEffect: Math.max(designEffect, ofSingleAnswers) };
}
