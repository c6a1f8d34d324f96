import type { GroupScore } from './groupScore.ts';

/** Two questions crossed: how the answers to one are shared among those who gave each answer to the other. */
export interface CrossTable {
	readonly rows: CrossQuestion;
	readonly columns: CrossQuestion;
	/** Of each column the records that answered both questions, whatever they weigh. Shares are of these. */
	readonly bases: readonly number[];
	/** `letters[column]` names it in the cells: `A`, `B`, … */
	readonly letters: readonly string[];
	/** Row by row, column by column. */
	readonly cells: readonly (readonly CrossCell[])[];
	/** The score of those who make up each column's base. */
	readonly scores: readonly GroupScore[];
}

export interface CrossQuestion {
	readonly column: string;
	readonly index: number;
	readonly text: string;
	/** Answers that were given; most frequent first, numbers in their own order. */
	readonly labels: readonly string[];
	/** Whether the last label is empty and stands for all answers that are too rare to be told one by one. */
	readonly other: boolean;
}

export interface CrossCell {
	readonly count: number;
	/** Of the column's base, on 0..1; null under the minimum base. */
	readonly share: number | null;
	/** Letters, with spaces between, of the columns whose share is lower beyond chance: upper case at the level, lower case at 90 %. */
	readonly higherThan: string;
}
