import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { criticalValue } from './criticalValue.ts';

/**
 * The smallest true difference that so many answers show in a two-sided test: (z_a + z_b) √(V / n), the inverse of
 * `answersNeeded`.
 *
 * @param variance V, of one answer coded +1, 0, -1 (`scoreVariance`). For two groups of equal size the sum of both.
 * @param answers n, above 0; of two groups the answers in each. The effective base of a weighted or clustered sample.
 * @param level Confidence level of the test, above 0 and below 1.
 * @param power Probability that the test shows the difference, above 0.5 and below 1.
 * @returns Points, 0 or more; above 200 no survey can show a difference.
 * @throws RangeError where an input lies outside.
 * Source: Cohen 1988, Statistical Power Analysis for the Behavioral Sciences, 2nd edition.
 */
export function smallestDifference(variance: number, answers: number, level: number, power = 0.8): number {
	if (!(variance >= 0 && variance <= 2)) {
		throw new RangeError(`A variance of answers lies on 0..1, of two groups on 0..2; found ${variance}`);
	}
	if (!(answers > 0)) {
		throw new RangeError(`A difference shows in more than 0 answers; found ${answers}`);
	}
	if (!(power > 0.5 && power < 1)) {
		throw new RangeError(`A power lies above 0.5 and below 1; found ${power}`);
	}
	return 100 * (criticalValue(level) + quantile(power, 0, 1)) * Math.sqrt(variance / answers);
}
