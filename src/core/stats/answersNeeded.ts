import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { criticalValue } from './criticalValue.ts';

/**
 * How many answers a survey needs so that a true difference shows in a two-sided test: (z_a + z_b)² V / δ², rounded up.
 *
 * @param variance V, of one answer coded +1, 0, -1 (`scoreVariance`). For two groups of equal size the sum of both; the
 * result is then the answers a group.
 * @param difference The true difference in points, not 0.
 * @param level Confidence level of the test, above 0 and below 1.
 * @param power Probability that the test shows the difference, above 0.5 and below 1.
 * @returns A whole number of answers, 1 or more.
 * @throws RangeError where an input lies outside.
 * Source: Cohen 1988, Statistical Power Analysis for the Behavioral Sciences, 2nd edition.
 */
export function answersNeeded(variance: number, difference: number, level: number, power = 0.8): number {
	if (!(variance >= 0 && variance <= 2)) {
		throw new RangeError(`A variance of answers lies on 0..1, of two groups on 0..2; found ${variance}`);
	}
	if (!Number.isFinite(difference) || difference === 0) {
		throw new RangeError(`A difference to be shown is a number other than 0; found ${difference}`);
	}
	if (!(power > 0.5 && power < 1)) {
		throw new RangeError(`A power lies above 0.5 and below 1; found ${power}`);
	}
	const standardErrors = criticalValue(level) + quantile(power, 0, 1);
	return Math.max(1, Math.ceil(variance * ((100 * standardErrors) / difference) ** 2));
}
