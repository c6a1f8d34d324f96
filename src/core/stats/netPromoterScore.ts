import type { ScoreCounts } from './scoreCounts.ts';
import { type ScoreSample, sampleOf, totalOf } from './scoreSample.ts';

/**
 * The Net Promoter Score: the share of promoters minus the share of detractors.
 * Computed from the counts, or from the sums of weights, with a single division, never from rounded shares.
 *
 * @returns Points on -100..100.
 * @throws RangeError for an impossible sample, or where no answer was counted.
 * Source: Reichheld 2003, The One Number You Need to Grow, Harvard Business Review 81(12).
 */
export function netPromoterScore(answers: ScoreCounts | ScoreSample): number {
	const sample = sampleOf(answers);
	if (sample.base === 0) {
		throw new RangeError('A score needs at least one answer; found 0');
	}
	return (100 * (sample.promoters - sample.detractors)) / totalOf(sample);
}
