import type { RatingSummary } from './ratingSummary.ts';

/**
 * The standard error of a mean rating: √(variance / n).
 *
 * @param ratings Base, mean and variance; for weighted or clustered answers the base divided by the design effect, infinite
 * where the whole population answered.
 * @returns In the unit of the ratings: 0 where all are alike. Null where one answer, or an effective base of one, leaves
 * nothing to estimate the spread from.
 * @throws RangeError for a negative variance or base.
 * Source: Cochran 1977, Sampling Techniques, 3rd edition, section 2.6.
 */
export function standardErrorOfMean({ base, variance }: RatingSummary): number | null {
	if (!(base >= 0)) {
		throw new RangeError(`A base is 0 or more; found ${base}`);
	}
	if (variance === null || base <= 1) {
		return null;
	}
	if (!(variance >= 0)) {
		throw new RangeError(`A variance is 0 or more; found ${variance}`);
	}
	return Math.sqrt(variance / base);
}
