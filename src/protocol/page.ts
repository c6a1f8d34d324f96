import type { Analysis } from '../core/model/analysis.ts';
import type { BenchmarkFigure } from '../core/model/benchmark.ts';
import type { Language } from '../core/model/language.ts';
import type { Problem } from '../core/model/problem.ts';
import type { BenchmarkChoice, Query } from '../core/model/query.ts';

/** What the host tells the panel's page. */
export interface ToPage {
	/** Rises with everything that is told. The page may be told the same twice: when it is said, and when it asks. */
	readonly turn: number;
	readonly show: Shown;
}

export type Shown = ShowReport | ShowProblem | ShowLoading;

export interface ShowReport {
	readonly kind: 'report';
	readonly language: Language;
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
	| PageChoseBenchmark
	| PagePicksBenchmark
	| PageChoseQuestion
	| PageSetsColumnRole
	| PageChoosesAnswers
	| PageShiftsScale
	| PageAskedRetry;

export interface PageReady {
	readonly kind: 'ready';
}

export interface PageChoseBenchmark {
	readonly kind: 'choose-benchmark';
	readonly benchmark: BenchmarkChoice;
}

/** The user asks for the list of benchmarks, where no report offers them. */
export interface PagePicksBenchmark {
	readonly kind: 'pick-benchmark';
}

/** The user asks to choose another recommendation question. */
export interface PageChoseQuestion {
	readonly kind: 'choose-question';
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

/** What the page keeps for itself across a reload of the window. */
export interface PageState {
	readonly version: 1;
	readonly uri: string;
	readonly query: Query;
	/** Vertical scroll position in CSS pixels. */
	readonly scroll: number;
}
