import type { Analysis, CategoryQuestion, Section } from '../core/model/analysis.ts';
import type { BenchmarkFigure } from '../core/model/benchmark.ts';
import type { Language } from '../core/model/language.ts';
import type { Problem } from '../core/model/problem.ts';
import type { BenchmarkChoice, Query } from '../core/model/query.ts';
import type { RecordPage } from '../core/model/survey.ts';
import type { TellWords } from './words.ts';

/** What the host tells the panel's page. */
export type ToPage = TellWords | TellShown | TellPart | TellRecords | TellAnswers | TellFile | HostRequest;

export interface TellShown {
	readonly kind: 'show';
	/** Rises with everything that is shown. The page may be told the same twice: when it is shown, and when it asks. */
	readonly turn: number;
	readonly show: Shown;
}

/** Some of the answer to what the page asked: what it has not heard of it yet. */
export interface TellPart {
	readonly kind: 'part';
	/** The number of the question it belongs to. */
	readonly ask: number;
	readonly value: Partial<Analysis>;
	/** With the last part: the turn of what is now shown as a whole. Null where more is to come. */
	readonly turn: number | null;
}

export interface TellRecords {
	readonly kind: 'records';
	/** The number of the request that it answers. */
	readonly request: number;
	readonly page: RecordPage;
}

/** What there is to filter by: the answers of all records that count, whatever is filtered. */
export interface TellAnswers {
	readonly kind: 'answers';
	readonly questions: readonly CategoryQuestion[];
}

/** How the file stands to what is shown of it. */
export interface TellFile {
	readonly kind: 'file';
	readonly state: FileState;
}

/** `refreshing` where it is no longer as it was read, and is being read again unasked. */
export type FileState = 'as-read' | 'changed' | 'gone' | 'refreshing';

/** What only a page can do, and the host asks of it. */
export type HostRequest = RequestPicture | RequestCopy;

/** The host asks for a drawing as a picture of dots. */
export interface RequestPicture {
	readonly kind: 'picture';
	readonly request: number;
	/** An SVG document that loads nothing. */
	readonly svg: string;
	/** Dots of the picture to a px of the drawing. */
	readonly scale: number;
}

/** The host asks that something be put on the clipboard, formatted and as text. */
export interface RequestCopy {
	readonly kind: 'copy';
	readonly request: number;
	readonly text: string;
	/** An HTML fragment. */
	readonly html: string;
}

export type Shown = ShowReport | ShowProblem | ShowLoading;

export interface ShowReport {
	readonly kind: 'report';
	readonly language: Language;
	/** The number of the question that the analysis answers; 0 where the page asked none. */
	readonly ask: number;
	/** Whether all of the answer is there. */
	readonly isWhole: boolean;
	/** Of long lists no more than the page shows. */
	readonly analysis: Analysis;
	/** All published figures to choose from. */
	readonly benchmarks: readonly BenchmarkFigure[];
}

export interface ShowProblem {
	readonly kind: 'problem';
	readonly language: Language;
	/** Name of the file the panel is about. */
	readonly name: string;
	readonly problem: Problem;
}

export interface ShowLoading {
	readonly kind: 'loading';
	readonly language: Language;
	readonly name: string;
}

/** What the page tells the host. */
export type FromPage =
	| PageReady
	| PagePainted
	| PageAsks
	| PageAsksRecords
	| PageOpensRecord
	| PageAsksAnswers
	| PageChoseBenchmark
	| PagePicksBenchmark
	| PageChoseQuestion
	| PageSetsColumnRole
	| PageChoosesAnswers
	| PageShiftsScale
	| PageAskedRetry
	| PageDrew
	| PageCopied;

export interface PageReady {
	readonly kind: 'ready';
	/** Whether it has been told something already: what was told while it was loading. */
	readonly isTold: boolean;
}

/** The first of the answer to what the page asked is painted. */
export interface PagePainted {
	readonly kind: 'painted';
	/** The number of the question. */
	readonly ask: number;
}

/** The user chose filters, segments, a period …: everything of a query but question and benchmark, which are remembered. */
export interface PageAsks {
	readonly kind: 'ask';
	/** Rises with every question of this page. */
	readonly ask: number;
	readonly query: Query;
	/** The sections that the user acted on: answered first, and shown together. */
	readonly first: readonly Section[];
	/** The others that the user sees. */
	readonly next: readonly Section[];
}

/** The user asks for the records behind a figure. */
export interface PageAsksRecords {
	readonly kind: 'records';
	readonly request: number;
	readonly query: Query;
	readonly offset: number;
	readonly limit: number;
}

/** The user asks to see a record in the file. */
export interface PageOpensRecord {
	readonly kind: 'open-record';
	/** Position among the data records, from 0. */
	readonly record: number;
}

/** The user is about to choose what to filter by. */
export interface PageAsksAnswers {
	readonly kind: 'answers';
}

export interface PageChoseBenchmark {
	readonly kind: 'choose-benchmark';
	readonly benchmark: BenchmarkChoice;
}

/** The user asks for the list of benchmarks, where no report offers them. */
export interface PagePicksBenchmark {
	readonly kind: 'pick-benchmark';
}

/** The user chose another recommendation question. */
export interface PageChoseQuestion {
	readonly kind: 'choose-question';
	/** The column of a candidate; null where the user asks for the list of them, as no report offers it. */
	readonly question: number | null;
}

/** The user asks to say what a column is for. */
export interface PageSetsColumnRole {
	readonly kind: 'set-column-role';
}

/** The user asks to choose which answers of a respondent count. */
export interface PageChoosesAnswers {
	readonly kind: 'choose-answers';
}

/** The user has the numbers of a refused question lowered by so many points. */
export interface PageShiftsScale {
	readonly kind: 'shift-scale';
	readonly shift: number;
}

/** The user asks to read the file again after a problem. */
export interface PageAskedRetry {
	readonly kind: 'retry';
}

/** The answer to `picture`. */
export interface PageDrew {
	readonly kind: 'drew';
	readonly request: number;
	/** Bytes of a PNG; null where it could not be drawn. */
	readonly png: Uint8Array | null;
}

/** The answer to `copy`: whether it could be done. */
export interface PageCopied {
	readonly kind: 'copied';
	readonly request: number;
	readonly done: boolean;
}

/** What the page keeps for itself across a reload of the window. */
export interface PageState {
	readonly version: 1;
	readonly uri: string;
	/** Null where no report was shown. */
	readonly query: Query | null;
	/** Queries that can be returned to, the latest last. */
	readonly past: readonly Query[];
	/** The headers of all columns: the columns of a query mean nothing in a file with others. */
	readonly columns: readonly string[];
	/** Vertical scroll position in CSS pixels. */
	readonly scroll: number;
	/** Id of the element that had the focus; null where none with an id had it. */
	readonly focus: string | null;
}
