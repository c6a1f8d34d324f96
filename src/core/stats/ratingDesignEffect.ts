import { type RatingCount, ratingSummary } from './ratingSummary.ts';

/** How often a rating was given, and how much these answers weigh. */
export interface WeightedRatingCount extends Required<RatingCount> {
	/** Sum of the squared weights of these answers, 0 or more. */
	readonly squaredWeight: number;
}

/** Of the squared weights, the part that can be rounding alone. */
const roundingOfWeights = 1e-12;

/**
 * The design effect of weights on a mean rating, by linearisation: L / (V / n), L = Σ w² (x - mean)² / (Σ w)²,
 * V = Σ w (x - mean)² / Σ w. The base divided by it is what `meanInterval` and `testTwoMeans` take for weighted answers.
 *
 * @param counts Each rating once, with its answers and their weights.
 * @returns Exactly 1 for equal weights; can lie below 1. Null where all ratings are alike or there is none.
 * @throws RangeError as `ratingSummary`, and for a negative sum of squared weights.
 * Source: Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, section 5.7; `svymean` of R's survey package
 * gives the root of L n / (n - 1).
 */
export function ratingDesignEffect(counts: readonly WeightedRatingCount[]): number | null {
	const summary = ratingSummary(counts);
	if (summary === null || summary.variance === null || summary.variance === 0) {
		return null;
	}
	const { base, mean } = summary;
	let total = 0;
	let totalOfSquares = 0;
	let squares = 0;
	let linearized = 0;
	for (const { rating, weight, squaredWeight } of [...counts].sort((a, b) => a.rating - b.rating)) {
		if (!(squaredWeight >= 0 && squaredWeight < Number.POSITIVE_INFINITY)) {
			throw new RangeError(`A sum of squared weights is 0 or more; found ${squaredWeight} of the rating ${rating}`);
		}
		total += weight;
		totalOfSquares += squaredWeight;
		squares += weight * (rating - mean) ** 2;
		linearized += squaredWeight * (rating - mean) ** 2;
	}
	if ((base * totalOfSquares) / total ** 2 - 1 < roundingOfWeights) {
		return 1;
	}
	return (base * linearized) / (total * squares);
}
