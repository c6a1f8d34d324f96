import { baseOf, type ScoreCounts } from './scoreCounts.ts';

/**
 * A sample of answers as intervals and tests see it, however it was drawn. Promoters, passives and detractors are sums of
 * weights, of which only the proportions matter; counts where nothing is weighted.
 */
export interface ScoreSample extends ScoreCounts {
	/** Answers counted, each as one whatever its weight: a whole number. */
	readonly base: number;
	/**
	 * The variance of the score under the design, divided by that of as many independent answers of equal weight: 1 for
	 * those, above 1 where weights or answers of one account cost precision, 0 where the whole population answered.
	 */
	readonly designEffect: number;
	/** Of the estimate of the design effect, where it rests on few clusters: their number less one. Without: as good as known. */
	readonly degreesOfFreedom?: number;
}

/**
 * Counts as a sample of independent answers of equal weight.
 *
 * @throws RangeError where a count is negative or not whole.
 */
export function plainSample(counts: ScoreCounts): ScoreSample {
	const { promoters, passives, detractors } = counts;
	return { promoters, passives, detractors, base: baseOf(counts), designEffect: 1 };
}

/**
 * Counts or a sample as a sample, checked.
 *
 * @throws RangeError for counts that are negative or not whole; for a sample whose weights or design effect are negative or
 * not finite, without degrees of freedom, whose base is not whole, or that has a base without weights or weights without a base.
 */
export function sampleOf(answers: ScoreCounts | ScoreSample): ScoreSample {
	if (!('designEffect' in answers)) {
		return plainSample(answers);
	}
	const { promoters, passives, detractors, base, designEffect, degreesOfFreedom = 1 } = answers;
	const total = totalOf(answers);
	if (!(Math.min(promoters, passives, detractors) >= 0 && total < Number.POSITIVE_INFINITY)) {
		throw new RangeError(`Weights are finite and 0 or more; found ${promoters} / ${passives} / ${detractors}`);
	}
	if (!(Number.isSafeInteger(base) && base >= 0 && base > 0 === total > 0)) {
		throw new RangeError(`A base is a whole number of answers that weigh something; found ${base} of weight ${total}`);
	}
	if (!(designEffect >= 0 && designEffect < Number.POSITIVE_INFINITY)) {
		throw new RangeError(`A design effect is finite and 0 or more; found ${designEffect}`);
	}
	if (!(degreesOfFreedom > 0)) {
		throw new RangeError(`Degrees of freedom lie above 0; found ${degreesOfFreedom}`);
	}
	return answers;
}

/** The sum of the three groups: the base of counts, the sum of all weights of a weighted sample. */
export function totalOf({ promoters, passives, detractors }: ScoreCounts): number {
	return promoters + passives + detractors;
}

/** Degrees of freedom of t, by which intervals and tests of a sample go: infinite, which is the normal distribution, but for few clusters. */
export function degreesOfFreedomOf(answers: ScoreCounts | ScoreSample): number {
	return ('degreesOfFreedom' in answers ? answers.degreesOfFreedom : undefined) ?? Number.POSITIVE_INFINITY;
}

/**
 * The effective base n*: how many independent answers of equal weight tell as much, base / design effect.
 *
 * @returns 0 or more, not always whole; the base itself for counts, infinite where the whole population answered.
 * @throws RangeError as `sampleOf`.
 * Source: Kish 1965, Survey Sampling, section 8.2.
 */
export function effectiveBase(answers: ScoreCounts | ScoreSample): number {
	const { base, designEffect } = sampleOf(answers);
	return base === 0 ? 0 : base / designEffect;
}
