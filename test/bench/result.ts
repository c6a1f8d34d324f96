/** What one `npm run bench` measured. */
export interface BenchResult {
	readonly machine: { readonly processor: string; readonly cores: number; readonly node: string };
	readonly sizes: readonly SizeResult[];
	readonly limits: readonly Limit[];
}

/** A survey of so many records. */
export interface SizeResult {
	readonly records: number;
	readonly bytes: number;
	readonly cases: readonly CaseResult[];
}

/** Medians over the runs of a case. */
export interface CaseResult {
	readonly name: string;
	readonly what: string;
	readonly milliseconds: number;
	readonly cpuMilliseconds: number;
	readonly peakBytes: number;
	/** Milliseconds of each run. */
	readonly runs: readonly number[];
	/** 95th percentile in milliseconds; null where the case changes no query. */
	readonly changedQueryP95: number | null;
	/** Milliseconds of each section of an analysis; null where the case computes none. */
	readonly sections: Readonly<Record<string, number>> | null;
}

/** A figure that the reader is held to. It is told, never asserted: machines differ, and are shared. */
export interface Limit {
	readonly what: string;
	readonly value: number;
	readonly atMost: number;
	/** What is aimed at, where that is less. */
	readonly aim: number | null;
	readonly unit: 'times' | 'MB' | 'ms';
}
