import { criticalT } from './criticalT.ts';

/**
 * The interval of a correlation by Fisher's z: tanh(artanh r ± z / √(n - 3)). It is not centred on the correlation.
 *
 * @param correlation On -1..1 (`correlation`).
 * @param base Answers that hold both, 0 or more; divided by the design effect where they are weighted or clustered.
 * @param level Confidence level, above 0 and below 1.
 * @param degreesOfFreedom Above 0, of t in place of z: one less than there are clusters, where these are few.
 * @returns Limits on -1..1; of zero width at -1 and 1. Null for fewer than 4 answers.
 * @throws RangeError where an input lies outside.
 * Source: Fisher 1921, On the 'Probable Error' of a Coefficient of Correlation Deduced from a Small Sample, Metron 1, 3-32.
 */
export function correlationInterval(
	correlation: number,
	base: number,
	level: number,
	degreesOfFreedom = Number.POSITIVE_INFINITY,
): { low: number; high: number } | null {
	if (!(correlation >= -1 && correlation <= 1)) {
		throw new RangeError(`A correlation lies on -1..1; found ${correlation}`);
	}
	if (!(base >= 0 && base < Number.POSITIVE_INFINITY)) {
		throw new RangeError(`A base is 0 or more; found ${base}`);
	}
	const z = criticalT(level, degreesOfFreedom);
	if (base < 4) {
		return null;
	}
	const center = Math.atanh(correlation);
	const margin = z / Math.sqrt(base - 3);
	return { low: Math.tanh(center - margin), high: Math.tanh(center + margin) };
}
