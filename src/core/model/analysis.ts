import type { BenchmarkComparison } from './benchmark.ts';
import type { Finding } from './finding.ts';
import type { ScoreInterval, ShareInterval } from './interval.ts';
import type { Language } from './language.ts';
import type { Query } from './query.ts';
import type { Delimiter, Encoding, Layout, Reading } from './reading.ts';
import type { Candidate, RecommendationScale } from './survey.ts';

/**
 * The answer to a query: plain JSON in which everything that any output shows stands, unrounded. Scores are in points on
 * -100..100, shares on 0..1, indices count from 0. A public contract: see CONTRIBUTING before changing a key.
 */
export interface Analysis {
	readonly schemaVersion: 1;
	readonly source: AnalysisSource;
	readonly reading: Reading;
	readonly query: Query;
	/** The language of the questions; null where the headers do not tell. */
	readonly language: Language | null;
	readonly question: AnalysisQuestion;
	/** All columns that could be the recommendation question. */
	readonly candidates: readonly Candidate[];
	readonly responses: Responses;
	readonly nps: NetPromoterScore;
	/** Valid answers by rating: `distribution[i]` counts those with floor i. Length 11. */
	readonly distribution: readonly number[];
	readonly benchmark: BenchmarkComparison | null;
	/** The share of each category of every other categorical column. */
	readonly categories: readonly CategoryQuestion[];
	readonly segments: readonly never[];
	readonly trend: null;
	readonly findings: readonly Finding[];
}

export interface AnalysisSource {
	readonly name: string;
	readonly bytes: number;
	readonly records: number;
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	readonly layout: Layout;
	readonly headerRows: number;
	readonly fromEditor: boolean;
}

export interface AnalysisQuestion extends Candidate {
	/** The question as the respondent read it. */
	readonly text: string;
	readonly scale: RecommendationScale;
}

/** `records` = `valid` + `blank` + `invalid` + `excluded`; filters do not change it. */
export interface Responses {
	readonly records: number;
	readonly valid: number;
	readonly blank: number;
	readonly invalid: number;
	readonly excluded: number;
}

export interface NetPromoterScore {
	/** In points; null without a valid answer. */
	readonly score: number | null;
	/** Answers the score is computed from. */
	readonly base: number;
	readonly promoters: CountAndShare;
	readonly passives: CountAndShare;
	readonly detractors: CountAndShare;
	readonly interval: ScoreInterval | null;
}

export interface CountAndShare {
	readonly count: number;
	/** On 0..1; 0 without a valid answer. */
	readonly share: number;
}

export interface CategoryQuestion {
	readonly column: string;
	readonly index: number;
	/** The question as the respondent read it. */
	readonly text: string;
	/** Whether a respondent could give one answer or several; several stand in columns of their own, `index` the first. */
	readonly choice: 'single' | 'multiple';
	/** Records that hold an answer; shares are of these, and sum to more than 1 where several answers were given. */
	readonly base: number;
	readonly blank: number;
	/** Most frequent first; ratings and numbers in their own order. */
	readonly categories: readonly CategoryShare[];
}

export interface CategoryShare extends CountAndShare {
	readonly label: string;
	readonly interval: ShareInterval;
}

/** The parts of an analysis that can be asked for and arrive one by one. */
export type Section = 'headline' | 'benchmark' | 'categories';

/** A section of an analysis as soon as it is known, tagged, so that the headline never waits. */
export type AnalysisPart =
	| { readonly section: 'headline'; readonly value: Pick<Analysis, 'question' | 'responses' | 'nps' | 'distribution'> }
	| { readonly section: 'benchmark'; readonly value: Pick<Analysis, 'benchmark'> }
	| { readonly section: 'categories'; readonly value: Pick<Analysis, 'categories'> };
