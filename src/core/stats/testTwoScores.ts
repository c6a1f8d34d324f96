import { adjustedScore } from './adjustedScore.ts';
import { criticalValue } from './criticalValue.ts';
import { netPromoterScore } from './netPromoterScore.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import type { ScoreSample } from './scoreSample.ts';
import { twoSidedP } from './twoSidedP.ts';

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
 * z = (s1 - s2) / √(SE1² + SE2² - 2 r SE1 SE2), scores and errors adjusted.
 *
 * @param first At least one answer: counts by group, or a sample.
 * @param second Likewise.
 * @param level Confidence level of the interval, above 0 and below 1.
 * @param correlation r, of the two scores, on -1..1: 0 where no respondent is in both.
 * @throws RangeError for an impossible sample, no answer, or a level or correlation out of range.
 * Source: Rocks 2016, Interval Estimation for the Net Promoter Score, The American Statistician 70(4), 365-372.
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
	const margin = criticalValue(level) * standardError;
	const z = center === 0 ? 0 : center / standardError;
	return {
		difference: netPromoterScore(first) - netPromoterScore(second),
		center,
		standardError,
		low: center - margin,
		high: center + margin,
		z,
		p: twoSidedP(z),
	};
}
