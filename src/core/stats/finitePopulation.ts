import { effectiveRatings, type RatingSample } from './ratingSample.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { type ScoreSample, sampleOf } from './scoreSample.ts';

/**
 * The factor of the finite population correction on the variance of a score: (1 - n / N) n / (n - 1), at most 1.
 * The root of it is the factor on the standard error. The bound keeps a large population from counting as less certain
 * than an infinite one: n / (n - 1), which makes the variance of the n answers that of the N, is no part of plain intervals.
 *
 * @param base n, answers counted: 1 or more.
 * @param populationSize N, whole and at least n, or infinite.
 * @returns On 0..1: 0 where all have answered, exactly 1 for an infinite population, and from n² on for a finite one.
 * @throws RangeError where n or N is no such number.
 * Source: Cochran 1977, Sampling Techniques, 3rd edition, sections 2.5 and 2.6.
 */
export function finitePopulationFactor(base: number, populationSize: number): number {
	if (!(Number.isSafeInteger(base) && base >= 1)) {
		throw new RangeError(`A base is a whole number of answers, 1 or more; found ${base}`);
	}
	const whole = Number.isSafeInteger(populationSize) || populationSize === Number.POSITIVE_INFINITY;
	if (!(whole && populationSize >= base)) {
		throw new RangeError(
			`A population of whom ${base} answered is a whole number of at least that; found ${populationSize}`,
		);
	}
	if (populationSize === base) {
		return 0;
	}
	// At n = 1 the variance of the population is unknown, and the bound holds.
	return base === 1 ? 1 : Math.min(1, ((1 - base / populationSize) * base) / (base - 1));
}

/**
 * A sample out of a finite population, for statements on this population now, not on a benchmark or on change. It corrects
 * for who was not asked, not for who stayed silent.
 *
 * @returns The sample with the correction in its design effect.
 * @throws RangeError for an impossible sample, no answer, or a population smaller than the base.
 */
export function ofFinitePopulation(answers: ScoreCounts | ScoreSample, populationSize: number): ScoreSample {
	const sample = sampleOf(answers);
	return { ...sample, designEffect: sample.designEffect * finitePopulationFactor(sample.base, populationSize) };
}

/**
 * Ratings out of a finite population, for statements on their mean there now. Their variance has n - 1 already, so that the
 * factor on it is 1 - n / N. How well it is known does not change: t keeps its degrees of freedom.
 *
 * @returns The sample with the correction in its design effect.
 * @throws RangeError for a population smaller than the base.
 */
export function ratingsOfPopulation(sample: RatingSample, populationSize: number): RatingSample {
	const { base, designEffect } = sample;
	if (!(populationSize >= base)) {
		throw new RangeError(`A population of whom ${base} answered is at least as many; found ${populationSize}`);
	}
	if (populationSize === Number.POSITIVE_INFINITY) {
		return sample;
	}
	return {
		...sample,
		designEffect: designEffect * (1 - base / populationSize),
		ofSpread: effectiveRatings(sample),
	};
}
