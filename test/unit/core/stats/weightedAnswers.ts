import type { WeightedCounts } from '../../../../src/core/stats/weightSums.ts';

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

export function oneByOne(answers: readonly WeightedAnswer[]): WeightedCounts[] {
	return answers.map(([answer, weight]) => ({
		weight,
		counts: { promoters: answer > 0 ? 1 : 0, passives: answer === 0 ? 1 : 0, detractors: answer < 0 ? 1 : 0 },
	}));
}
