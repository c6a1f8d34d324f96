import type { ScoreInterval } from './interval.ts';

export interface NetPromoterScore {
	/** In points; null without a valid answer. */
	readonly score: number | null;
	/** Answers the score is computed from. */
	readonly base: number;
	/** By how much weights, clusters and a finite population widen (above 1) or narrow the variance of the score; else 1. */
	readonly designEffect: number;
	readonly promoters: CountAndShare;
	readonly passives: CountAndShare;
	readonly detractors: CountAndShare;
	readonly interval: ScoreInterval | null;
}

export interface CountAndShare {
	/** Answers, whatever they weigh. */
	readonly count: number;
	/** On 0..1, by weight; 0 without a valid answer. */
	readonly share: number;
}
