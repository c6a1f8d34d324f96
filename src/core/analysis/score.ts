import type { NetPromoterScore } from '../model/netPromoterScore.ts';
import { adjustedWaldInterval } from '../stats/adjustedWaldInterval.ts';
import { netPromoterScore } from '../stats/netPromoterScore.ts';
import { baseOf, type ScoreCounts } from '../stats/scoreCounts.ts';

/**
 * The Net Promoter Score with its shares and its interval. Without a valid answer score and interval are null and the
 * shares 0.
 *
 * @param level Confidence level of the interval, above 0 and below 1.
 * @throws RangeError for counts that are negative or not whole, or an impossible level.
 */
export function netPromoterScoreOf(counts: ScoreCounts, level: number): NetPromoterScore {
	const base = baseOf(counts);
	const group = (count: number) => ({ count, share: base === 0 ? 0 : count / base });
	return {
		score: base === 0 ? null : netPromoterScore(counts),
		base,
		designEffect: 1,
		promoters: group(counts.promoters),
		passives: group(counts.passives),
		detractors: group(counts.detractors),
		interval: base === 0 ? null : { level, method: 'adjusted-wald', ...adjustedWaldInterval(counts, level) },
	};
}
