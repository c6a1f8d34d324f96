import type { Correlation, MeanRating } from '../model/groupScore.ts';
import type { CoMoments } from '../stats/coMoments.ts';
import { correlation } from '../stats/correlation.ts';
import { correlationInterval } from '../stats/correlationInterval.ts';
import { meanInterval } from '../stats/meanInterval.ts';
import { type RatingCount, ratingSummary } from '../stats/ratingSummary.ts';
import type { RatingScale } from './ratingScale.ts';

/**
 * The mean of ratings with its interval, which ends where the scale does.
 * @param minimumBase ratings below which no mean is shown
 * @param level confidence level, above 0 and below 1
 */
export function ratingMean(
	counts: Iterable<RatingCount>,
	scale: RatingScale,
	{ level, minimumBase }: { readonly level: number; readonly minimumBase: number },
): MeanRating {
	const summary = ratingSummary(counts);
	if (summary === null || summary.base < minimumBase) return { mean: null, base: summary?.base ?? 0, interval: null };
	const { mean, base } = summary;
	const interval = meanInterval(summary, level);
	if (interval === null) return { mean, base, interval };
	const low = Math.max(scale.low, interval.low);
	const high = Math.min(scale.high, interval.high);
	return { mean, base, interval: { level, low, high, method: 't' } };
}

/**
 * The correlation of two ratings with its interval; null where one of them is constant.
 * @param moments of the two
 * @param minimumBase pairs below which no correlation is shown
 * @param level confidence level, above 0 and below 1
 */
export function ratingCorrelation(
	moments: CoMoments,
	base: number,
	{ level, minimumBase }: { readonly level: number; readonly minimumBase: number },
): Correlation | null {
	const r = base < minimumBase ? null : correlation(moments, 0, 1);
	if (r === null) return null;
	const interval = correlationInterval(r, base, level);
	return { r, low: interval?.low ?? null, high: interval?.high ?? null, base };
}
