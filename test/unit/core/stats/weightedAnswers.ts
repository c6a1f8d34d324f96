import type { WeightSums } from '../../../../src/core/stats/weightedSample.ts';

/** Answers coded +1, 0 and -1, each with its weight. */
export type WeightedAnswer = readonly [answer: number, weight: number];

/** The worked example of a weighted score: eight answers, sum of weights 9. */
export const workedExample: readonly WeightedAnswer[] = [
	[1, 1],
	[1, 2],
	[0, 1.5],
	[-1, 0.5],
	[1, 0.8],
	[-1, 1.2],
	[0, 1],
	[1, 1],
];

/** Answers of a weight above 0, added up. */
export function weightSums(answers: readonly WeightedAnswer[]): WeightSums {
	const heavy = answers.filter(([, weight]) => weight > 0);
	const byClass = (amount: (weight: number) => number) => {
		const sum = (code: number) =>
			heavy.reduce((total, [answer, weight]) => total + (answer === code ? amount(weight) : 0), 0);
		return { promoters: sum(1), passives: sum(0), detractors: sum(-1) };
	};
	const weights = heavy.map(([, weight]) => weight);
	return {
		counts: byClass(() => 1),
		weights: byClass((weight) => weight),
		squaredWeights: byClass((weight) => weight * weight),
		least: Math.min(...weights),
		greatest: Math.max(0, ...weights),
	};
}
