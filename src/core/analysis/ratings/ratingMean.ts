import type { Correlation, MeanRating } from '../../model/groupScore.ts';
import type { CoMoments } from '../../stats/coMoments.ts';
import { correlation } from '../../stats/correlation.ts';
import { correlationInterval } from '../../stats/correlationInterval.ts';
import { meanInterval } from '../../stats/meanInterval.ts';
import { type RatingCount, ratingSummary } from '../../stats/ratingSummary.ts';
import { degreesOfFreedomOf } from '../../stats/scoreSample.ts';
import type { AnalysisContext } from '../context.ts';
import type { RatingScale } from './ratingScale.ts';

/** What decides whether and how surely a figure of ratings is shown. */
export interface RatingsShown {
	/** Confidence level, above 0 and below 1. */
	readonly level: number;
	/** Ratings below which nothing is shown. */
	readonly minimumBase: number;
	/** By which the base is divided for intervals: that of the score of all selected answers serves for their ratings too. */
	readonly designEffect: number;
	/** Of that design effect. */
	readonly degreesOfFreedom: number;
}

export function ratingsShown({ query, selection }: Pick<AnalysisContext, 'query' | 'selection'>): RatingsShown {
	const { level, minimumBase } = query;
	const { sample } = selection.total;
	return {
		level,
		minimumBase,
		designEffect: sample.designEffect,
		degreesOfFreedom: degreesOfFreedomOf(sample),
	};
}

/** The mean of ratings with its interval, which ends where the scale does. */
export function ratingMean(
	counts: Iterable<RatingCount>,
	scale: RatingScale,
	{ level, minimumBase, designEffect, degreesOfFreedom }: RatingsShown,
): MeanRating {
	const summary = ratingSummary(counts);
	if (summary === null || summary.base < minimumBase) return { mean: null, base: summary?.base ?? 0, interval: null };
	const { mean, base } = summary;
	const interval = meanInterval({ ...summary, base: base / designEffect }, level, degreesOfFreedom);
	if (interval === null) return { mean, base, interval };
	const low = Math.max(scale.low, interval.low);
	const high = Math.min(scale.high, interval.high);
	return { mean, base, interval: { level, low, high, method: 't' } };
}

/**
 * The correlation of two ratings with its interval; null where one of them is constant.
 * @param moments of the two
 * @param base respondents who gave both
 */
export function ratingCorrelation(
	moments: CoMoments,
	base: number,
	{ level, minimumBase, designEffect, degreesOfFreedom }: RatingsShown,
): Correlation | null {
	const r = base < minimumBase ? null : correlation(moments, 0, 1);
	if (r === null) return null;
	const effectiveBase = base / designEffect;
	const isWhole = effectiveBase === Number.POSITIVE_INFINITY;
	const interval = isWhole ? { low: r, high: r } : correlationInterval(r, effectiveBase, level, degreesOfFreedom);
	return { r, low: interval?.low ?? null, high: interval?.high ?? null, base };
}
