/** How the bytes of a file were read: guessed, each guess with its reason, or set by the user. */
export interface Reading {
	readonly version: 1;
	readonly encoding: Guess<Encoding>;
	readonly delimiter: Guess<Delimiter>;
	readonly layout: Guess<Layout>;
	/** Records at the top that hold headers, not answers. */
	readonly headerRows: number;
	/** What each column is, in file order. */
	readonly roles: readonly RoleOfColumn[];
	/** Order of day and month in dates that do not tell by themselves; null where no date needs it. */
	readonly dateOrder: Guess<DateOrder, DateOrderReason> | null;
	/** Which answers count where a respondent gave several. */
	readonly answers: AnswersThatCount;
	/** Points that the user had subtracted from the ratings of the recommendation question; null leaves it to the layout. */
	readonly shift: number | null;
}

/** The parts of a `Reading` that a user can set. What is absent is guessed. */
export interface ReadingChoices {
	readonly version: 1;
	readonly encoding?: Encoding | undefined;
	readonly delimiter?: Delimiter | undefined;
	/** Where two give the same column a role, or a role that only one column has, the later counts. */
	readonly roles?: readonly ChosenRole[] | undefined;
	readonly dateOrder?: DateOrder | undefined;
	readonly answers?: AnswersThatCount | undefined;
	/** Points to subtract from every rating of the recommendation question: 1 where 1 to 11 stands for 0 to 10. */
	readonly shift?: number | undefined;
}

export interface ChosenRole extends NamedColumn {
	readonly role: ColumnRole;
}

/** A column as a user names it, before the file is read. */
export interface NamedColumn {
	/** Its exact header, else `#N` counted from 1. */
	readonly column: string;
	/** Where it was last seen, from 0: tells columns of the same header apart. Absent where it was never seen. */
	readonly index?: number | undefined;
}

export interface RoleOfColumn extends Guess<ColumnRole, RoleReason> {
	/** The header of the column; empty where it has none. */
	readonly column: string;
}

export interface Guess<T, Reason extends string = GuessReason> {
	readonly value: T;
	readonly reason: Reason;
}

export type GuessReason =
	| 'chosen'
	| 'byte-order-mark'
	| 'zero-bytes'
	| 'valid-utf-8'
	| 'mostly-utf-8'
	| 'not-utf-8'
	| 'consistent-columns'
	| 'separator-line'
	| 'only-one'
	| 'recognised-headers'
	| 'nothing-recognised';

/** What a column of a survey is for. */
export type ColumnRole =
	| 'recommendation'
	/** The platform's own classes of the recommendation question: a check, never the score. */
	| 'recommendation-group'
	| 'satisfaction'
	/** A rating of one point of contact. */
	| 'touchpoint'
	/** Categories that groups of respondents can be told apart by. */
	| 'segment'
	/** When the answer was given. */
	| 'date'
	| 'comment'
	/** Identifies the person who answered. */
	| 'respondent'
	/** The customer organisation that the respondent belongs to. */
	| 'account'
	/** What the account spends, as an amount. */
	| 'revenue'
	| 'weight'
	/** How many answers a record stands for. */
	| 'count'
	/** How the answer came in: web, telephone. */
	| 'mode'
	/** What the respondent is to the customer organisation: decision maker, user. */
	| 'respondent-role'
	/** Written by the platform: whether the answer is a preview, spam or a test. */
	| 'status'
	/** Whether the respondent finished, as a flag, a percentage or the time of sending. */
	| 'finished'
	| 'none';

/** Why a column has its role. */
export type RoleReason = 'chosen' | 'layout' | 'wording' | 'wording-and-values' | 'values' | 'nothing';

export type DateOrder = 'day-first' | 'month-first';

export type DateOrderReason = 'chosen' | 'layout' | 'beyond-12' | 'language' | 'nothing';

/** `all` answers of a respondent, or the `latest` of each. */
export type AnswersThatCount = 'all' | 'latest';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
export type Delimiter = ',' | ';' | '\t' | '|';
export type Layout =
	| 'qualtrics'
	| 'qualtrics-legacy'
	| 'surveymonkey'
	| 'google-forms'
	| 'microsoft-forms'
	| 'typeform'
	| 'limesurvey'
	| 'surveyxact'
	| 'enalyzer'
	| 'alchemer'
	| 'generic';
