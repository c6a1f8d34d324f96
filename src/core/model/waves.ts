import type { AnalysisQuestion, Design, Responses } from './analysis.ts';
import type { GroupScore, MeanRating, ScoreComparison } from './groupScore.ts';
import type { Language } from './language.ts';
import type { NetPromoterScore } from './netPromoterScore.ts';
import type { AnswerClass, Query } from './query.ts';
import type { ColumnRole, Reading } from './reading.ts';

/**
 * Two or more surveys that asked the same, side by side. Plain JSON in which everything that any output shows stands,
 * unrounded; lists with an entry a wave follow the order of `waves`. A change is that to a wave from the one before it.
 */
export interface WaveComparison {
	readonly schemaVersion: 1;
	/** By the dates of their answers, the earliest first; as they were given where one has none. */
	readonly order: 'date' | 'given';
	readonly waves: readonly Wave[];
	/** The language of the questions; null where it is not known or not the same. */
	readonly language: Language | null;
	/** Confidence level of every interval and test, on 0..1. */
	readonly level: number;
	/** Groups of fewer answers have no score. */
	readonly minimumBase: number;
	/** The last wave against the first; null of two waves, where it is the change, and without two scores. */
	readonly overall: ScoreComparison | null;
	readonly shares: readonly WaveShares[];
	readonly segments: readonly WaveSegmentation[];
	/** Satisfaction and touchpoints that more than one wave asked. */
	readonly ratings: readonly WaveRatings[];
	/** Segments and ratings by what the last change of each shows: what is beyond chance first, the clearest first. */
	readonly moved: readonly WaveMovement[];
	/** All questions of all waves. */
	readonly questions: readonly WaveQuestion[];
	readonly findings: readonly WaveFinding[];
}

export interface Wave {
	/** Name of the file. */
	readonly name: string;
	readonly reading: Reading;
	readonly query: Query;
	/** Days of the first and the last dated answer, as `2026-05-31`; null where none is dated. */
	readonly fieldwork: { readonly from: string; readonly to: string } | null;
	readonly question: AnalysisQuestion;
	readonly responses: Responses;
	readonly nps: NetPromoterScore;
	readonly design: Design;
	/** Respondents who answered in the wave before too; null where respondents cannot be told apart in both. */
	readonly shared: number | null;
	/** By Holm over all waves; null of the first, and where one of the two has no score. */
	readonly change: ScoreComparison | null;
}

/** A difference of two shares or means, and whether the answers show one. */
export interface WaveDifference {
	/** Of shares on -1..1, of means in the unit of the rating. */
	readonly difference: number;
	readonly low: number;
	readonly high: number;
	/** z of shares, t of means. */
	readonly statistic: number;
	/** Two-sided; by Holm over all that were tested beside it. */
	readonly p: number;
	/** Two-sided, of this test alone. */
	readonly unadjustedP: number;
	/** `none`: no difference that these answers can show. */
	readonly outcome: 'higher' | 'lower' | 'none';
	/** `overlapping`: respondents who gave it in both waves were paired. */
	readonly method: 'independent' | 'overlapping';
}

export interface WaveShares {
	readonly class: AnswerClass;
	/** On 0..1; null without an answer. */
	readonly shares: readonly (number | null)[];
	readonly changes: readonly (WaveDifference | null)[];
}

export interface WaveSegmentation {
	/** Position in `questions`. */
	readonly question: number;
	/** In the order in which the last wave shows them first. */
	readonly segments: readonly WaveSegment[];
	/** Over so many changes p was adjusted. */
	readonly tests: number;
}

export interface WaveSegment {
	readonly label: string;
	/** Null where the wave does not hold the segment. */
	readonly scores: readonly (GroupScore | null)[];
	readonly changes: readonly (ScoreComparison | null)[];
}

export interface WaveRatings {
	/** Position in `questions`. */
	readonly question: number;
	readonly role: 'satisfaction' | 'touchpoint';
	/** Lowest and highest rating of its scale. */
	readonly scale: { readonly low: number; readonly high: number };
	/** Null where the wave did not ask it, or on another scale. */
	readonly means: readonly (MeanRating | null)[];
	/** By Holm over all ratings. */
	readonly changes: readonly (WaveDifference | null)[];
}

/** The change of one thing to the last wave from the one before. */
export type WaveMovement =
	| { readonly kind: 'segment'; readonly question: number; readonly label: string; readonly change: ScoreComparison }
	| { readonly kind: 'rating'; readonly question: number; readonly change: WaveDifference };

/** A question, and where each wave asks it. */
export interface WaveQuestion {
	/** As the latest wave that asks it has it. */
	readonly text: string;
	readonly role: ColumnRole;
	/** `same` wording in all waves, `renamed` in one, or asked in `some` only. */
	readonly match: 'same' | 'renamed' | 'some';
	/** Null where the wave does not ask it. */
	readonly columns: readonly (WaveColumn | null)[];
}

export interface WaveColumn {
	readonly column: string;
	readonly index: number;
	readonly text: string;
}

/** What the reader of a comparison must know. `wave` is a position in `waves`. */
export type WaveFinding =
	/** No date says when its answers were given: the waves stand as they were given. */
	| { readonly code: 'wave-undated'; readonly severity: 'note'; readonly wave: number }
	/** It began before the wave before it had ended. */
	| { readonly code: 'waves-overlap-in-time'; readonly severity: 'note'; readonly wave: number }
	/** The recommendation question is worded differently than in the wave before. */
	| { readonly code: 'wave-question-differs'; readonly severity: 'warning'; readonly wave: number }
	/** One wave asks from 0, another from 1. */
	| { readonly code: 'wave-scales-differ'; readonly severity: 'warning' }
	| { readonly code: 'wave-few-answers'; readonly severity: 'warning'; readonly wave: number; readonly count: number }
	/** So many respondents stand on both sides: all that they answered in both is compared in pairs. */
	| { readonly code: 'wave-shared'; readonly severity: 'note'; readonly wave: number; readonly count: number }
	/** A rating that was asked on different scales. */
	| { readonly code: 'wave-rating-scales'; readonly severity: 'warning'; readonly text: string }
	/** A column to break the score down by holds more different values than can be told side by side. */
	| {
			readonly code: 'wave-segments-too-many';
			readonly severity: 'note';
			readonly text: string;
			readonly count: number;
	  };
