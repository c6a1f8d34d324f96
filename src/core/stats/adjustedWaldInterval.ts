import { type AdjustedScore, adjustedScore } from './adjustedScore.ts';
import { criticalT } from './criticalT.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { degreesOfFreedomOf, type ScoreSample } from './scoreSample.ts';

/** An interval around an adjusted score, in points. */
export interface AdjustedWaldInterval extends AdjustedScore {
	/** Half the width before clamping: `center` plus and minus this are the limits that may leave the scale. */
	readonly marginOfError: number;
	/** Limits clamped to -100..100. */
	readonly low: number;
	readonly high: number;
}

/**
 * The adjusted Wald interval of a Net Promoter Score: three answers, 3/4 promoter, 3/2 passive and 3/4 detractor, are
 * added before the Wald formula is applied. It covers close to the level from a handful of answers on, where the plain
 * Wald interval does not, and has zero width only where the whole population answered. It is not centred on the raw score.
 * Of few clusters it goes by t instead of z.
 *
 * @param answers At least one: counts by group, or a sample, which counts as its effective base at its weighted shares.
 * @param level Confidence level, above 0 and below 1.
 * @throws RangeError for an impossible sample, no answer, or an impossible level.
 * Source: Rocks 2016, Interval Estimation for the Net Promoter Score, The American Statistician 70(4), 365-372.
 */
export function adjustedWaldInterval(answers: ScoreCounts | ScoreSample, level: number): AdjustedWaldInterval {
	const { center, standardError } = adjustedScore(answers);
	const marginOfError = criticalT(level, degreesOfFreedomOf(answers)) * standardError;
	return {
		center,
		standardError,
		marginOfError,
		low: Math.max(-100, center - marginOfError),
		high: Math.min(100, center + marginOfError),
	};
}
