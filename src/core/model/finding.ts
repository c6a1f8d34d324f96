import type { Period } from './query.ts';
import type { AnswersThatCount, DateOrder } from './reading.ts';

/**
 * Something about the file that the reader of a report must know. A code with its figures; the words belong to the report.
 * A `warning` may change what the figures mean, a `note` explains how they came about.
 */
export type Finding =
	| { readonly code: 'read-from-editor'; readonly severity: 'note' }
	/** Bytes that read as Windows-1252 control or rare signs but are letters in CP850, the code page of old terminals. */
	| { readonly code: 'other-code-page'; readonly severity: 'warning'; readonly count: number }
	/** Bytes that are broken in the UTF-8 that the rest of the file is; shown as U+FFFD. */
	| { readonly code: 'undecodable-bytes'; readonly severity: 'warning'; readonly count: number }
	/** Places where UTF-8 was encoded twice before the file was written, such as `Ã©`; shown as they stand. */
	| { readonly code: 'double-encoded'; readonly severity: 'warning'; readonly count: number }
	/** Halves of signs that are broken in UTF-16; shown as U+FFFD. */
	| { readonly code: 'broken-utf-16'; readonly severity: 'warning'; readonly count: number }
	/** Records above the header that hold a title. */
	| { readonly code: 'title-line'; readonly severity: 'note'; readonly count: number }
	| { readonly code: 'text-after-quote'; readonly severity: 'note'; readonly count: number; readonly line: number }
	| { readonly code: 'short-records'; readonly severity: 'note'; readonly count: number; readonly line: number }
	| { readonly code: 'long-records'; readonly severity: 'warning'; readonly count: number; readonly line: number }
	/** Records that the platform marks as previews, tests or spam. */
	| {
			readonly code: 'excluded-by-status';
			readonly severity: 'note';
			readonly count: number;
			readonly values: readonly string[];
	  }
	/** Respondents who answered more than once: `records` of theirs are earlier than their latest. */
	| {
			readonly code: 'repeated-respondents';
			readonly severity: 'note';
			readonly respondents: number;
			readonly records: number;
			readonly counted: AnswersThatCount;
			/** The column that says which is the latest; null where the order of the file does. */
			readonly date: string | null;
	  }
	/** Only the latest answer of each respondent was to count, but no column tells respondents apart. */
	| { readonly code: 'respondents-unknown'; readonly severity: 'warning' }
	/** A column that says how many answers each record stands for, or how heavy it weighs; each record counted once. */
	| {
			readonly code: 'records-counted-once';
			readonly severity: 'warning';
			readonly column: string;
			readonly role: 'count' | 'weight';
	  }
	| {
			readonly code: 'end-label';
			readonly severity: 'note';
			readonly label: string;
			readonly rating: number;
			readonly count: number;
	  }
	/** Every number of the file lay `shift` points above the rating, and was lowered by as many; raised where negative. */
	| { readonly code: 'scale-shifted'; readonly severity: 'note'; readonly shift: number }
	/** Of `compared` records, those whose rating is not of the class that the platform gave it in `column`. */
	| {
			readonly code: 'group-disagrees';
			readonly severity: 'warning';
			readonly column: string;
			readonly count: number;
			readonly compared: number;
	  }
	/** No date of the column tells day from month. */
	| {
			readonly code: 'date-order-guessed';
			readonly severity: 'warning';
			readonly column: string;
			readonly order: DateOrder;
	  }
	/** Cells of a column of dates that do not read as one. */
	| { readonly code: 'unreadable-dates'; readonly severity: 'warning'; readonly column: string; readonly count: number }
	| {
			readonly code: 'invalid-answers';
			readonly severity: 'warning';
			readonly count: number;
			readonly examples: readonly string[];
	  }
	| { readonly code: 'decimal-answers'; readonly severity: 'note'; readonly count: number }
	| { readonly code: 'no-zero-on-scale'; readonly severity: 'warning' }
	| { readonly code: 'no-zero-given'; readonly severity: 'note' }
	| { readonly code: 'no-valid-answers'; readonly severity: 'warning' }
	| { readonly code: 'few-answers'; readonly severity: 'warning'; readonly count: number }
	/** No answer is left where the filters of the query apply. */
	| { readonly code: 'no-answer-matches'; readonly severity: 'warning' }
	/** Answers that were left out since their cell in the column of weights or counts is blank, 0, negative or no number. */
	| {
			readonly code: 'weightless-records';
			readonly severity: 'warning';
			readonly column: string;
			readonly kind: 'weight' | 'count';
			readonly count: number;
			/** Answers that do weigh something; 0 where nothing is left to score. */
			readonly weighed: number;
	  }
	/** A column to break the score down by holds one value alone, or none. */
	| { readonly code: 'segments-alike'; readonly severity: 'note'; readonly column: string }
	/** A column to break the score down by holds more different values than can be told apart; null where they are not kept. */
	| {
			readonly code: 'segments-too-many';
			readonly severity: 'note';
			readonly column: string;
			readonly count: number | null;
	  }
	/** Columns of role `segment` beyond those that the score is broken down by. */
	| { readonly code: 'segments-left-out'; readonly severity: 'note'; readonly columns: readonly string[] }
	/** More questions of categories than are told: the first `told` are, `count` are not. */
	| { readonly code: 'questions-left-out'; readonly severity: 'note'; readonly told: number; readonly count: number }
	/** A column that was to be crossed holds no categories, or no selected record answers both questions. */
	| {
			readonly code: 'cross-impossible';
			readonly severity: 'warning';
			readonly column: string;
			readonly reason: 'uncategorical' | 'unanswered';
	  }
	/** A question of a cross table with more answers than are told: `count` others stand together, or are left out. */
	| {
			readonly code: 'cross-cut';
			readonly severity: 'note';
			readonly column: string;
			readonly told: number;
			readonly count: number;
			readonly others: 'together' | 'left-out';
	  }
	/** Respondents stand in several columns of a cross table, so that its columns were not tested against each other. */
	| { readonly code: 'cross-untested'; readonly severity: 'note'; readonly column: string }
	/** Texts such as `-` or `geen` in columns of comments, which say nothing and were not counted as comments. */
	| { readonly code: 'empty-comments'; readonly severity: 'note'; readonly count: number }
	/** The column of accounts names one alone, or another for each record. */
	| {
			readonly code: 'accounts-not-told-apart';
			readonly severity: 'warning';
			readonly column: string;
			readonly reason: 'alike' | 'different';
	  }
	/** Cells of a column of revenue that are no amount of 0 or more. */
	| {
			readonly code: 'unreadable-revenue';
			readonly severity: 'warning';
			readonly column: string;
			readonly count: number;
	  }
	/** Accounts of which records hold different amounts: the highest counts where most hold one, else their sum. */
	| {
			readonly code: 'revenue-differs';
			readonly severity: 'note';
			readonly column: string;
			readonly count: number;
			readonly counted: 'highest' | 'sum';
	  }
	/** Periods of the length that was asked for would have been too many to show; the next longer that are not were taken. */
	| { readonly code: 'period-lengthened'; readonly severity: 'note'; readonly asked: Period; readonly period: Period }
	/** All dates of the column are of the same day: nothing to see over time. */
	| { readonly code: 'dates-alike'; readonly severity: 'note'; readonly column: string }
	/** Everybody gave the same rating, which goes together with nothing. */
	| { readonly code: 'ratings-alike'; readonly severity: 'warning'; readonly column: string }
	/** Columns of ratings whose answers are words of a scale: the rating that each word was read as, lowest first. */
	| {
			readonly code: 'worded-ratings';
			readonly severity: 'note';
			readonly columns: readonly string[];
			readonly steps: readonly { readonly label: string; readonly rating: number }[];
	  }
	/** A column that was to be read as ratings of satisfaction or of a touchpoint holds none. */
	| { readonly code: 'no-ratings'; readonly severity: 'warning'; readonly column: string }
	/** Ratings of touchpoints that follow from each other, so that what each accounts for cannot be told apart. */
	| { readonly code: 'touchpoints-collinear'; readonly severity: 'warning'; readonly columns: readonly string[] }
	/** The figure's own year lies well before the newest of its series. */
	| {
			readonly code: 'benchmark-old';
			readonly severity: 'warning';
			readonly fieldwork: number;
			readonly newest: number;
	  }
	/** The figure was measured in another country or language area than the survey's questions suggest. */
	| { readonly code: 'benchmark-other-region'; readonly severity: 'warning'; readonly region: readonly string[] }
	/** What the source does not say of the figure, and so cannot be compared. */
	| { readonly code: 'benchmark-unstated'; readonly severity: 'note'; readonly what: readonly BenchmarkFact[] };

export type FindingCode = Finding['code'];

export type BenchmarkFact = 'region' | 'market' | 'year' | 'n' | 'mode' | 'relation';
