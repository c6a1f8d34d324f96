import { baseOf, type ScoreCounts } from './scoreCounts.ts';
import { plainSample, type ScoreSample } from './scoreSample.ts';

/** Records that each stand for the same number of answers. */
export interface FrequencyCounts {
	readonly frequency: number;
	readonly counts: ScoreCounts;
}

/**
 * The sample of a file of frequencies, in which a record stands for k answers: they count as k, without a design effect.
 *
 * @param groups Records by frequency, or one by one. A frequency of 0 counts nothing.
 * @throws RangeError where a frequency is negative or not whole, or counts are impossible.
 */
export function frequencySample(groups: Iterable<FrequencyCounts>): ScoreSample {
	const sum = { promoters: 0, passives: 0, detractors: 0 };
	for (const { frequency, counts } of groups) {
		if (!(Number.isSafeInteger(frequency) && frequency >= 0)) {
			throw new RangeError(`A frequency is a whole number of answers, 0 or more; found ${frequency}`);
		}
		if (baseOf(counts) === 0) continue;
		sum.promoters += frequency * counts.promoters;
		sum.passives += frequency * counts.passives;
		sum.detractors += frequency * counts.detractors;
	}
	return plainSample(sum);
}
