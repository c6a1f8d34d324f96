/** How the bytes of a file were read: guessed, each guess with its reason, or set by the user. */
export interface Reading {
	readonly version: 1;
	readonly encoding: Guess<Encoding>;
	readonly delimiter: Guess<Delimiter>;
	readonly layout: Guess<Layout>;
	/** Records at the top that hold headers, not answers. */
	readonly headerRows: number;
}

/** The parts of a `Reading` that a user can set. What is absent is guessed. */
export interface ReadingChoices {
	readonly version: 1;
	readonly encoding?: Encoding;
	readonly delimiter?: Delimiter;
}

export interface Guess<T> {
	readonly value: T;
	readonly reason: GuessReason;
}

export type GuessReason =
	| 'chosen'
	| 'byte-order-mark'
	| 'valid-utf-8'
	| 'mostly-utf-8'
	| 'not-utf-8'
	| 'consistent-columns'
	| 'separator-line'
	| 'only-one'
	| 'recognised-headers'
	| 'nothing-recognised';

export type Encoding = 'utf-8' | 'windows-1252';
export type Delimiter = ',' | ';' | '\t' | '|';
export type Layout = 'surveymonkey' | 'generic';
