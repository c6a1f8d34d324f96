import cdf from '@stdlib/stats-base-dists-normal-cdf';

/**
 * The probability that a standard normal variable lies as far from 0 as `z`, on either side.
 *
 * @param z Standard errors, of either sign.
 * @returns On 0..1.
 * @throws RangeError where z is not a number.
 */
export function twoSidedP(z: number): number {
	if (Number.isNaN(z)) {
		throw new RangeError('z must be a number; found NaN');
	}
	return 2 * cdf(-Math.abs(z), 0, 1);
}
