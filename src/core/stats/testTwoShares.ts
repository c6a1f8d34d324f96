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

/** How two shares go together, on -1..1. */
export interface CorrelationsOfShares {
	/** As it is where nothing differs: in the error of the test. */
	readonly ofTest: number;
	/** As it is: in the interval. */
	readonly ofInterval: number;
}

/**
 * Tests two shares of different respondents: the z test with the pooled share, without continuity correction, and the
 * hybrid score interval of the difference, which joins the Wilson intervals of both (Newcombe's method 10) and therefore
 * has a width where both shares are 0 or 1. Test and interval may disagree close to the level. For shares with respondents
 * in common see `testOverlappingShares`.
 *
 * @param first Share and base.
 * @param second Share and base.
 * @param level Confidence level of the interval, above 0 and below 1.
 * @param correlations 0 where no respondent is in both.
 * @returns Null where a base is 0.
 * @throws RangeError for a share off 0..1, a negative base or an impossible level.
 * Source: Newcombe 1998, Interval Estimation for the Difference between Independent Proportions, Statistics in Medicine
 * 17(8), 873-890.
 */
export function testTwoShares(
	first: Share,
	second: Share,
	level: number,
	{ ofTest, ofInterval }: CorrelationsOfShares = { ofTest: 0, ofInterval: 0 },
): TestOfTwoShares | null {
	if (first.base === 0 || second.base === 0) {
		return null;
	}
	const one = effectiveShareInterval(first.share, first.base, level);
	const other = effectiveShareInterval(second.share, second.base, level);
	const difference = first.share - second.share;
	const z = zOf(first, second, spreadOf(first, second, ofTest));
	return {
		difference,
		z,
		p: twoSidedP(z),
		low: difference - distanceOf(first.share - one.low, other.high - second.share, ofInterval),
		high: difference + distanceOf(one.high - first.share, second.share - other.low, ofInterval),
	};
}

/** The length of the difference of two lengths that go together. */
function distanceOf(one: number, other: number, correlation: number): number {
	return correlation === 0
		? Math.hypot(one, other)
		: Math.sqrt(Math.max(0, one ** 2 + other ** 2 - 2 * correlation * one * other));
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
	const { independent: ofFirst = first.base } = first;
	const { independent: ofSecond = second.base } = second;
	return zOf(first, second, Math.max(spreadOf(first, second, correlation), 1 / ofFirst + 1 / ofSecond));
}

/** What rounding leaves of a spread of 0. */
const rounding = 1e-12;

/** The variance of the difference of two shares in variances of a single answer; as of independent ones where r leaves none. */
function spreadOf(first: Share, second: Share, correlation: number): number {
	const [one, other] = [1 / first.base, 1 / second.base];
	const spread = one + other - 2 * correlation * Math.sqrt(one * other);
	return spread > rounding * (one + other) ? spread : one + other;
}

function zOf(first: Share, second: Share, spread: number): number {
	if (first.share === second.share) {
		return 0;
	}
	const [one, other] = [1 / first.base, 1 / second.base];
	const pooled = one === 0 && other === 0 ? 0.5 : (first.share * other + second.share * one) / (one + other);
	return (first.share - second.share) / Math.sqrt(pooled * (1 - pooled) * spread);
}
