import { baseOf } from './scoreCounts.ts';
import { totalOf } from './scoreSample.ts';
import { scoreVariance } from './scoreVariance.ts';
import type { WeightSums } from './weightSums.ts';

/**
 * The design effect of weights on this score, by linearisation: L / (V / n), L = Σ w² (s - score)² / (Σw)², each answer s
 * coded +1, 0 or -1. Shown beside Kish's, which takes weights for unrelated to the answers; it can lie below 1.
 *
 * @returns Exactly 1 for equal weights; null where all answers are alike or there is none, which leaves nothing to compare.
 * @throws RangeError where the counts are impossible.
 * Source: Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, section 5.7.
 */
export function linearizedDesignEffect({
	counts,
	weights,
	squaredWeights,
	least,
	greatest,
}: WeightSums): number | null {
	const base = baseOf(counts);
	if (base === 0 || scoreVariance(weights) === 0) {
		return null;
	}
	if (least === greatest) {
		return 1;
	}
	const total = totalOf(weights);
	const score = (weights.promoters - weights.detractors) / total;
	const linearizedVariance =
		(squaredWeights.promoters * (1 - score) ** 2 +
			squaredWeights.passives * score ** 2 +
			squaredWeights.detractors * (1 + score) ** 2) /
		total ** 2;
	return (base * linearizedVariance) / scoreVariance(weights);
}
