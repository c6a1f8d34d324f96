import type { Accounts } from './accounts.ts';
import type { BenchmarkComparison } from './benchmark.ts';
import type { Comments } from './comments.ts';
import type { CrossTable } from './crossTable.ts';
import type { Finding } from './finding.ts';
import type { GroupScore } from './groupScore.ts';
import type { ShareInterval } from './interval.ts';
import type { Language } from './language.ts';
import type { CountAndShare, NetPromoterScore } from './netPromoterScore.ts';
import type { Query } from './query.ts';
import type { Delimiter, Encoding, Layout, Reading } from './reading.ts';
import type { Response } from './response.ts';
import type { Satisfaction } from './satisfaction.ts';
import type { Segmentation } from './segments.ts';
import type { Candidate, RecommendationScale } from './survey.ts';
import type { Touchpoints } from './touchpoints.ts';
import type { Trend } from './trend.ts';
import type { WhatItTakes } from './whatItTakes.ts';

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
	/** How the answers were weighed, and what the intervals assume. */
	readonly design: Design;
	readonly benchmark: BenchmarkComparison | null;
	/** Null without an answer, or where records are weighted: then no whole people can be counted. */
	readonly whatItTakes: WhatItTakes | null;
	readonly segments: readonly Segmentation[];
	/** Null where no column says when the answers were given. */
	readonly trend: Trend | null;
	/** Null without a satisfaction question. */
	readonly satisfaction: Satisfaction | null;
	/** Null without touchpoints. */
	readonly touchpoints: Touchpoints | null;
	/** The share of each category of every other categorical column. */
	readonly categories: readonly CategoryQuestion[];
	/** Null where nothing was to be crossed. */
	readonly cross: CrossTable | null;
	/** Null without comments. */
	readonly comments: Comments | null;
	/** Null where no column tells the respondents' organisations apart. */
	readonly accounts: Accounts | null;
	readonly response: Response | null;
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

/** One adjustment for all intervals and tests: what it rests on. */
export interface Design {
	/** The column by which records count: as weights, or as the number of answers that each stands for. */
	readonly weight: { readonly column: string; readonly index: number; readonly kind: 'weight' | 'count' } | null;
	/** Whose answers are alike: of one account, or of one respondent who answered again; null where all count as separate. */
	readonly cluster: {
		readonly column: string;
		readonly index: number;
		readonly by: 'account' | 'respondent';
		readonly clusters: number;
	} | null;
	/** How many there are, of whom the respondents are a part; null where the population counts as endless. */
	readonly population: number | null;
}

/** `records` = `valid` + `blank` + `invalid` + `excluded`; filters do not change it. */
export interface Responses {
	readonly records: number;
	readonly valid: number;
	readonly blank: number;
	readonly invalid: number;
	readonly excluded: number;
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
	/** Most frequent first; numbers and the words of a scale in their own order, from the lowest on. */
	readonly categories: readonly CategoryShare[];
	/** Answers too rare to be told one by one, such as what respondents wrote beside the options; null where all are told. */
	readonly other: OtherAnswers | null;
}

/** Rare answers taken together. */
export interface OtherAnswers extends Omit<CategoryShare, 'label'> {
	/** How many different ones there are in the file. */
	readonly distinct: number;
}

export interface CategoryShare extends CountAndShare {
	readonly label: string;
	readonly interval: ShareInterval;
	/** Of those who gave this answer. */
	readonly score: GroupScore;
}

/** The parts of an analysis that can be asked for and arrive one by one, and the keys that each brings. */
export interface SectionKeys {
	readonly headline: 'question' | 'responses' | 'nps' | 'distribution' | 'design';
	readonly benchmark: 'benchmark';
	readonly whatItTakes: 'whatItTakes';
	readonly segments: 'segments';
	readonly trend: 'trend';
	readonly satisfaction: 'satisfaction';
	readonly touchpoints: 'touchpoints';
	readonly categories: 'categories';
	readonly cross: 'cross';
	readonly accounts: 'accounts';
	readonly response: 'response';
	readonly comments: 'comments';
}

export type Section = keyof SectionKeys;

/** A section of an analysis as soon as it is known, tagged, so that the headline never waits. */
export type AnalysisPart = { readonly [S in Section]: SectionPart<S> }[Section];

export interface SectionPart<S extends Section> {
	readonly section: S;
	readonly value: Pick<Analysis, SectionKeys[S]>;
	/** What its reader must know. */
	readonly findings: readonly Finding[];
}
