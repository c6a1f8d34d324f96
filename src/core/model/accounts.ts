import type { GroupScore, MeanInterval } from './groupScore.ts';

/** The customer organisations that the respondents belong to. */
export interface Accounts {
	readonly column: string;
	readonly index: number;
	/** Accounts with a selected answer. */
	readonly answered: number;
	/** Accounts in the file, answered or not, whatever is filtered. */
	readonly accounts: number;
	/** Share of the revenue that belongs to accounts with an answer; null without a column of revenue. */
	readonly revenue: { readonly column: string; readonly share: number } | null;
	/** Mean over the accounts of each account's own score: every account counts once. */
	readonly accountScore: {
		readonly score: number;
		/** t interval over accounts, clamped to -100..100; null below two accounts, and where all score alike. */
		readonly interval: MeanInterval | null;
	} | null;
	/** Accounts that hold a detractor, listed below or not. */
	readonly detractorAccounts: number;
	/** Every account that holds a detractor, most detractors first; in VS Code's panel as many of them as it shows. */
	readonly withDetractors: readonly AccountScore[];
}

export interface AccountScore {
	readonly account: string;
	readonly base: number;
	readonly detractors: number;
	/** Lowest rating given. */
	readonly lowest: number;
	/** Null without a column of revenue. */
	readonly revenue: number | null;
	readonly score: GroupScore;
}
