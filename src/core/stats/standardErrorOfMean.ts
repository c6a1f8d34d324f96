import { degreesOfFreedomOfMean, effectiveRatings, type RatingSample } from './ratingSample.ts';
import type { RatingSummary } from './ratingSummary.ts';

/** Of two ratings of equal weight, but for rounding: with fewer, t tells nothing. */
const fewestDegrees = 1 - 1e-9;

/**
 * The standard error of a mean rating: √(variance / n), n divided by the design effect.
 *
 * @param ratings Independent ratings of equal weight, or a sample.
 * @returns In the unit of the ratings: 0 where all are alike, or the whole population answered. Null where one answer, or an
 * effective base below two, leaves nothing to estimate the spread from.
 * @throws RangeError for a negative variance, base or design effect.
 * Source: Cochran 1977, Sampling Techniques, 3rd edition, section 2.6.
 */
export function standardErrorOfMean(ratings: RatingSummary | RatingSample): number | null {
	const { variance } = ratings;
	const base = effectiveRatings(ratings);
	if (variance === null || base <= 1 || degreesOfFreedomOfMean(ratings) < fewestDegrees) {
		return null;
	}
	if (!(variance >= 0)) {
		throw new RangeError(`A variance is 0 or more; found ${variance}`);
	}
	return Math.sqrt(variance / base);
}
