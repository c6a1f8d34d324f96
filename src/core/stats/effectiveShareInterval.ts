import { criticalValue } from './criticalValue.ts';

/**
 * The Wilson score interval of a share whose answers are weighted or clustered: they count as the number of independent
 * answers that would be as exact. For a share of plain counts see `wilsonInterval`, with the same result.
 *
 * @param share On 0..1, weighted where the answers are.
 * @param effectiveBase Answers divided by the design effect: above 0, whole or not; infinite where the whole population
 * answered, so that the width is 0.
 * @param level Confidence level, above 0 and below 1.
 * @returns Limits on 0..1.
 * @throws RangeError where an input lies outside.
 * Source: Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22(158), 209-212;
 * with an effective base, Korn and Graubard 1998, Confidence Intervals for Proportions with Small Expected Number of
 * Positive Counts Estimated from Survey Data, Survey Methodology 24(2), 193-201.
 */
export function effectiveShareInterval(
	share: number,
	effectiveBase: number,
	level: number,
): { low: number; high: number } {
	if (!(share >= 0 && share <= 1 && effectiveBase > 0)) {
		throw new RangeError(`A share lies on 0..1 and its base above 0; found ${share} of ${effectiveBase}`);
	}
	const z = criticalValue(level);
	const center = share + (z * z) / (2 * effectiveBase);
	const margin = z * Math.sqrt((share * (1 - share)) / effectiveBase + ((z / effectiveBase) * z) / (4 * effectiveBase));
	const scale = 1 + (z * z) / effectiveBase;
	return {
		low: share === 0 ? 0 : (center - margin) / scale,
		high: share === 1 ? 1 : (center + margin) / scale,
	};
}
