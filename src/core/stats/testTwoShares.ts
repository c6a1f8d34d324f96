import { effectiveShareInterval } from './effectiveShareInterval.ts';
import { twoSidedP } from './twoSidedP.ts';

/** A share and what it is a share of. */
export interface Share {
	/** On 0..1. */
	readonly share: number;
	/** Answers, 0 or more; divided by the design effect where they are weighted or clustered, infinite of a whole population. */
	readonly base: number;
	/** The same without clusters; the base without it. */
	readonly independent?: number;
}

/** The difference of two shares. */
export interface TestOfTwoShares {
	/** The first share minus the second, on -1..1. */
	readonly difference: number;
	/** The difference in standard errors of the pooled share; 0 where the answers of both are all alike. */
	readonly z: number;
	/** Two-sided, on 0..1. */
	readonly p: number;
	/** Interval of the difference, on -1..1. */
	readonly low: number;
	readonly high: number;
}

/**
 * Tests two shares of different respondents: the z test with the pooled share, without continuity correction, and the
 * hybrid score interval of the difference, which joins the Wilson intervals of both (Newcombe's method 10) and therefore
 * has a width where both shares are 0 or 1. Test and interval may disagree close to the level.
 *
 * @param first Share and base.
 * @param second Share and base.
 * @param level Confidence level of the interval, above 0 and below 1.
 * @returns Null where a base is 0.
 * @throws RangeError for a share off 0..1, a negative base or an impossible level.
 * Source: Newcombe 1998, Interval Estimation for the Difference between Independent Proportions, Statistics in Medicine
 * 17(8), 873-890.
 */
export function testTwoShares(first: Share, second: Share, level: number): TestOfTwoShares | null {
	if (first.base === 0 || second.base === 0) {
		return null;
	}
	const ofFirst = effectiveShareInterval(first.share, first.base, level);
	const ofSecond = effectiveShareInterval(second.share, second.base, level);
	const difference = first.share - second.share;
	const z = zOfTwoShares(first, second);
	return {
		difference,
		z,
		p: twoSidedP(z),
		low: difference - Math.hypot(first.share - ofFirst.low, ofSecond.high - second.share),
		high: difference + Math.hypot(ofFirst.high - first.share, second.share - ofSecond.low),
	};
}

/**
 * The difference of two shares in standard errors of the pooled share. Where clusters have answers in both, their correlation
 * counts, but never so much that the difference is more exact than that of independent answers, since a handful of accounts
 * shows a high one by chance.
 *
 * @param correlation Of the two shares, on -1..1.
 * @returns 0 where both are the same, infinite where they differ in a whole population.
 */
export function zOfTwoShares(first: Share, second: Share, correlation = 0): number {
	if (first.share === second.share) {
		return 0;
	}
	const [one, other] = [1 / first.base, 1 / second.base];
	const { independent: ofFirst = first.base } = first;
	const { independent: ofSecond = second.base } = second;
	const pooled = one === 0 && other === 0 ? 0.5 : (first.share * other + second.share * one) / (one + other);
	const spread = Math.max(one + other - 2 * correlation * Math.sqrt(one * other), 1 / ofFirst + 1 / ofSecond);
	return (first.share - second.share) / Math.sqrt(pooled * (1 - pooled) * spread);
}
