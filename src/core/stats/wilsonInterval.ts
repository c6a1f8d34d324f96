import { effectiveShareInterval } from './effectiveShareInterval.ts';

/**
 * The Wilson score interval of a share.
 *
 * @param count Answers that have the property, 0..`base`.
 * @param base Answers in all, 1 or more.
 * @param level Confidence level, above 0 and below 1.
 * @returns Limits on 0..1.
 * @throws RangeError for counts that are not whole or do not fit each other, or an impossible level.
 * Source: Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22(158), 209-212.
 */
export function wilsonInterval(count: number, base: number, level: number): { low: number; high: number } {
	if (!(Number.isSafeInteger(count) && Number.isSafeInteger(base)) || count < 0 || base < 1 || count > base) {
		throw new RangeError(`A share needs whole counts, 0 <= count <= base and base >= 1; found ${count} of ${base}`);
	}
	return effectiveShareInterval(count / base, base, level);
}
