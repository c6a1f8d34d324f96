import quantile from '@stdlib/stats-base-dists-t-quantile';
import { criticalValue } from './criticalValue.ts';

/**
 * The two-sided critical value of Student's t distribution: the t that `level` of the distribution does not exceed in
 * absolute value.
 *
 * @param level Confidence level, above 0 and below 1.
 * @param degreesOfFreedom Above 0, whole or not; infinite gives the critical value of the normal distribution.
 * @returns Standard errors, above 0: 12.71 at 0.95 and one degree of freedom, towards 1.96 with many.
 * @throws RangeError where an input lies outside.
 * Source: Student 1908, The Probable Error of a Mean, Biometrika 6(1), 1-25.
 */
export function criticalT(level: number, degreesOfFreedom: number): number {
	if (!(level > 0 && level < 1)) {
		throw new RangeError(`A confidence level lies above 0 and below 1; found ${level}`);
	}
	if (!(degreesOfFreedom > 0)) {
		throw new RangeError(`Degrees of freedom lie above 0; found ${degreesOfFreedom}`);
	}
	if (degreesOfFreedom === Number.POSITIVE_INFINITY) {
		return criticalValue(level);
	}
	return quantile((1 + level) / 2, degreesOfFreedom);
}
