import { criticalT } from './criticalT.ts';
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
 * The t interval of a mean rating: mean ± t √(variance / n), with n - 1 degrees of freedom.
 * Where all ratings are alike its width is 0, which says that they are alike, not that the mean is known exactly.
 *
 * @param ratings Base, mean and variance; for weighted or clustered answers the base divided by the design effect.
 * @param level Confidence level, above 0 and below 1.
 * @param mostDegreesOfFreedom Above 0: one less than there are clusters, where the spread is told by few of them.
 * @returns Null where one answer, or an effective base of one, leaves nothing to estimate the spread from.
 * @throws RangeError for a negative variance or an impossible level.
 * Source: Student 1908, The Probable Error of a Mean, Biometrika 6(1), 1-25.
 */
export function meanInterval(
	ratings: RatingSummary,
	level: number,
	mostDegreesOfFreedom = Number.POSITIVE_INFINITY,
): MeanInterval | null {
	const standardError = standardErrorOfMean(ratings);
	if (standardError === null) {
		return null;
	}
	const margin = criticalT(level, Math.min(ratings.base - 1, mostDegreesOfFreedom)) * standardError;
	return { standardError, low: ratings.mean - margin, high: ratings.mean + margin };
}
