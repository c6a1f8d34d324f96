import type { ScoreCounts } from './scoreCounts.ts';
import { scoreVariance } from './scoreVariance.ts';

/**
 * The standard error of a Net Promoter Score from independent answers, by the Wald formula: √(V / n).
 * It collapses to 0 where all answers are alike; `adjustedWaldInterval` feeds it counts for which that cannot happen.
 *
 * @param counts Answers by group, or adjusted counts: 0 or more, whole or not.
 * @returns Points, 0..100.
 * @throws RangeError as `scoreVariance`.
 * Source: Rocks 2016, Interval Estimation for the Net Promoter Score, The American Statistician 70(4), 365-372.
 */
export function standardError(counts: ScoreCounts): number {
	return 100 * Math.sqrt(scoreVariance(counts) / (counts.promoters + counts.passives + counts.detractors));
}
