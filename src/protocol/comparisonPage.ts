import type { Language } from '../core/model/language.ts';
import type { Problem } from '../core/model/problem.ts';
import type { WaveComparison } from '../core/model/waves.ts';
import type { HostRequest, PageCopied, PageDrew } from './page.ts';
import type { TellWords } from './words.ts';

/** What the host tells the page of a panel that compares surveys. */
export type ToComparisonPage = TellWords | ComparisonShown | HostRequest;

export type ComparisonShown = ShowComparison | ShowComparisonProblem | ShowComparing;

export interface ShowComparison {
	readonly kind: 'comparison';
	readonly language: Language;
	readonly comparison: WaveComparison;
}

export interface ShowComparisonProblem {
	readonly kind: 'problem';
	readonly language: Language;
	/** Name of the file that is refused. */
	readonly name: string;
	readonly problem: Problem;
}

export interface ShowComparing {
	readonly kind: 'comparing';
	readonly language: Language;
}

/** What the page tells the host: that it is there, that the user asks to read the files again, or what the host asked for. */
export type FromComparisonPage =
	| { readonly kind: 'ready'; readonly isTold: boolean }
	| { readonly kind: 'retry' }
	| PageDrew
	| PageCopied;

/** What the page keeps for itself across a reload of the window. */
export interface ComparisonPageState {
	readonly version: 1;
	/** Of the files, in the order in which they were given. */
	readonly uris: readonly string[];
	/** Vertical scroll position in CSS pixels. */
	readonly scroll: number;
}
