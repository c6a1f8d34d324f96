import type { AnswerClass } from './query.ts';

/** What respondents wrote. */
export interface Comments {
	/** The columns of comments, in file order. */
	readonly columns: readonly { readonly column: string; readonly index: number; readonly text: string }[];
	/** Selected records with a comment, those without a rating too. */
	readonly count: number;
	/** Promoters, passives, detractors, in this order. */
	readonly classes: readonly CommentsOfClass[];
	/** Passives who wrote something, newest first; 20 at most. */
	readonly passivesAtRisk: readonly Comment[];
	/** Languages, as ISO 639 codes, whose stop words were left out of the counted words. */
	readonly stopWords: readonly string[];
}

export interface CommentsOfClass {
	readonly class: AnswerClass;
	/** Records of the class with a comment. */
	readonly count: number;
	/** 20 at most, of each. */
	readonly newest: readonly Comment[];
	readonly longest: readonly Comment[];
	/** Words by the number of comments that hold them, most first: 50 at most, each in two comments or more. */
	readonly words: readonly CommentedWord[];
}

export interface CommentedWord {
	readonly word: string;
	/** Comments of the class that hold it. */
	readonly comments: number;
	/** Of those the three furthest down in the file, the last one first. */
	readonly examples: readonly Comment[];
}

export interface Comment {
	/** Position among the data records, from 0. */
	readonly record: number;
	/** Index of its column. */
	readonly index: number;
	readonly rating: number;
	/** As it was written; cut, with `…` behind, after 4,000 characters. */
	readonly text: string;
	/** When it was given, as `2026-05-31`; null where unknown. */
	readonly day: string | null;
}
