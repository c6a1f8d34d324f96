import type { GroupScore, ScoreComparison } from './groupScore.ts';

/** The score by the categories of one column. */
export interface Segmentation {
	readonly column: string;
	readonly index: number;
	/** The question or header as the respondent or the file has it. */
	readonly text: string;
	/** What is told apart: a column's categories, how the answer came in, what the respondent is, new and returning ones. */
	readonly by: 'segment' | 'mode' | 'respondent-role' | 'returning';
	/** Selected answers that belong to no segment. */
	readonly unassigned: number;
	/** Whether the segments differ at all: the test of all scored ones together; null with fewer than two. */
	readonly across: AcrossTest | null;
	/** What the contributions are measured from, in points: the benchmark, or the score of all answers. */
	readonly reference: { readonly kind: 'benchmark' | 'total'; readonly score: number } | null;
	/** By contribution, the highest first; those without a score behind, by base. */
	readonly segments: readonly Segment[];
	/** Distinct hypotheses over which p was adjusted: with two segments, against the rest is one and the same twice. */
	readonly tests: number;
}

export interface AcrossTest {
	/** Chi-square, corrected for the design. */
	readonly statistic: number;
	/** One less than there are scored segments; fewer, and not whole, where accounts or respondents are in several. */
	readonly degreesOfFreedom: number;
	readonly p: number;
}

export type Segment = GroupScore & {
	readonly label: string;
	/** Of all selected answers, on 0..1. */
	readonly share: number;
	/** Points that it adds to the total's distance from the reference: its share times its own; null without a score. */
	readonly contribution: number | null;
	/** Held against all other selected answers; null without a score, or without others. */
	readonly againstRest: ScoreComparison | null;
};
