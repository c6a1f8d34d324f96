import { adjustedCounts } from './adjustedCounts.ts';
import { netPromoterScore } from './netPromoterScore.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { type ScoreSample, sampleOf, totalOf } from './scoreSample.ts';
import { standardError } from './standardError.ts';

/** A score on which intervals and tests are centred, in points. */
export interface AdjustedScore {
	/** The score of the adjusted counts, nearer to 0 than the raw one. */
	readonly center: number;
	/** Of the adjusted counts; above 0 even where all answers are alike, 0 only where the whole population answered. */
	readonly standardError: number;
}

/**
 * The score and standard error of the adjusted counts, from which every interval and every test of a score starts. Where
 * the whole population answered there is nothing to estimate: the raw score, without error.
 *
 * @param answers At least one: counts by group, or a sample.
 * @throws RangeError for an impossible sample, or no answer.
 * Source: Rocks 2016, Interval Estimation for the Net Promoter Score, The American Statistician 70(4), 365-372.
 */
export function adjustedScore(answers: ScoreCounts | ScoreSample): AdjustedScore {
	const sample = sampleOf(answers);
	if (sample.base === 0) {
		throw new RangeError('An interval needs at least one answer; found 0');
	}
	if (sample.designEffect === 0) {
		return { center: netPromoterScore(sample), standardError: 0 };
	}
	const counts = adjustedCounts(sample);
	return {
		center: (100 * (counts.promoters - counts.detractors)) / totalOf(counts),
		standardError: standardError(counts),
	};
}
