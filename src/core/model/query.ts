/** What a user asks of a survey. Columns are indices from 0. */
export interface Query {
	readonly version: 1;
	/** The recommendation question's column; null takes the only candidate. */
	readonly question: number | null;
	/** The id of a published figure; `auto` takes the one that suits the survey, `none` compares with nothing. */
	readonly benchmark: BenchmarkChoice;
	/** Confidence level of every interval and test, above 0 and below 1. */
	readonly level: number;
	/** Which records count: those that pass any filter on the same thing, and one on each of the different things. */
	readonly filters: readonly Filter[];
	/** Columns to break the score down by; null takes those whose role is `segment`. */
	readonly segments: readonly number[] | null;
	readonly period: PeriodChoice;
	/** The column of weights or counts by which records count; null counts each once. */
	readonly weight: number | null;
	/** Groups of fewer answers get no score: a whole number, 1 or more. */
	readonly minimumBase: number;
	/** How many there are of whom the respondents are a part, where that is known: narrows the intervals; null where not. */
	readonly population: number | null;
	/** Two columns to cross with each other; null crosses nothing. */
	readonly cross: readonly [rows: number, columns: number] | null;
}

/** `auto`, `none`, or the `id` of a `BenchmarkFigure`. */
export type BenchmarkChoice = string;

/** `auto` takes the shortest period in which most have enough answers. */
export type PeriodChoice = 'auto' | Period;

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What a record must be to count. */
export type Filter =
	/** It holds `value` in `column`: the cell without spaces around it, or one of the options in it. */
	| { readonly kind: 'category'; readonly column: number; readonly value: string }
	/** It was given on one of the days from `from` to `to`, both included, as `2026-05-31`. */
	| { readonly kind: 'period'; readonly from: string; readonly to: string }
	| { readonly kind: 'class'; readonly class: AnswerClass }
	/** Its rating in `column`, on 0..10 or the column's own scale, is at least `from` and less than `below`. */
	| { readonly kind: 'rating'; readonly column: number; readonly from: number; readonly below: number };

export type AnswerClass = 'promoters' | 'passives' | 'detractors';
