import type { CoMoments } from './coMoments.ts';
import type { RatingSample } from './ratingSample.ts';
import type { RatingSummary } from './ratingSummary.ts';
import { type TestOfTwoMeans, testTwoMeans } from './testTwoMeans.ts';

/**
 * Tests the difference of two mean ratings that share respondents: SE² = SE1² + SE2² - 2 n12 C12 / (n1 n2), C12 the covariance
 * of the n12 pairs. Without a pair, or with a single one, it is Welch's test; where all respondents are shared, the paired t
 * test. Weighted and clustered ratings have the correlation of their unweighted pairs.
 *
 * @param first Ratings or a sample, those of shared respondents among them.
 * @param second Likewise.
 * @param pairs Of two variables: the first rating and the second of each who gave both.
 * @param level Confidence level of the interval, above 0 and below 1.
 * @returns Null as `testTwoMeans`.
 * @throws RangeError as `testTwoMeans`, and for more pairs than ratings.
 * Source: Kish 1965, Survey Sampling.
 */
export function testOverlappingMeans(
	first: RatingSummary | RatingSample,
	second: RatingSummary | RatingSample,
	{ total, sums: [sumOfFirst = 0, sumOfSecond = 0], products: [, product = 0] }: CoMoments,
	level: number,
): TestOfTwoMeans | null {
	const fewest = Math.min(first.base, second.base);
	if (total > fewest) {
		throw new RangeError(`Shared respondents are among those of either side; found ${total} of ${fewest}`);
	}
	const spread = Math.sqrt(sumOfSquares(first) * sumOfSquares(second));
	if (total === 0 || spread === 0) {
		return testTwoMeans(first, second, level);
	}
	const correlation = (product - (sumOfFirst * sumOfSecond) / total) / spread;
	return testTwoMeans(first, second, level, Math.max(-1, Math.min(1, correlation)));
}

/** Σ (x - mean)². */
function sumOfSquares({ base, variance }: RatingSummary): number {
	return variance === null ? 0 : (base - 1) * variance;
}
