import cdf from '@stdlib/stats-base-dists-t-cdf';
import { criticalT } from './criticalT.ts';
import type { RatingSummary } from './ratingSummary.ts';

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
 * @param first Base, mean and variance; for weighted or clustered answers the base divided by the design effect.
 * @param second As `first`.
 * @param level Confidence level of the interval, above 0 and below 1.
 * @returns Null where a side has a single answer or none, or where the ratings of each side are all alike: nothing tells
 * then how exact the means are.
 * @throws RangeError for a negative variance or an impossible level.
 * Source: Welch 1947, The Generalization of 'Student's' Problem when Several Different Population Variances are Involved,
 * Biometrika 34(1-2), 28-35.
 */
export function testTwoMeans(first: RatingSummary, second: RatingSummary, level: number): TestOfTwoMeans | null {
	const ofFirst = squaredError(first);
	const ofSecond = squaredError(second);
	if (ofFirst === null || ofSecond === null || ofFirst + ofSecond === 0) {
		return null;
	}
	const both = ofFirst + ofSecond;
	const degreesOfFreedom = both ** 2 / (ofFirst ** 2 / (first.base - 1) + ofSecond ** 2 / (second.base - 1));
	const difference = first.mean - second.mean;
	const t = difference / Math.sqrt(both);
	const margin = criticalT(level, degreesOfFreedom) * Math.sqrt(both);
	return {
		difference,
		t,
		degreesOfFreedom,
		p: 2 * cdf(-Math.abs(t), degreesOfFreedom),
		low: difference - margin,
		high: difference + margin,
	};
}

/** The square of the standard error of a mean; null where the base does not allow one. */
function squaredError({ base, variance }: RatingSummary): number | null {
	if (variance === null || base <= 1) {
		return null;
	}
	if (!(variance >= 0)) {
		throw new RangeError(`A variance is 0 or more; found ${variance}`);
	}
	return variance / base;
}
