import type { DesignEffect } from './clusterEffect.ts';
import { type RatingCount, type RatingSummary, ratingSummary } from './ratingSummary.ts';

/** Ratings as the intervals and tests of their mean see them, however they were drawn. */
export interface RatingSample extends RatingSummary, DesignEffect {
	/**
	 * As how many independent ratings they tell of the spread of ratings, where the part of a population that has answered makes
	 * their mean more exact than these. Without: as many as they tell of the mean.
	 */
	readonly ofSpread?: number;
}

/** Of the squared weights, the part that can be rounding alone. */
const roundingOfWeights = 1e-12;

/**
 * Ratings as a sample. Unequal weights cost precision by Kish's design effect, n Σw² / (Σw)², as in a score.
 *
 * @param counts Each rating once, with its answers and what they weigh.
 * @returns A design effect of exactly 1 where all weigh the same. Null where there is none of any weight.
 * @throws RangeError as `ratingSummary`, and for a negative sum of squared weights.
 * Source: Kish 1965, Survey Sampling, section 11.7.
 */
export function ratingSample(counts: readonly RatingCount[]): RatingSample | null {
	const summary = ratingSummary(counts);
	if (summary === null) return null;
	let total = 0;
	let squares = 0;
	for (const { rating, answers, weight = answers, squaredWeight = answers && weight ** 2 / answers } of counts) {
		if (!(squaredWeight >= 0 && squaredWeight < Number.POSITIVE_INFINITY)) {
			throw new RangeError(`A sum of squared weights is 0 or more; found ${squaredWeight} of the rating ${rating}`);
		}
		total += weight;
		squares += squaredWeight;
	}
	const designEffect = (summary.base * squares) / total ** 2;
	return { ...summary, designEffect: designEffect - 1 < roundingOfWeights ? 1 : designEffect };
}

/**
 * How many independent ratings of equal weight tell as much of the mean: the base divided by the design effect.
 *
 * @returns 0 or more, not always whole; infinite where the whole population answered.
 * @throws RangeError for a negative base or design effect.
 * Source: Kish 1965, Survey Sampling, section 8.2.
 */
export function effectiveRatings(ratings: RatingSummary | RatingSample): number {
	const { base } = ratings;
	const designEffect = 'designEffect' in ratings ? ratings.designEffect : 1;
	if (!(base >= 0 && designEffect >= 0)) {
		throw new RangeError(`Base and design effect are 0 or more; found ${base} and ${designEffect}`);
	}
	return base === 0 ? 0 : base / designEffect;
}

/**
 * Degrees of freedom of a mean's interval: those of few clusters, else one less than the effective base, before what a finite
 * population adds to it.
 */
export function degreesOfFreedomOfMean(ratings: RatingSummary | RatingSample): number {
	const { degreesOfFreedom, ofSpread }: Partial<RatingSample> = ratings;
	const effectiveBase = effectiveRatings(ratings);
	const independent = effectiveBase === Number.POSITIVE_INFINITY ? effectiveBase : (ofSpread ?? effectiveBase);
	return degreesOfFreedom ?? independent - 1;
}
