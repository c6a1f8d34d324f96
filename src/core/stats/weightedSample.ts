import { baseOf, type ScoreCounts } from './scoreCounts.ts';
import { plainSample, type ScoreSample, totalOf } from './scoreSample.ts';

/** What a weighted sample is made of: sums, so that a pass over a file can keep them. */
export interface WeightSums {
	/** Answers with a weight above 0. */
	readonly counts: ScoreCounts;
	/** Sums of their weights by group. */
	readonly weights: ScoreCounts;
	/** Sums of their squared weights by group. */
	readonly squaredWeights: ScoreCounts;
	/** The least and the greatest weight above 0; where there is none, infinity and 0. */
	readonly least: number;
	readonly greatest: number;
}

/**
 * A weighted sample: shares by weight, and the price of unequal weights in precision by Kish's design effect,
 * n Σw² / (Σw)² = 1 + cv², cv the coefficient of variation of the weights. It depends on the weights alone, so that it holds
 * where all answers are alike.
 *
 * @returns Where all weights are equal, the plain sample of the counts, exactly. Without an answer that weighs something, a
 * base of 0.
 * @throws RangeError where the counts are impossible, or weights so far apart that their squares are lost.
 * Source: Kish 1965, Survey Sampling, section 11.7.
 */
export function weightedSample({ counts, weights, squaredWeights, least, greatest }: WeightSums): ScoreSample {
	const base = baseOf(counts);
	if (base === 0 || least === greatest) {
		return plainSample(counts);
	}
	const { promoters, passives, detractors } = weights;
	const designEffect = (base * totalOf(squaredWeights)) / totalOf(weights) ** 2;
	if (!(designEffect >= 1 - 1e-9 && designEffect < Number.POSITIVE_INFINITY)) {
		throw new RangeError(`Weights from ${least} to ${greatest} are too small or too large to be squared`);
	}
	return { promoters, passives, detractors, base, designEffect: Math.max(1, designEffect) };
}
