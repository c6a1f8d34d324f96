import type { Analysis, CategoryQuestion } from '../../core/model/analysis.ts';
import type { BenchmarkFigure } from '../../core/model/benchmark.ts';
import type { Query } from '../../core/model/query.ts';
import type { FromPage } from '../../protocol/page.ts';
import type { Words } from '../../report/words.ts';
import type { RememberedChoice } from '../pageModel.ts';

/** What every control is made from, and what it does. */
export interface ControlsProps {
	readonly words: Words;
	readonly analysis: Analysis;
	/** All figures, in the order in which they are offered. */
	readonly benchmarks: readonly BenchmarkFigure[];
	/** What there is to filter by; null until it is known. */
	readonly answers: readonly CategoryQuestion[] | null;
	readonly canUndo: boolean;
	readonly change: (change: (query: Query) => Query) => void;
	/** Chooses what is remembered beside the query. */
	readonly choose: (chosen: RememberedChoice) => void;
	readonly undo: () => void;
	readonly tell: (message: FromPage) => void;
}
