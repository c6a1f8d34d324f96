import { criticalT } from './criticalT.ts';
import { degreesOfFreedomOfMean, type RatingSample } from './ratingSample.ts';
import type { RatingSummary } from './ratingSummary.ts';
import { standardErrorOfMean } from './standardErrorOfMean.ts';

/** An interval around a mean, in the unit of the ratings. */
export interface MeanInterval {
	readonly standardError: number;
	/** Limits that may leave the scale: the t interval knows nothing of its ends. */
	readonly low: number;
	readonly high: number;
}

/**
 * The t interval of a mean rating: mean ± t √(variance / n), n divided by the design effect, with n - 1 degrees of freedom or
 * those that clusters leave. Where all ratings are alike its width is 0, which says that they are alike, not that
 * the mean is known exactly.
 *
 * @param ratings Independent ratings of equal weight, or a sample.
 * @param level Confidence level, above 0 and below 1.
 * @returns Null where one answer, or an effective base below two, leaves nothing to estimate the spread from.
 * @throws RangeError for a negative variance or an impossible level.
 * Source: Student 1908, The Probable Error of a Mean, Biometrika 6(1), 1-25.
 */
export function meanInterval(ratings: RatingSummary | RatingSample, level: number): MeanInterval | null {
	const standardError = standardErrorOfMean(ratings);
	if (standardError === null) {
		return null;
	}
	const margin = criticalT(level, degreesOfFreedomOfMean(ratings)) * standardError;
	return { standardError, low: ratings.mean - margin, high: ratings.mean + margin };
}
