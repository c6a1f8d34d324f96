import gammainc from '@stdlib/math-base-special-gammainc';
import { twoSidedP } from './twoSidedP.ts';

/**
 * The probability that a chi-square variable is at least as large as `statistic`. For whole degrees of freedom it is a
 * finite sum, taken in logarithms, precise far out in the tail and for thousands of degrees alike.
 *
 * @param statistic 0 or more.
 * @param degreesOfFreedom Above 0.
 * @returns On 0..1.
 * @throws RangeError where an argument lies outside.
 * Source: Abramowitz and Stegun 1964, Handbook of Mathematical Functions, 26.4.4 and 26.4.5.
 */
export function chiSquareP(statistic: number, degreesOfFreedom: number): number {
	if (!(statistic >= 0)) {
		throw new RangeError(`A chi-square statistic is 0 or more; found ${statistic}`);
	}
	if (!(degreesOfFreedom > 0 && degreesOfFreedom < Number.POSITIVE_INFINITY)) {
		throw new RangeError(`Degrees of freedom lie above 0; found ${degreesOfFreedom}`);
	}
	const half = statistic / 2;
	if (half === 0 || half === Number.POSITIVE_INFINITY) {
		return half === 0 ? 1 : 0;
	}
	if (!Number.isInteger(degreesOfFreedom)) {
		return gammainc(half, degreesOfFreedom / 2, true, true);
	}
	const odd = degreesOfFreedom % 2 === 1;
	let sum = odd ? twoSidedP(Math.sqrt(statistic)) : 0;
	// The terms are half^k e^-half / Γ(k + 1), k = 0, 1, … or 1/2, 3/2, … up to degreesOfFreedom / 2 - 1.
	let logTerm = odd ? Math.log(2 * Math.sqrt(half / Math.PI)) - half : -half;
	for (let k = odd ? 0.5 : 0; k < degreesOfFreedom / 2; k++) {
		sum += Math.exp(logTerm);
		logTerm += Math.log(half / (k + 1));
	}
	return Math.min(1, sum);
}
