import type { Analysis } from '../core/model/analysis.ts';
import type { Query } from '../core/model/query.ts';
import type { Shown, ShowReport, TellPart } from '../protocol/page.ts';
import { asksTheSame } from './queryChanges.ts';

/** What the page knows of its report: what it shows, what was asked last, and what can be returned to. */
export interface PageModel {
	readonly shown: Shown | null;
	/** What is asked; ahead of what is shown until the answer is there. Null before the first report. */
	readonly query: Query | null;
	/** Queries that can be returned to, the latest last. */
	readonly past: readonly Query[];
	/** The number of the latest question. */
	readonly ask: number;
}

/** How many queries can be returned to. */
const mostPast = 50;

export const emptyModel: PageModel = { shown: null, query: null, past: [], ask: 0 };

/** The host shows something. What it shows of an older question than the latest does not change what is asked. */
export function withShown(model: PageModel, shown: Shown): PageModel {
	if (shown.kind !== 'report') return { ...model, shown };
	const isLate = shown.ask !== 0 && shown.ask < model.ask;
	if (isLate) return model;
	const before = reportOf(model);
	// What is shown unasked stands for what was asked last; a page that was hidden may hear of what it asked before.
	const ask = Math.max(model.ask, shown.ask);
	if (before === null) return { ...model, ask, shown: { ...shown, ask }, query: shown.analysis.query };
	const analysis = { ...shown.analysis, ...sameAs(before.analysis, shown.analysis) };
	const benchmarks = isSame(before.benchmarks, shown.benchmarks) ? before.benchmarks : shown.benchmarks;
	return { ...model, ask, shown: { ...shown, ask, analysis, benchmarks }, query: analysis.query };
}

/** Some of the answer to the latest question takes the place of what was shown before. */
export function withPart(model: PageModel, { ask, value, turn }: TellPart): PageModel {
	const before = reportOf(model);
	if (before === null || ask !== model.ask) return model;
	const analysis = { ...before.analysis, ...value, ...sameAs(before.analysis, value) };
	const shown = { ...before, ask, isWhole: turn !== null, analysis };
	return { ...model, shown, query: analysis.query };
}

/** Whether what is shown is the whole answer to what was asked last. */
export function isAnswered({ shown, ask }: PageModel): boolean {
	return shown?.kind === 'report' && shown.isWhole && shown.ask === ask;
}

/** The user asks another query; the one before can be returned to. */
export function asking(model: PageModel, query: Query): PageModel {
	if (model.query === null || asksTheSame(model.query, query)) return model;
	const past = [...model.past, model.query].slice(-mostPast);
	return { ...model, query, past, ask: model.ask + 1 };
}

/** What of a query is remembered beside it: the question of the file, the benchmark of the workspace. */
export type RememberedChoice = Partial<Pick<Query, 'question' | 'benchmark'>>;

/** The user chooses what is remembered; the query before can be returned to. */
export function choosing(model: PageModel, chosen: RememberedChoice): PageModel {
	if (model.query === null) return model;
	return { ...model, query: { ...model.query, ...chosen }, past: [...model.past, model.query].slice(-mostPast) };
}

/** What of the last change is to be remembered otherwise to take it back; null where it was of the query alone. */
export function toForget({ query, past }: PageModel): RememberedChoice | null {
	const before = past.at(-1);
	if (query === null || before === undefined || !asksTheSame(before, query)) return null;
	return before.question === query.question ? { benchmark: before.benchmark } : { question: before.question };
}

/** The user takes the last change back. */
export function returning(model: PageModel): PageModel {
	const query = model.past.at(-1);
	if (query === undefined) return model;
	return { ...model, query, past: model.past.slice(0, -1), ask: model.ask + 1 };
}

/** The report with what is asked in its place, so that chips and controls answer at once. */
export function reportOf({ shown, query }: PageModel): ShowReport | null {
	if (shown?.kind !== 'report' || query === null) return null;
	return { ...shown, analysis: { ...shown.analysis, query } };
}

/** Whatever of `before` is told again as it was: what is drawn of it stays. */
function sameAs(before: Analysis, told: Partial<Analysis>): Partial<Analysis> {
	const same = (Object.keys(told) as (keyof Analysis)[]).filter((key) => isSame(before[key], told[key]));
	return Object.fromEntries(same.map((key) => [key, before[key]]));
}

function isSame(one: unknown, other: unknown): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}
