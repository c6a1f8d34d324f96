import { clusteredSample } from '../../stats/clusteredSample.ts';
import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import { criticalT } from '../../stats/criticalT.ts';
import { criticalValue } from '../../stats/criticalValue.ts';
import { degreesOfFreedomOf, effectiveBase, type ScoreSample } from '../../stats/scoreSample.ts';
import { ofPopulation } from '../selection/designedSample.ts';
import type { SampleDesign } from '../selection/selection.ts';

/** A share before its clusters and its population are looked at. */
export interface PlainShare {
	/** On 0..1. */
	readonly share: number;
	/** Answers, above 0, each as one whatever it weighs. */
	readonly base: number;
	/** Answers of equal weight that would be as exact. */
	readonly effectiveBase: number;
}

/**
 * The independent answers of equal weight that would be as exact as a share: of weights, clusters and population as a score
 * is. A share is a score to which nobody is a detractor, so that the design effect of clusters is that of this very share:
 * near 1 for what differs within accounts, their size for what their members have in common. Degrees of freedom of few
 * clusters count as fewer answers.
 * Source: Korn and Graubard 1998, Confidence Intervals for Proportions with Small Expected Number of Positive Counts
 * Estimated from Survey Data, Survey Methodology 24(2), 193-201.
 * @param moments of the share; null where all answers count as separate
 * @param level of the intervals and tests that are to be told
 */
export function shareBase(
	{ share, base, effectiveBase: plain }: PlainShare,
	moments: ClusterMoments | null,
	population: SampleDesign['population'],
	level: number,
): number {
	const ofShare: ScoreSample = {
		promoters: share * base,
		passives: (1 - share) * base,
		detractors: 0,
		base,
		designEffect: base / plain,
	};
	const sample = moments === null ? ofShare : clusteredSample(ofShare, moments);
	const ofThem = ofPopulation({ ...sample, counts: { promoters: 0, passives: 0, detractors: 0 } }, population);
	return effectiveBase(ofThem) * (criticalValue(level) / criticalT(level, degreesOfFreedomOf(ofThem))) ** 2;
}
