import type { Analysis, Section, SectionKeys } from '../model/analysis.ts';
import type { BenchmarkFigure } from '../model/benchmark.ts';
import type { Finding } from '../model/finding.ts';
import type { Query } from '../model/query.ts';
import type { Source } from '../model/source.ts';
import type { Survey } from '../model/survey.ts';
import type { CountedSample } from './selection/countedSample.ts';
import type { Selection } from './selection/selection.ts';

/** What every section of an analysis is computed from. */
export interface AnalysisContext {
	readonly survey: Survey;
	/** Where texts are looked up: what the survey's offsets count in. */
	readonly source: Source;
	readonly query: Query;
	/** All published figures, and the user's own before them. */
	readonly figures: readonly BenchmarkFigure[];
	/** The one that the survey is held against; null for none. */
	readonly figure: BenchmarkFigure | null;
	/** The answers that the query selects. */
	readonly selection: Selection;
	/** All of them, as a sample of anyone: what stands against a benchmark. */
	readonly total: CountedSample;
	readonly signal: AbortSignal | undefined;
}

/** What a section computes: its keys of the analysis, and what their reader must know. */
export interface SectionAnalysis<S extends Section> {
	readonly value: Pick<Analysis, SectionKeys[S]>;
	readonly findings: readonly Finding[];
}

/** Computes one section. Pure: the same context gives the same bits. */
export type AnalyzeSection<S extends Section> = (
	context: AnalysisContext,
) => SectionAnalysis<S> | Promise<SectionAnalysis<S>>;
