import type { ScoreCounts } from './scoreCounts.ts';
import { effectiveBase, type ScoreSample, sampleOf, totalOf } from './scoreSample.ts';

/**
 * Three answers added, 3/4 promoter, 3/2 passive and 3/4 detractor. A weighted or clustered sample counts as its effective
 * base n* at the weighted shares before: n* p + 3/4 promoters, and so on.
 *
 * @param answers At least one, and not the whole population, of which there is nothing to estimate.
 * @returns Counts that need not be whole; n* + 3 in all.
 * @throws RangeError for an impossible sample, no answer, or a design effect of 0.
 * Source: Rocks 2016, Interval Estimation for the Net Promoter Score, The American Statistician 70(4), 365-372.
 */
export function adjustedCounts(answers: ScoreCounts | ScoreSample): ScoreCounts {
	const sample = sampleOf(answers);
	const answersPerWeight = effectiveBase(sample) / totalOf(sample);
	if (!(answersPerWeight < Number.POSITIVE_INFINITY)) {
		throw new RangeError(
			`Adjusted counts need an answer and a design effect above 0; found ${sample.base} and ${sample.designEffect}`,
		);
	}
	return {
		promoters: sample.promoters * answersPerWeight + 0.75,
		passives: sample.passives * answersPerWeight + 1.5,
		detractors: sample.detractors * answersPerWeight + 0.75,
	};
}
