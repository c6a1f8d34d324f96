import { type AdjustedScore, adjustedScore } from './adjustedScore.ts';
import { criticalT } from './criticalT.ts';
import { netPromoterScore } from './netPromoterScore.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { degreesOfFreedomOf, type ScoreSample } from './scoreSample.ts';
import { twoSidedT } from './twoSidedT.ts';

/** How far a first score lies above a second one, in points, and what chance explains of it. */
export interface TestOfTwoScores {
	/** Of the raw scores, the first minus the second, on -200..200: the one that is shown. */
	readonly difference: number;
	/** Of the adjusted scores, likewise: the centre of the interval. */
	readonly center: number;
	/** Of `center`. */
	readonly standardError: number;
	/** Limits of the difference, not clamped. */
	readonly low: number;
	readonly high: number;
	/** `center` in standard errors. */
	readonly z: number;
	/** Two-sided, on 0..1. */
	readonly p: number;
}

/**
 * Tests the difference of two scores whose respondents are others, as a segment's and everybody else's:
 * z = (s1 - s2) / √(SE1² + SE2² - 2 r SE1 SE2), scores and errors adjusted. Of few clusters p and limits go by t, with the
 * degrees of freedom by Satterthwaite; the fewer of the two where the scores are correlated.
 *
 * @param first At least one answer: counts by group, or a sample.
 * @param second Likewise.
 * @param level Confidence level of the interval, above 0 and below 1.
 * @param correlation r, of the two scores, on -1..1: 0 where no respondent is in both.
 * @throws RangeError for an impossible sample, no answer, or a level or correlation out of range.
 * Source: Rocks 2016, Interval Estimation for the Net Promoter Score, The American Statistician 70(4), 365-372; Satterthwaite
 * 1946, An Approximate Distribution of Estimates of Variance Components, Biometrics Bulletin 2(6), 110-114.
 */
export function testTwoScores(
	first: ScoreCounts | ScoreSample,
	second: ScoreCounts | ScoreSample,
	level: number,
	correlation = 0,
): TestOfTwoScores {
	if (!(correlation >= -1 && correlation <= 1)) {
		throw new RangeError(`A correlation lies on -1..1; found ${correlation}`);
	}
	const one = adjustedScore(first);
	const other = adjustedScore(second);
	const center = one.center - other.center;
	const covariance = correlation * one.standardError * other.standardError;
	const standardError = Math.sqrt(Math.max(0, one.standardError ** 2 + other.standardError ** 2 - 2 * covariance));
	const degreesOfFreedom =
		correlation === 0 ? together(first, one, second, other) : Math.min(...[first, second].map(degreesOfFreedomOf));
	const margin = criticalT(level, degreesOfFreedom) * standardError;
	const z = center === 0 ? 0 : center / standardError;
	return {
		difference: netPromoterScore(first) - netPromoterScore(second),
		center,
		standardError,
		low: center - margin,
		high: center + margin,
		z,
		p: twoSidedT(z, degreesOfFreedom),
	};
}

/** Degrees of freedom of the difference of two independent scores. */
function together(
	first: ScoreCounts | ScoreSample,
	{ standardError: one }: AdjustedScore,
	second: ScoreCounts | ScoreSample,
	{ standardError: other }: AdjustedScore,
): number {
	const spread = one ** 4 / degreesOfFreedomOf(first) + other ** 4 / degreesOfFreedomOf(second);
	return spread === 0 ? Number.POSITIVE_INFINITY : (one ** 2 + other ** 2) ** 2 / spread;
}
