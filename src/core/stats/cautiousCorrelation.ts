import { adjustedScore } from './adjustedScore.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { type ScoreSample, sampleOf } from './scoreSample.ts';

/** The errors of a score, as its sample is and as of independent answers. */
export interface BoundingErrors {
	readonly standardError: number;
	readonly ofIndependent: number;
}

/**
 * What `boundedCorrelation` needs to know of a score.
 *
 * @throws RangeError for an impossible sample, or no answer.
 */
export function boundingErrors(answers: ScoreCounts | ScoreSample): BoundingErrors {
	const sample = sampleOf(answers);
	const independent = { ...sample, designEffect: Math.min(1, sample.designEffect) };
	return {
		standardError: adjustedScore(sample).standardError,
		ofIndependent: adjustedScore(independent).standardError,
	};
}

/**
 * The correlation of two scores, estimated from the clusters that have answers in both, bounded so that the error of their
 * difference is no smaller than that of independent answers: as in a single score, clusters are not taken to add precision,
 * and a handful of them shows a high correlation by chance.
 *
 * @param correlation On -1..1.
 * @returns On -1..1, at most `correlation`; the same where it is 0 or less.
 */
export function boundedCorrelation(first: BoundingErrors, second: BoundingErrors, correlation: number): number {
	if (correlation <= 0) return correlation;
	const product = 2 * first.standardError * second.standardError;
	if (product === 0) return correlation;
	const spared =
		first.standardError ** 2 + second.standardError ** 2 - first.ofIndependent ** 2 - second.ofIndependent ** 2;
	return Math.max(0, Math.min(correlation, spared / product));
}

/**
 * `boundedCorrelation` of two samples.
 *
 * @param first At least one answer: counts by group, or a sample.
 * @param second Likewise.
 * @throws RangeError for an impossible sample, or no answer.
 */
export function cautiousCorrelation(
	first: ScoreCounts | ScoreSample,
	second: ScoreCounts | ScoreSample,
	correlation: number,
): number {
	return correlation <= 0
		? correlation
		: boundedCorrelation(boundingErrors(first), boundingErrors(second), correlation);
}
