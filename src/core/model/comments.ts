import type { AnswerClass } from './query.ts';

/** What respondents wrote. */
export interface Comments {
	/** The columns of comments, in file order. */
	readonly columns: readonly { readonly column: string; readonly index: number; readonly text: string }[];
	/** Selected records with a comment. */
	readonly count: number;
	/** Promoters, passives, detractors, in this order. */
	readonly classes: readonly CommentsOfClass[];
	/** Passives who wrote something, newest first. */
	readonly passivesAtRisk: readonly Comment[];
	/** Languages whose stop words were left out of the counted words. */
	readonly stopWords: readonly string[];
}

export interface CommentsOfClass {
	readonly class: AnswerClass;
	readonly count: number;
	readonly newest: readonly Comment[];
	readonly longest: readonly Comment[];
	/** Words by the number of comments that hold them, most first. */
	readonly words: readonly { readonly word: string; readonly comments: number }[];
}

export interface Comment {
	/** Position among the data records, from 0. */
	readonly record: number;
	/** Index of its column. */
	readonly index: number;
	readonly rating: number;
	readonly text: string;
	/** When it was given, as `2026-05-31`; null where unknown. */
	readonly day: string | null;
}
