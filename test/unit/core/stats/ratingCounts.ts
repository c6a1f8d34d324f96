import type { RatingCount } from '../../../../src/core/stats/ratingSummary.ts';

/** Weighted ratings, each rating once. */
export function countsOf(answers: readonly (readonly [rating: number, weight: number])[]): RatingCount[] {
	return [...new Set(answers.map(([rating]) => rating))].map((rating) => {
		const weights = answers.filter(([given]) => given === rating).map(([, weight]) => weight);
		return {
			rating,
			answers: weights.length,
			weight: weights.reduce((sum, weight) => sum + weight, 0),
			squaredWeight: weights.reduce((sum, weight) => sum + weight ** 2, 0),
		};
	});
}
