import { unstated } from '../../../../src/core/benchmarks/publishers/unstated.ts';
import type { BenchmarkFigure, BenchmarkSource, BenchmarkValue } from '../../../../src/core/model/benchmark.ts';

/** A made-up figure, undated and without particulars unless given. */
export function exampleFigure(value: BenchmarkValue, source: Partial<BenchmarkSource> = {}): BenchmarkFigure {
	return {
		...unstated,
		id: 'example',
		series: 'example',
		publisher: 'Example',
		sector: 'all',
		address: 'example.org',
		...source,
		...value,
	};
}
