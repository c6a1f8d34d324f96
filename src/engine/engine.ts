import type { Analysis, AnalysisPart, Section } from '../core/model/analysis.ts';
import type { BenchmarkFigure } from '../core/model/benchmark.ts';
import type { BenchmarkFile } from '../core/model/benchmarkFile.ts';
import type { Query } from '../core/model/query.ts';
import type { ReadingChoices } from '../core/model/reading.ts';
import type { SourceReference } from '../core/model/source.ts';
import type { RecordPage, SurveySummary } from '../core/model/survey.ts';
import type { WaveComparison } from '../core/model/waves.ts';

/** Where analyses run. In this thread or in another: no caller can tell which. */
export interface Engine {
	/**
	 * Reads a survey. A file without a recommendation question opens too: its summary has no candidates.
	 * @throws ProblemError where the file cannot be read, or `cancelled`.
	 */
	open(source: SourceReference, choices: ReadingChoices, options?: OpenOptions): Promise<OpenSurvey>;
	/** The published figures, in the order in which they are offered. */
	benchmarks(): Promise<readonly BenchmarkFigure[]>;
	/** Reads a user's own files of figures, one entry a file: what is wrong with one does not keep the others out. */
	readBenchmarks(files: readonly SourceReference[]): Promise<readonly BenchmarkFile[]>;
	/**
	 * Compares two or more surveys that this engine holds and that asked the same, wave by wave.
	 * @throws ProblemError as `analyze`, of the first survey that is refused; `cancelled` where one is closed.
	 */
	compare(waves: readonly WaveRequest[], options?: RequestOptions): Promise<WaveComparison>;
	/** Ends the engine. Whatever is under way is answered with the problem `engine-stopped`. */
	dispose(): Promise<void>;
}

/** A survey that the engine holds until it is closed: its table once, however often the file is opened alike. */
export interface OpenSurvey {
	readonly summary: SurveySummary;
	/**
	 * Answers a query. A newer query of the same survey supersedes an older one, which then rejects with `cancelled`.
	 * @throws ProblemError `question-needed`, `no-question`, `not-a-recommendation-scale`, `no-such-benchmark`, `no-such-column`,
	 * `not-categories`, `population-too-small`, `source-changed`, `cancelled`.
	 */
	analyze(query: Query, sections: readonly Section[], options?: AnalyzeOptions): Promise<Analysis>;
	/** Records that the query selects as text, in file order, from `offset` on, at most `limit`. */
	records(query: Query, offset: number, limit: number, options?: RequestOptions): Promise<RecordPage>;
	close(): Promise<void>;
}

/** A survey to compare, with its own question, filters and weights. Level and minimum base are those of the first. */
export interface WaveRequest {
	readonly survey: OpenSurvey;
	readonly query: Query;
}

export interface RequestOptions {
	readonly signal?: AbortSignal;
}

export interface OpenOptions extends RequestOptions {
	/** Called with the share of the file that is read, on 0..1: whenever it has risen by a percent. */
	readonly onProgress?: (share: number) => void;
}

export interface AnalyzeOptions extends RequestOptions {
	/** Called with each section as soon as it is known. */
	readonly onPart?: (part: AnalysisPart) => void;
	/** The user's own figures, offered before the published ones. */
	readonly ownFigures?: readonly BenchmarkFigure[];
}
