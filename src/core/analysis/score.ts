import type { NetPromoterScore } from '../model/netPromoterScore.ts';
import { adjustedWaldInterval } from '../stats/adjustedWaldInterval.ts';
import { netPromoterScore } from '../stats/netPromoterScore.ts';
import type { ScoreCounts } from '../stats/scoreCounts.ts';
import { totalOf } from '../stats/scoreSample.ts';
import { type CountedSample, countedSample } from './selection/countedSample.ts';

/**
 * The Net Promoter Score with its shares and its interval. Without a valid answer score and interval are null and the
 * shares 0.
 *
 * @param answers Counts, or a sample as `scoreGroups` gives it.
 * @param level Confidence level of the interval, above 0 and below 1.
 * @throws RangeError for counts that are negative or not whole, or an impossible level.
 */
export function netPromoterScoreOf(answers: ScoreCounts | CountedSample, level: number): NetPromoterScore {
	const sample = 'counts' in answers ? answers : countedSample(answers);
	const { base, designEffect, degreesOfFreedom = null, counts } = sample;
	const total = totalOf(sample);
	const group = (name: keyof ScoreCounts) => ({ count: counts[name], share: base === 0 ? 0 : sample[name] / total });
	return {
		score: base === 0 ? null : netPromoterScore(sample),
		base,
		designEffect,
		promoters: group('promoters'),
		passives: group('passives'),
		detractors: group('detractors'),
		interval:
			base === 0 ? null : { level, method: 'adjusted-wald', degreesOfFreedom, ...adjustedWaldInterval(sample, level) },
	};
}
