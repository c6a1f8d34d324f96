/** What a user asks of a survey. */
export interface Query {
	readonly version: 1;
	/** Index of the recommendation question's column; null takes the only candidate. */
	readonly question: number | null;
	/** The id of a published figure; `auto` takes the one that suits the survey, `none` compares with nothing. */
	readonly benchmark: BenchmarkChoice;
	/** Confidence level of every interval, above 0 and below 1. */
	readonly level: number;
}

/** `auto`, `none`, or the `id` of a `BenchmarkFigure`. */
export type BenchmarkChoice = string;
