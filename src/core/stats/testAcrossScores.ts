import { type AdjustedScore, adjustedScore } from './adjustedScore.ts';
import { chiSquareP } from './chiSquareP.ts';
import { criticalT } from './criticalT.ts';
import { criticalValue } from './criticalValue.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { degreesOfFreedomOf, type ScoreSample } from './scoreSample.ts';
import { testTwoScores } from './testTwoScores.ts';

/** Whether the scores of several groups differ at all. */
export interface TestAcrossScores {
	/** Chi-square distributed where they do not: 0 or more. */
	readonly statistic: number;
	/** One less than there are groups; fewer, and not whole, where their scores go together. */
	readonly degreesOfFreedom: number;
	/** On 0..1. */
	readonly p: number;
}

/** How the scores of two groups go together, by their places, on -1..1. */
type Correlation = (one: number, other: number) => number;

/**
 * The global test of several groups: Q = Σ (s - s̄)² / SE², s̄ the mean of the scores weighted by 1 / SE², scores and errors
 * adjusted; errors of few clusters are widened as t widens a 95 % interval. Where clusters have answers in several groups, Q
 * is corrected for it by the second order of Rao and Scott. Two groups have the p of `testTwoScores`, and the square of its z.
 *
 * @param groups Counts or samples, each with an answer; groups too small to be shown are left out before.
 * @param correlation Of the scores; the error of each difference has to stay above 0. Without: 0, of groups without a
 * common cluster.
 * @returns Null of fewer than two groups.
 * @throws RangeError for an impossible sample, or one that is empty or a whole population.
 * Source: Cochran 1954, The Combination of Estimates from Different Experiments, Biometrics 10(1), 101-129; Rao and Scott
 * 1984, On Chi-Squared Tests for Multiway Contingency Tables with Cell Proportions Estimated from Survey Data, The Annals of
 * Statistics 12(1), 46-60; Thomas and Rao 1987, Small-Sample Comparisons of Level and Power for Simple Goodness-of-Fit
 * Statistics under Cluster Sampling, JASA 82(398), 630-636.
 */
export function testAcrossScores(
	groups: readonly (ScoreCounts | ScoreSample)[],
	correlation: Correlation = () => 0,
): TestAcrossScores | null {
	const scores = groups.map(cautiousScore);
	if (scores.some(({ standardError }) => standardError === 0)) {
		throw new RangeError('A test across groups needs standard errors above 0; found a whole population');
	}
	const [first, second] = groups;
	if (first === undefined || second === undefined) {
		return null;
	}
	if (groups.length === 2) {
		const { z, p } = testTwoScores(first, second, 0.95, correlation(0, 1));
		return { statistic: z ** 2, degreesOfFreedom: 1, p };
	}
	let weightSum = 0;
	let weightedSum = 0;
	for (const { center, standardError } of scores) {
		weightSum += standardError ** -2;
		weightedSum += standardError ** -2 * center;
	}
	const mean = weightedSum / weightSum;
	const q = scores.reduce((sum, score) => sum + ((score.center - mean) / score.standardError) ** 2, 0);
	const { scale, degreesOfFreedom } = raoScott(
		scores.map(({ standardError }) => standardError ** -2 / weightSum),
		correlation,
	);
	const statistic = q / scale;
	return { statistic, degreesOfFreedom, p: chiSquareP(statistic, degreesOfFreedom) };
}

/** Chi-square takes errors for known. */
function cautiousScore(group: ScoreCounts | ScoreSample): AdjustedScore {
	const { center, standardError } = adjustedScore(group);
	return { center, standardError: (standardError * criticalT(0.95, degreesOfFreedomOf(group))) / criticalValue(0.95) };
}

/**
 * Q is a sum of chi-square variables, each times an eigenvalue of (I - √w √w′) R, R the correlations. One chi-square variable
 * has the same mean and variance: Q divided by `scale`.
 *
 * @param weights Their sum is 1.
 * @returns Exactly 1, and one less than there are groups, where no two go together.
 */
function raoScott(
	weights: readonly number[],
	correlation: Correlation,
): { readonly scale: number; readonly degreesOfFreedom: number } {
	const correlations = correlationsOf(weights.length, correlation);
	if (correlations === null) return { scale: 1, degreesOfFreedom: weights.length - 1 };
	const roots = weights.map(Math.sqrt);
	const withMean = correlations.map((row) =>
		roots.reduce((sum, root, other) => sum + root * (row[other] as number), 0),
	);
	let sum = 0;
	let sumOfSquares = 0;
	correlations.forEach((ofOne, one) => {
		const [root, meanOfOne] = [roots[one] as number, withMean[one] as number];
		sum += 1 - root * meanOfOne;
		correlations.forEach((ofOther, other) => {
			const entry = (ofOne[other] as number) - root * (withMean[other] as number);
			sumOfSquares += entry * ((ofOther[one] as number) - (roots[other] as number) * meanOfOne);
		});
	});
	return { scale: sumOfSquares / sum, degreesOfFreedom: sum ** 2 / sumOfSquares };
}

/** Row by row, 1 of each with itself; null where no two go together. */
function correlationsOf(count: number, correlation: Correlation): readonly Float64Array[] | null {
	const rows = Array.from({ length: count }, (_, one) => new Float64Array(count).fill(1, one, one + 1));
	let areAny = false;
	rows.forEach((row, one) => {
		for (let other = 0; other < one; other++) {
			const between = correlation(one, other);
			row[other] = between;
			(rows[other] as Float64Array)[one] = between;
			areAny ||= between !== 0;
		}
	});
	return areAny ? rows : null;
}
