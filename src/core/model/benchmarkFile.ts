import type { BenchmarkFigure } from './benchmark.ts';
import type { BenchmarkMistake } from './benchmarkMistake.ts';
import type { Problem } from './problem.ts';

/** A user's own file of figures, as it was read. */
export interface BenchmarkFile {
	/** File name with extension, without folder. */
	readonly name: string;
	/** Those without a mistake, in the order of the file. */
	readonly figures: readonly BenchmarkFigure[];
	/** In the order of the file, as many as are told at once. */
	readonly mistakes: readonly BenchmarkMistake[];
	/** How many more there are. */
	readonly furtherMistakes: number;
	/** Why the file could not be read at all; null where it could. */
	readonly problem: Problem | null;
}
