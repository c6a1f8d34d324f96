import type { Correlation, MeanRating } from './groupScore.ts';

/** How the points of contact are rated, and how closely each goes together with the recommendation: association, not cause. */
export interface Touchpoints {
	/** In file order. */
	readonly touchpoints: readonly Touchpoint[];
	/** Where the fields of the priority map meet: the means over the touchpoints; null where no field could be told. */
	readonly borders: { readonly performance: number; readonly importance: number } | null;
	/** Whether relative weights could be computed, and of how many; else why not. */
	readonly relativeWeights:
		| { readonly computed: true; readonly base: number; readonly rSquared: number }
		| {
				readonly computed: false;
				/** `constant`: all gave the same rating to a touchpoint, or to the recommendation question. */
				readonly reason: 'one-touchpoint' | 'too-few-answers' | 'rated-by-too-few' | 'constant' | 'collinear';
		  };
}

export interface Touchpoint {
	readonly column: string;
	readonly index: number;
	readonly text: string;
	/** Lowest and highest rating of its scale. */
	readonly scale: { readonly low: number; readonly high: number };
	/** Performance. */
	readonly mean: MeanRating;
	/** Importance: correlation with the recommendation rating among those who rated it. */
	readonly importance: Correlation | null;
	readonly low: LowRatings;
	/** Share of what all touchpoints together explain, on 0..1: Johnson's relative weight over R². */
	readonly relativeWeight: number | null;
	/** Null where too few rated it, or it is on another scale than most. */
	readonly field: PriorityField | null;
	/** Published mean of the same touchpoint, on the same scale; null where none is. */
	readonly published: PublishedMean | null;
}

/** The answers of those who rated a touchpoint in the lower half of its scale, each counted once whatever it weighs. */
export interface LowRatings {
	/** The middle of the scale: lower ratings are told. */
	readonly below: number;
	readonly promoters: number;
	readonly passives: number;
	readonly detractors: number;
}

export type PriorityField = 'improve' | 'build-on' | 'watch' | 'maintain';

export interface PublishedMean {
	/** The figure of the benchmark data that it stands in. */
	readonly figure: string;
	readonly mean: number;
	readonly best: number | null;
}
