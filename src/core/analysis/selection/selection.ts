import type { Finding } from '../../model/finding.ts';
import type { Survey } from '../../model/survey.ts';
import type { Answer } from '../../survey/scale.ts';
import type { Clusters } from './clusters.ts';
import type { CountedSample } from './countedSample.ts';
import type { RecordWeights } from './recordWeights.ts';

/** The classes of a recommendation question's answers, by the code of its column. */
export interface QuestionCodes {
	/** Index of the column. */
	readonly index: number;
	/** What each entry of its dictionary is. */
	readonly answers: readonly Answer[];
}

/**
 * What a record is to a selection. Below `none`: an answer that counts. The bits of `out` are those of all others, so that
 * a record is out where anything says so.
 */
export const recordClass = { promoter: 0, passive: 1, detractor: 2, none: 3, out: 7 } as const;

/** The records that a query selects, and what each says to the recommendation question. */
export interface Selection {
	readonly survey: Survey;
	readonly question: QuestionCodes;
	/**
	 * The class of each record of the table, as `recordClass`: `none` for a record that is selected but holds no valid answer,
	 * `out` for one that is excluded, filtered out or without a weight where records are weighted.
	 */
	readonly byRecord: Uint8Array;
	/** The same for each row group. */
	readonly classes: readonly Uint8Array[];
	/** Whether the query has filters. */
	readonly isFiltered: boolean;
	readonly design: SampleDesign;
	readonly total: SelectionTotal;
	/** What was left out, and why. */
	readonly findings: readonly Finding[];
}

/** The records of a table as a selection has them. */
export type SelectedRecords = Pick<Selection, 'byRecord' | 'classes'>;

/** All selected answers together. */
export interface SelectionTotal {
	/** Of the population, where its size was given. */
	readonly sample: CountedSample;
	/** Of anyone like them: what stands against a benchmark or an earlier survey. */
	readonly ofAnyone: CountedSample;
	/** Answers by the code of the question's column; those that a record stands for each. */
	readonly ratingCounts: Float64Array;
	/** Clusters that hold a selected answer; null where all answers count as separate. */
	readonly clusters: number | null;
}

/** How the selected answers were drawn and count. */
export interface SampleDesign {
	/** Null where each record counts once. */
	readonly weights: RecordWeights | null;
	/** Null where no account and no respondent gave more than one of the selected answers. */
	readonly clusters: Clusters | null;
	/** How many there are of whom all respondents of the survey, filtered out or not, gave `answers`; null where endless. */
	readonly population: { readonly size: number; readonly answers: number } | null;
}

export function classOf(answer: Answer): number {
	if (typeof answer !== 'number') return recordClass.none;
	if (answer >= 9) return recordClass.promoter;
	return answer >= 7 ? recordClass.passive : recordClass.detractor;
}
