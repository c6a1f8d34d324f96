import quantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * The two-sided critical value of the standard normal distribution: the z that `level` of the distribution does not
 * exceed in absolute value.
 *
 * @param level Confidence level, above 0 and below 1.
 * @returns Standard errors, above 0: 1.96 at 0.95.
 * @throws RangeError where the level lies outside.
 */
export function criticalValue(level: number): number {
	if (!(level > 0 && level < 1)) {
		throw new RangeError(`A confidence level lies above 0 and below 1; found ${level}`);
	}
	const value = known.get(level) ?? quantile((1 + level) / 2, 0, 1);
	known.set(level, value);
	return value;
}

/** An analysis asks thousands of times for that of one level. */
const known = new Map<number, number>();
