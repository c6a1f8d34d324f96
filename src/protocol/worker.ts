import type { Analysis, AnalysisPart, Section } from '../core/model/analysis.ts';
import type { BenchmarkFigure } from '../core/model/benchmark.ts';
import type { BenchmarkFile } from '../core/model/benchmarkFile.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Query } from '../core/model/query.ts';
import type { ReadingChoices } from '../core/model/reading.ts';
import type { SourceReference } from '../core/model/source.ts';
import type { RecordPage, SurveySummary } from '../core/model/survey.ts';
import type { WaveComparison } from '../core/model/waves.ts';

/** What is asked of the engine's worker. Every request but `cancel` is answered under its `id`. */
export type ToWorker =
	| { readonly kind: 'open'; readonly id: number; readonly source: SourceReference; readonly choices: ReadingChoices }
	| {
			readonly kind: 'analyze';
			readonly id: number;
			readonly survey: number;
			readonly query: Query;
			readonly sections: readonly Section[];
			readonly ownFigures: readonly BenchmarkFigure[];
	  }
	| {
			readonly kind: 'records';
			readonly id: number;
			readonly survey: number;
			readonly query: Query;
			readonly offset: number;
			readonly limit: number;
	  }
	| {
			readonly kind: 'compare';
			readonly id: number;
			readonly waves: readonly { readonly survey: number; readonly query: Query }[];
	  }
	| { readonly kind: 'close'; readonly id: number; readonly survey: number }
	| { readonly kind: 'benchmarks'; readonly id: number }
	| { readonly kind: 'read-benchmarks'; readonly id: number; readonly files: readonly SourceReference[] }
	| { readonly kind: 'cancel'; readonly id: number };

/** What the worker answers. */
export type FromWorker =
	/** The share of a file that is read, on 0..1. */
	| { readonly kind: 'progress'; readonly id: number; readonly share: number }
	/** One section of an analysis under way. */
	| { readonly kind: 'part'; readonly id: number; readonly part: AnalysisPart }
	| { readonly kind: 'done'; readonly id: number; readonly result: WorkerResult }
	| { readonly kind: 'problem'; readonly id: number; readonly problem: Problem }
	/** A mistake of ours: not a problem of the file. */
	| { readonly kind: 'failure'; readonly id: number; readonly message: string };

export type WorkerResult =
	| { readonly kind: 'opened'; readonly survey: number; readonly summary: SurveySummary }
	| { readonly kind: 'analysis'; readonly rest: AnalysisRest }
	| { readonly kind: 'records'; readonly page: RecordPage }
	| { readonly kind: 'benchmarks'; readonly figures: readonly BenchmarkFigure[] }
	| { readonly kind: 'benchmark-files'; readonly files: readonly BenchmarkFile[] }
	| { readonly kind: 'comparison'; readonly comparison: WaveComparison }
	| { readonly kind: 'closed' };

/** An analysis with null in place of whatever its parts brought. */
export type AnalysisRest = { readonly [K in keyof Analysis]: Analysis[K] | null };
