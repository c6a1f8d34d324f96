import type { GroupScore, ScoreComparison } from './groupScore.ts';
import type { NetPromoterScore } from './netPromoterScore.ts';
import type { Period } from './query.ts';

/** The score over time. A filter on a period does not narrow it: it marks what is selected. */
export interface Trend {
	/** The column of the date. */
	readonly column: string;
	readonly index: number;
	readonly period: Period;
	readonly chosenBy: 'user' | 'default';
	/** Days of the first and the last dated answer, as `2026-05-31`. */
	readonly from: string;
	readonly to: string;
	/** Answers without a date that can be read. */
	readonly undated: number;
	/** Of all dated answers. */
	readonly allTime: NetPromoterScore;
	/** Every period from the first to the last, those without an answer too. */
	readonly periods: readonly TrendPeriod[];
	/** The last finished period against the one before it; null without two that are scored. */
	readonly change: (ScoreComparison & { readonly period: string; readonly before: string }) | null;
}

export type TrendPeriod = GroupScore & {
	/** `2026`, `2026-Q2`, `2026-05`, `2026-W22` (ISO 8601) or `2026-05-31`. */
	readonly period: string;
	/** First and last day. */
	readonly from: string;
	readonly to: string;
	/** False for the last, where no answer stands on or behind its last day. */
	readonly finished: boolean;
	/** Against the period before, by Holm over all periods; null where one of the two has no score. */
	readonly change: ScoreComparison | null;
	/** Of the twelve months that end with the period; null where the file does not reach back so far. */
	readonly rolling: GroupScore | null;
};
