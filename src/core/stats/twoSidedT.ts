import cdf from '@stdlib/stats-base-dists-t-cdf';
import { twoSidedP } from './twoSidedP.ts';

/**
 * The two-sided p of a t statistic.
 *
 * @param t In standard errors.
 * @param degreesOfFreedom Above 0, whole or not; infinite gives that of the normal distribution, exactly.
 * @returns On 0..1.
 * @throws RangeError where t is not a number or there are no degrees of freedom.
 * Source: Student 1908, The Probable Error of a Mean, Biometrika 6(1), 1-25.
 */
export function twoSidedT(t: number, degreesOfFreedom: number): number {
	if (!(degreesOfFreedom > 0)) {
		throw new RangeError(`Degrees of freedom lie above 0; found ${degreesOfFreedom}`);
	}
	if (degreesOfFreedom === Number.POSITIVE_INFINITY || Number.isNaN(t)) {
		return twoSidedP(t);
	}
	return 2 * cdf(-Math.abs(t), degreesOfFreedom);
}
