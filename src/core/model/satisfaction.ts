import type { Correlation, GroupScore, MeanRating } from './groupScore.ts';

/** The satisfaction question, beside the score. */
export interface Satisfaction {
	readonly column: string;
	readonly index: number;
	readonly text: string;
	/** Lowest and highest rating of its scale. */
	readonly scale: { readonly low: number; readonly high: number };
	readonly mean: MeanRating;
	/** Of those who are promoters, passives, detractors. */
	readonly byClass: { readonly promoters: MeanRating; readonly passives: MeanRating; readonly detractors: MeanRating };
	/** With the recommendation rating. */
	readonly correlation: Correlation | null;
	/** Mean satisfaction against score, group by group; null with fewer than three groups that are scored. */
	readonly means: SatisfactionMeans | null;
	/** The score among those who gave each rating. */
	readonly ratings: SatisfactionRatings;
}

/** Never to be mixed with `SatisfactionRatings`: means of groups and ratings of persons turn at different places. */
export interface SatisfactionMeans {
	readonly by: 'segment' | 'account' | 'period';
	/** The column that tells the groups apart. */
	readonly column: string;
	readonly points: readonly {
		readonly label: string;
		readonly satisfaction: number;
		readonly score: number;
		readonly base: number;
	}[];
	/** Least squares, each group as heavy as its answers; null where all means are alike. */
	readonly line: { readonly slope: number; readonly intercept: number } | null;
	/** Mean satisfaction at which the line passes through 0; null where it does so outside the points. */
	readonly turningPoint: number | null;
	/** Published for Dutch B2B, on a scale of ten only; else null. */
	readonly published: {
		readonly turningPoint: readonly [low: number, high: number];
		readonly fifteenAndMore: number;
	} | null;
}

export interface SatisfactionRatings {
	readonly points: readonly (GroupScore & {
		readonly rating: number;
		/** The ratings that are told as this one: from the lowest to below the highest. */
		readonly from: number;
		readonly below: number;
		/** Of the monotone fit, in points; null without a score. */
		readonly fitted: number | null;
	})[];
	/** Rating at which the monotone fit passes through 0; null where only one side is observed. */
	readonly turningPoint: number | null;
}
