import { baseOf, type ScoreCounts } from './scoreCounts.ts';

/**
 * The Net Promoter Score: the share of promoters minus the share of detractors.
 * Computed from the counts with a single rounding, never from rounded shares.
 *
 * @returns Points on -100..100.
 * @throws RangeError where a count is negative or not whole, or no answer was counted.
 * Source: Reichheld 2003, The One Number You Need to Grow, Harvard Business Review 81(12).
 */
export function netPromoterScore(counts: ScoreCounts): number {
	const base = baseOf(counts);
	if (base === 0) {
		throw new RangeError('A score needs at least one answer; found 0');
	}
	return (100 * (counts.promoters - counts.detractors)) / base;
}
