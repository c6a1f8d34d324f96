/** An interval of a score, in points on -100..100. */
export interface ScoreInterval {
	/** Confidence level on 0..1. */
	readonly level: number;
	/** Lower limit in points, clamped to -100..100. */
	readonly low: number;
	/** Upper limit in points, clamped to -100..100. */
	readonly high: number;
	readonly method: 'adjusted-wald';
	/** Centre of the interval before clamping, in points: not the raw score. */
	readonly center: number;
	/** Standard error of the centre, in points. */
	readonly standardError: number;
	/** Of t, where the interval rests on clusters whose likeness was estimated: their number less one. Null: by the normal distribution. */
	readonly degreesOfFreedom: number | null;
	/** Half the width of the interval before clamping, in points. Never attached to the raw score. */
	readonly marginOfError: number;
}

/** An interval of a share, on 0..1. */
export interface ShareInterval {
	readonly level: number;
	readonly low: number;
	readonly high: number;
	readonly method: 'wilson';
}
