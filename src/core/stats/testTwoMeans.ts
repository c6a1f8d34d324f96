import cdf from '@stdlib/stats-base-dists-t-cdf';
import { criticalT } from './criticalT.ts';
import { degreesOfFreedomOfMean, type RatingSample } from './ratingSample.ts';
import type { RatingSummary } from './ratingSummary.ts';
import { standardErrorOfMean } from './standardErrorOfMean.ts';

/** The difference of two means, in the unit of the ratings. */
export interface TestOfTwoMeans {
	/** The first mean minus the second. */
	readonly difference: number;
	/** The difference in standard errors. */
	readonly t: number;
	/** By Welch and Satterthwaite, whole or not. */
	readonly degreesOfFreedom: number;
	/** Two-sided, on 0..1. */
	readonly p: number;
	/** Interval of the difference. */
	readonly low: number;
	readonly high: number;
}

/**
 * Welch's test of two mean ratings of different respondents, which need not spread alike.
 *
 * @param first Independent ratings of equal weight, or a sample, of which few clusters leave fewer degrees of freedom.
 * @param second As `first`.
 * @param level Confidence level of the interval, above 0 and below 1.
 * @returns Null where a side has a single answer or none, or where the ratings of each side are all alike: nothing tells
 * then how exact the means are.
 * @throws RangeError for a negative variance or an impossible level.
 * Source: Welch 1947, The Generalization of 'Student's' Problem when Several Different Population Variances are Involved,
 * Biometrika 34(1-2), 28-35.
 */
export function testTwoMeans(
	first: RatingSummary | RatingSample,
	second: RatingSummary | RatingSample,
	level: number,
): TestOfTwoMeans | null {
	const errorOfFirst = standardErrorOfMean(first);
	const errorOfSecond = standardErrorOfMean(second);
	if (errorOfFirst === null || errorOfSecond === null || errorOfFirst + errorOfSecond === 0) {
		return null;
	}
	const error = Math.hypot(errorOfFirst, errorOfSecond);
	const degreesOfFreedom =
		error ** 4 /
		(errorOfFirst ** 4 / degreesOfFreedomOfMean(first) + errorOfSecond ** 4 / degreesOfFreedomOfMean(second));
	const difference = first.mean - second.mean;
	const t = difference / error;
	const margin = criticalT(level, degreesOfFreedom) * error;
	return {
		difference,
		t,
		degreesOfFreedom,
		p: 2 * cdf(-Math.abs(t), degreesOfFreedom),
		low: difference - margin,
		high: difference + margin,
	};
}
