import type { Correlation, MeanRating } from '../../model/groupScore.ts';
import type { Query } from '../../model/query.ts';
import { correlationInterval } from '../../stats/correlationInterval.ts';
import { meanInterval } from '../../stats/meanInterval.ts';
import { effectiveRatings, type RatingSample } from '../../stats/ratingSample.ts';
import type { RatedCorrelation } from './ratedAnswers.ts';
import type { RatingScale } from './ratingScale.ts';

/** What decides whether and how surely a figure of ratings is shown. */
type RatingsShown = Pick<Query, 'level' | 'minimumBase'>;

/** The mean of ratings with its interval, which ends where the scale does. */
export function ratingMean(
	sample: RatingSample | null,
	scale: RatingScale,
	{ level, minimumBase }: RatingsShown,
): MeanRating {
	if (sample === null || sample.base < minimumBase) return { mean: null, base: sample?.base ?? 0, interval: null };
	const { mean, base } = sample;
	const interval = meanInterval(sample, level);
	if (interval === null) return { mean, base, interval };
	const low = Math.max(scale.low, interval.low);
	const high = Math.min(scale.high, interval.high);
	return { mean, base, interval: { level, low, high, method: 't' } };
}

/** A correlation with its interval; null where there is none, or of too few. */
export function ratingCorrelation(
	correlation: RatedCorrelation | null,
	{ level, minimumBase }: RatingsShown,
): Correlation | null {
	if (correlation === null || correlation.influences.base < minimumBase) return null;
	const { r, influences } = correlation;
	const effectiveBase = effectiveRatings(influences);
	const isWhole = effectiveBase === Number.POSITIVE_INFINITY;
	const interval = isWhole
		? { low: r, high: r }
		: correlationInterval(r, effectiveBase, level, influences.degreesOfFreedom);
	return { r, low: interval?.low ?? null, high: interval?.high ?? null, base: influences.base };
}
