import { adjustedScore } from './adjustedScore.ts';
import { criticalT } from './criticalT.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { degreesOfFreedomOf, type ScoreSample } from './scoreSample.ts';
import { twoSidedT } from './twoSidedT.ts';

/** A score's adjusted difference to a given one. */
export interface TestAgainstFixed {
	/** The adjusted score minus the given one, in standard errors. */
	readonly z: number;
	/** Two-sided, on 0..1. */
	readonly p: number;
	/** Interval of the difference in points, not clamped. */
	readonly low: number;
	readonly high: number;
}

/**
 * Tests a Net Promoter Score against a given one: z = (adjusted score - value) / √(SE² + error²), by t of few clusters.
 *
 * @param answers At least one: counts by group, or a sample.
 * @param value The score to test against, in points on -100..100.
 * @param level Confidence level of the interval, above 0 and below 1.
 * @param error Standard error of `value` in points, 0 or more; 0 takes it as exact.
 * @throws RangeError for an impossible sample, no answer, or a value, level or error out of range.
 * Source: Rocks 2016, Interval Estimation for the Net Promoter Score, The American Statistician 70(4), 365-372.
 */
export function testAgainstFixed(
	answers: ScoreCounts | ScoreSample,
	value: number,
	level: number,
	error = 0,
): TestAgainstFixed {
	if (!(value >= -100 && value <= 100)) {
		throw new RangeError(`A score lies on -100..100; found ${value}`);
	}
	if (!(error >= 0 && error < Number.POSITIVE_INFINITY)) {
		throw new RangeError(`A standard error is 0 or more; found ${error}`);
	}
	const { center, standardError } = adjustedScore(answers);
	const difference = center - value;
	const errorOfDifference = Math.hypot(standardError, error);
	const degreesOfFreedom = degreesOfFreedomOf(answers);
	const margin = criticalT(level, degreesOfFreedom) * errorOfDifference;
	const z = difference === 0 ? 0 : difference / errorOfDifference;
	return { z, p: twoSidedT(z, degreesOfFreedom), low: difference - margin, high: difference + margin };
}
