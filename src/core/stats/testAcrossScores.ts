import { type AdjustedScore, adjustedScore } from './adjustedScore.ts';
import { chiSquareP } from './chiSquareP.ts';
import { criticalT } from './criticalT.ts';
import { criticalValue } from './criticalValue.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { degreesOfFreedomOf, type ScoreSample } from './scoreSample.ts';

/** Whether the scores of several groups differ at all. */
export interface TestAcrossScores {
	/** Q, chi-square distributed where they do not: 0 or more. */
	readonly statistic: number;
	/** One less than there are groups. */
	readonly degreesOfFreedom: number;
	/** On 0..1. */
	readonly p: number;
}

/**
 * The global test of several groups without a common respondent: Q = Σ (s - s̄)² / SE², s̄ the mean of the scores weighted
 * by 1 / SE², scores and errors adjusted; errors of few clusters are widened as t widens a 95 % interval. Of two other groups Q is the square of the z of `testTwoScores`.
 *
 * @param groups Counts or samples, each with an answer; groups too small to be shown are left out before.
 * @returns Null of fewer than two groups.
 * @throws RangeError for an impossible sample, or one that is empty or a whole population.
 * Source: Cochran 1954, The Combination of Estimates from Different Experiments, Biometrics 10(1), 101-129.
 */
export function testAcrossScores(groups: readonly (ScoreCounts | ScoreSample)[]): TestAcrossScores | null {
	const scores = groups.map(cautiousScore);
	if (scores.some(({ standardError }) => standardError === 0)) {
		throw new RangeError('A test across groups needs standard errors above 0; found a whole population');
	}
	if (scores.length < 2) {
		return null;
	}
	let weightSum = 0;
	let weightedSum = 0;
	for (const { center, standardError } of scores) {
		weightSum += standardError ** -2;
		weightedSum += standardError ** -2 * center;
	}
	const mean = weightedSum / weightSum;
	const statistic = scores.reduce((sum, score) => sum + ((score.center - mean) / score.standardError) ** 2, 0);
	const degreesOfFreedom = scores.length - 1;
	return { statistic, degreesOfFreedom, p: chiSquareP(statistic, degreesOfFreedom) };
}

/** Chi-square takes errors for known. */
function cautiousScore(group: ScoreCounts | ScoreSample): AdjustedScore {
	const { center, standardError } = adjustedScore(group);
	return { center, standardError: (standardError * criticalT(0.95, degreesOfFreedomOf(group))) / criticalValue(0.95) };
}
