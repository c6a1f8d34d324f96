import type { Finding } from './finding.ts';
import type { Language } from './language.ts';
import type { ColumnRole, Reading } from './reading.ts';
import type { Table } from './table.ts';

/** A table under a reading: which of its columns are questions, and what was found on the way. */
export interface Survey {
	readonly table: Table;
	readonly reading: Reading;
	/** One entry a column of the table, in file order. */
	readonly columns: readonly SurveyColumn[];
	/** Columns whose wording and values are those of a recommendation question, in file order. */
	readonly candidates: readonly Candidate[];
	/** Columns whose wording asks for a recommendation but whose values are on another scale. */
	readonly rejected: readonly RejectedCandidate[];
	/** The language of the questions; null where the headers do not tell. */
	readonly language: Language | null;
	readonly exclusions: Exclusions;
	/** What was found while reading, whatever the question. */
	readonly findings: readonly Finding[];
}

/** Records that do not count: previews, tests, spam, and earlier answers where only the latest of each respondent counts. */
export interface Exclusions {
	readonly count: number;
	/** For each row group, 1 for each of its records that does not count, else 0; null where all count. */
	readonly byGroup: readonly Uint8Array[] | null;
}

/** What the header rows say of a column, as the platform's layout reads them. */
export interface SurveyColumn {
	/** The first header row, whole; empty where the file has none for this column. */
	readonly header: string;
	/** The question as the respondent read it, without markup: the header, or the layout's question text. */
	readonly questionText: string;
	/** The option or sub-question of a further column of the same question; empty for a question's only column. */
	readonly option: string;
	/** What the layout says that it holds: answers, free text, or what the platform writes itself (ids, dates, names). */
	readonly holds: 'answers' | 'text' | 'administration';
	/** The role that the layout knows for sure; null where it does not tell. */
	readonly role: ColumnRole | null;
	/** How several answers to one question are written. */
	readonly choice: Choice;
	/** What the cells stand for where the file holds codes: the label of each code. Null where the cells are the answers. */
	readonly labels: Readonly<Record<string, string>> | null;
	/**
	 * Points by which the platform's numbers of a rating lie above the rating itself; 0 where it writes the rating, null where
	 * it writes the one or the other and only the answers can tell.
	 */
	readonly shift: number | null;
}

export type Choice =
	| { readonly kind: 'single' }
	/** One column an option: the option itself, `1` or `Yes` where it was chosen. */
	| { readonly kind: 'columns' }
	/** All chosen options in one cell. */
	| { readonly kind: 'cell'; readonly separator: string };

export interface Candidate {
	readonly column: string;
	/** Position among the columns, from 0. */
	readonly index: number;
}

export interface RejectedCandidate extends Candidate {
	readonly looksLike: OtherScale;
}

/**
 * The scale of a recommendation question: `0-10` where a 0 was given or the text says so, `1-10` only where the text says
 * so, `0-10 or 1-10` where no 0 was given and nothing is said.
 */
export type RecommendationScale = '0-10' | '1-10' | '0-10 or 1-10';

/** A scale from which no Net Promoter Score can be computed. */
export type OtherScale =
	| '1-5'
	| '1-7'
	| '0-9'
	| '1-11'
	| '1-10 or 1-11'
	| '0-100'
	| 'yes-no'
	| 'text'
	| 'numbers'
	| 'empty';

/** What a caller needs to know of an open survey before it asks for an analysis. */
export interface SurveySummary {
	readonly reading: Reading;
	readonly columns: readonly SurveyColumn[];
	readonly candidates: readonly Candidate[];
	readonly rejected: readonly RejectedCandidate[];
	readonly language: Language | null;
	readonly recordCount: number;
}

/** Records of a survey, looked up in the file. */
export interface RecordPage {
	/** Records that the query selects, of which `records` is a part. */
	readonly total: number;
	/** True where the query's filters select fewer than its minimum base: then no record is shown. */
	readonly closed: boolean;
	readonly records: readonly SurveyRecord[];
}

export interface SurveyRecord {
	/** Position among the data records, from 0. */
	readonly index: number;
	/** Byte offset of the record in the file, whatever its encoding. */
	readonly offset: number;
	/** The line on which the record starts, from 1, as an editor counts: CR, LF and CRLF end lines, also within quotes. */
	readonly line: number;
	/** The line on which it ends: a later one where its cells hold line ends. */
	readonly endLine: number;
	/** Cells in the order of the columns. */
	readonly cells: readonly string[];
}
