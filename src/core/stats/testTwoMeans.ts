import cdf from '@stdlib/stats-base-dists-t-cdf';
import { criticalT } from './criticalT.ts';
import { degreesOfFreedomOfMean, type RatingSample } from './ratingSample.ts';
import type { RatingSummary } from './ratingSummary.ts';
import { standardErrorOfMean } from './standardErrorOfMean.ts';

/** What rounding leaves of an error of 0, of the squares it is left of. */
const rounding = 1e-12;

/** The difference of two means, in the unit of the ratings. */
export interface TestOfTwoMeans {
	/** The first mean minus the second. */
	readonly difference: number;
	/** The difference in standard errors. */
	readonly t: number;
	/** By Welch and Satterthwaite, whole or not; those of the side with fewer where respondents are paired. */
	readonly degreesOfFreedom: number;
	/** Two-sided, on 0..1. */
	readonly p: number;
	/** Interval of the difference. */
	readonly low: number;
	readonly high: number;
}

/**
 * Welch's test of two mean ratings, which need not spread alike. Where they are correlated SE² is SE1² + SE2² - 2 r SE1 SE2, with
 * the fewer degrees of freedom of the two; where that leaves nothing to estimate the error from, as where all changed by the
 * same, it is the test of different respondents.
 *
 * @param first Independent ratings of equal weight, or a sample, of which few clusters leave fewer degrees of freedom.
 * @param second As `first`.
 * @param level Confidence level of the interval, above 0 and below 1.
 * @param correlation r, of the two means, on -1..1: 0 where no respondent is in both.
 * @returns Null where a side has a single answer or none, or where the ratings of each side are all alike: nothing tells
 * then how exact the means are.
 * @throws RangeError for a negative variance, or a level or correlation out of range.
 * Source: Welch 1947, The Generalization of 'Student's' Problem when Several Different Population Variances are Involved,
 * Biometrika 34(1-2), 28-35.
 */
export function testTwoMeans(
	first: RatingSummary | RatingSample,
	second: RatingSummary | RatingSample,
	level: number,
	correlation = 0,
): TestOfTwoMeans | null {
	if (!(correlation >= -1 && correlation <= 1)) {
		throw new RangeError(`A correlation lies on -1..1; found ${correlation}`);
	}
	const errorOfFirst = standardErrorOfMean(first);
	const errorOfSecond = standardErrorOfMean(second);
	if (errorOfFirst === null || errorOfSecond === null || errorOfFirst + errorOfSecond === 0) {
		return null;
	}
	const independent = errorOfFirst ** 2 + errorOfSecond ** 2;
	const squaredError = independent - 2 * correlation * errorOfFirst * errorOfSecond;
	const isPaired = correlation !== 0 && squaredError > rounding * independent;
	const error = isPaired ? Math.sqrt(squaredError) : Math.hypot(errorOfFirst, errorOfSecond);
	const [ofFirst, ofSecond] = [degreesOfFreedomOfMean(first), degreesOfFreedomOfMean(second)];
	const degreesOfFreedom = isPaired
		? Math.min(ofFirst, ofSecond)
		: error ** 4 / (errorOfFirst ** 4 / ofFirst + errorOfSecond ** 4 / ofSecond);
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
