import { adjustedWaldInterval } from './adjustedWaldInterval.ts';
import { criticalValue } from './criticalValue.ts';
import type { ScoreCounts } from './scoreCounts.ts';
import { twoSidedP } from './twoSidedP.ts';

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
 * Tests a Net Promoter Score against a given one: z = (adjusted score - value) / √(SE² + error²).
 *
 * @param counts Answers by group, at least one.
 * @param value The score to test against, in points on -100..100.
 * @param level Confidence level of the interval, above 0 and below 1.
 * @param error Standard error of `value` in points, 0 or more; 0 takes it as exact.
 * @throws RangeError for impossible counts, no answer, or a value, level or error out of range.
 * Source: Rocks 2016, Interval Estimation for the Net Promoter Score, The American Statistician 70(4), 365-372.
 */
export function testAgainstFixed(counts: ScoreCounts, value: number, level: number, error = 0): TestAgainstFixed {
	if (!(value >= -100 && value <= 100)) {
		throw new RangeError(`A score lies on -100..100; found ${value}`);
	}
	if (!(error >= 0 && error < Number.POSITIVE_INFINITY)) {
		throw new RangeError(`A standard error is 0 or more; found ${error}`);
	}
	const { center, standardError } = adjustedWaldInterval(counts, level);
	const difference = center - value;
	const errorOfDifference = Math.hypot(standardError, error);
	const margin = criticalValue(level) * errorOfDifference;
	const z = difference / errorOfDifference;
	return { z, p: twoSidedP(z), low: difference - margin, high: difference + margin };
}
