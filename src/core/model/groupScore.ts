import type { NetPromoterScore } from './netPromoterScore.ts';

/**
 * The score of a part of the answers, where it may be shown: `few` is scored, but marked; groups that are `too-few` have
 * no score, and `held-back` ones none either, since the total minus the others would reveal one that is too small.
 */
export type GroupScore =
	| { readonly shown: 'scored' | 'few'; readonly base: number; readonly nps: NetPromoterScore }
	| { readonly shown: 'too-few' | 'held-back'; readonly base: number; readonly nps: null };

/** The difference of two scores, the first minus the second in points, and whether the answers show one. */
export interface ScoreComparison {
	/** Of the raw scores. */
	readonly difference: number;
	/** Interval of the difference of the adjusted scores; not clamped. */
	readonly low: number;
	readonly high: number;
	/** Null where the whole population has answered: there is no error. */
	readonly z: number | null;
	/** Two-sided; by Holm over all that were tested beside it. */
	readonly p: number;
	/** Two-sided, of this test alone. */
	readonly unadjustedP: number;
	/** `none`: no difference that these answers can show. */
	readonly outcome: 'higher' | 'lower' | 'none';
	/** Answers in each group that would show a true difference as large with power 0.8; null where there is none. */
	readonly answersNeeded: number | null;
	/** `overlapping`: respondents who stand on both sides were paired. */
	readonly method: 'independent' | 'overlapping';
}

/** The mean of ratings, with its t interval. */
export interface MeanRating {
	/** In the question's own unit; null without a rating, and of a part of the answers below the minimum base. */
	readonly mean: number | null;
	/** Ratings that the mean is computed from. */
	readonly base: number;
	/** Ends where the scale does; null below two ratings. */
	readonly interval: MeanInterval | null;
}

/** A t interval of a mean, in the unit of the mean. */
export interface MeanInterval {
	/** Confidence level on 0..1. */
	readonly level: number;
	readonly low: number;
	readonly high: number;
	readonly method: 't';
}

/** How closely two ratings go together: Pearson's r on -1..1; null where one of them is constant or too few gave both. */
export interface Correlation {
	readonly r: number;
	/** Interval by Fisher's z; null below four pairs. */
	readonly low: number | null;
	readonly high: number | null;
	/** Respondents who gave both. */
	readonly base: number;
}
