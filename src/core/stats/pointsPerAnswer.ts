import { baseOf, type ScoreCounts } from './scoreCounts.ts';

/** By how much single people move a score, in points. */
export interface PointsPerAnswer {
	/** One passive becomes a promoter, or one detractor a passive: 100 / n, the step of which every score is a multiple. */
	readonly wonOver: number;
	/** One promoter more answers: 0 where all are promoters. */
	readonly promoterMore: number;
}

/**
 * What one answer is worth: a score of n answers is always a multiple of 100 / n.
 *
 * @param counts Answers by group, at least one.
 * @throws RangeError where a count is negative or not whole, or no answer was counted.
 */
export function pointsPerAnswer(counts: ScoreCounts): PointsPerAnswer {
	const base = baseOf(counts);
	if (base === 0) {
		throw new RangeError('A score needs at least one answer; found 0');
	}
	const short = base - (counts.promoters - counts.detractors);
	return { wonOver: 100 / base, promoterMore: (100 * short) / (base * (base + 1)) };
}
