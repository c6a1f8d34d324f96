import { adjustedScore } from './adjustedScore.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { type ScoreSample, sampleOf } from './scoreSample.ts';

/**
 * The correlation of two scores, estimated from the clusters that have answers in both, bounded so that the error of their
 * difference is no smaller than that of independent answers: as in a single score, clusters are not taken to add precision,
 * and a handful of them shows a high correlation by chance.
 *
 * @param first At least one answer: counts by group, or a sample.
 * @param second Likewise.
 * @param correlation On -1..1.
 * @returns On -1..1, at most `correlation`; the same where it is 0 or less.
 * @throws RangeError for an impossible sample, or no answer.
 */
export function cautiousCorrelation(
	first: ScoreCounts | ScoreSample,
	second: ScoreCounts | ScoreSample,
	correlation: number,
): number {
	if (correlation <= 0) return correlation;
	const [one, other] = [first, second].map((side) => adjustedScore(side).standardError) as [number, number];
	const product = 2 * one * other;
	if (product === 0) return correlation;
	const [least, leastOther] = [first, second].map((side) => adjustedScore(asIndependent(side)).standardError) as [
		number,
		number,
	];
	const spared = one ** 2 + other ** 2 - least ** 2 - leastOther ** 2;
	return Math.max(0, Math.min(correlation, spared / product));
}

function asIndependent(side: ScoreCounts | ScoreSample): ScoreSample {
	const sample = sampleOf(side);
	return { ...sample, designEffect: Math.min(1, sample.designEffect) };
}
