/** How often a rating was given. */
export interface RatingCount {
	readonly rating: number;
	/** Answers that gave it: a whole number, 0 or more. */
	readonly answers: number;
	/** Sum of the weights of these answers, 0 or more; without it each answer weighs 1. */
	readonly weight?: number;
	/** Sum of the squares of these weights; without it the answers of the rating weigh alike. */
	readonly squaredWeight?: number;
}

/** What means, their intervals and their tests need to know of independent ratings of equal weight. */
export interface RatingSummary {
	/** Answers, above 0. */
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
 * @returns The base is the number of answers, weighted or not; mean and variance are weighted. Answers of weight 0 are left
 * out; null where none is left.
 * @throws RangeError where a rating is not finite, answers are not whole, answers or weights are negative, or a weight
 * belongs to no answer.
 * Source: Cochran 1977, Sampling Techniques, 3rd edition; weighted, as R `cov.wt` for equal weights.
 */
export function ratingSummary(counts: Iterable<RatingCount>): RatingSummary | null {
	const ratings = Array.from(counts, checked)
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => a.rating - b.rating);
	const [lowest, highest] = [ratings.at(0), ratings.at(-1)];
	if (lowest === undefined || highest === undefined) {
		return null;
	}
	let base = 0;
	let total = 0;
	let sum = 0;
	for (const { rating, answers, weight } of ratings) {
		base += answers;
		total += weight;
		sum += weight * rating;
	}
	// Within the ratings whatever the rounding, so that those all alike have a variance of exactly 0.
	const mean = Math.min(highest.rating, Math.max(lowest.rating, sum / total));
	let squares = 0;
	for (const { rating, weight } of ratings) {
		squares += weight * (rating - mean) ** 2;
	}
	return { base, mean, variance: base === 1 ? null : (squares / total) * (base / (base - 1)) };
}

function checked({ rating, answers, weight = answers }: RatingCount): Required<Omit<RatingCount, 'squaredWeight'>> {
	if (!Number.isFinite(rating)) {
		throw new RangeError(`A rating is a number; found ${rating}`);
	}
	if (!(Number.isSafeInteger(answers) && answers >= 0)) {
		throw new RangeError(`Answers are a whole number, 0 or more; found ${answers} of the rating ${rating}`);
	}
	if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY) || (answers === 0 && weight > 0)) {
		throw new RangeError(`Answers weigh 0 or more; found ${answers} of weight ${weight} of the rating ${rating}`);
	}
	return { rating, answers, weight };
}
