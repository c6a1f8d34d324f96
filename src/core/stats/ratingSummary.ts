/** How often a rating was given. */
export interface RatingCount {
	readonly rating: number;
	/** Answers that gave it: a whole number, 0 or more. */
	readonly answers: number;
	/** Sum of the weights of these answers, 0 or more; without it each answer weighs 1. */
	readonly weight?: number;
}

/** What means, their intervals and their tests need to know of ratings. */
export interface RatingSummary {
	/** Answers, above 0; fewer and not whole where it was divided by a design effect. */
	readonly base: number;
	readonly mean: number;
	/** The variance of a single rating, with n - 1; null for one answer. 0 where all are alike. */
	readonly variance: number | null;
}

/**
 * Summarises ratings from how often each was given. Ratings are few distinct numbers, so that counts hold all there is to
 * know, and groups of records merge by adding them. The order of the counts does not matter.
 *
 * @param counts Each rating once, with its answers; ratings in any unit.
 * @returns The base is the number of answers, weighted or not; mean and variance are weighted. Null without an answer,
 * or where all weights are 0.
 * @throws RangeError where a rating is not finite, answers are not whole, or answers or weights are negative.
 * Source: Cochran 1977, Sampling Techniques, 3rd edition; weighted, as R `cov.wt` for equal weights.
 */
export function ratingSummary(counts: Iterable<RatingCount>): RatingSummary | null {
	const ratings = Array.from(counts, checked).sort((a, b) => a.rating - b.rating);
	let base = 0;
	let total = 0;
	let sum = 0;
	for (const { rating, answers, weight } of ratings) {
		base += answers;
		total += weight;
		sum += weight * rating;
	}
	if (base === 0 || total === 0) {
		return null;
	}
	const mean = sum / total;
	let squares = 0;
	for (const { rating, weight } of ratings) {
		squares += weight * (rating - mean) ** 2;
	}
	return { base, mean, variance: base === 1 ? null : (squares / total) * (base / (base - 1)) };
}

function checked({ rating, answers, weight = answers }: RatingCount): Required<RatingCount> {
	if (!Number.isFinite(rating)) {
		throw new RangeError(`A rating is a number; found ${rating}`);
	}
	if (!(Number.isSafeInteger(answers) && answers >= 0)) {
		throw new RangeError(`Answers are a whole number, 0 or more; found ${answers} of the rating ${rating}`);
	}
	if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
		throw new RangeError(`A sum of weights is 0 or more; found ${weight} of the rating ${rating}`);
	}
	return { rating, answers, weight };
}
