import type { BenchmarkFigure } from '../../model/benchmark.ts';
import { unstated } from './unstated.ts';

/** CustomerGauge: figures of 2020 on a page of 2022. */
export const customerGauge: readonly BenchmarkFigure[] = [
	{
		...unstated,
		id: 'customergauge-manufacturing-2020',
		series: 'customergauge',
		publisher: 'CustomerGauge',
		edition: 2022,
		fieldwork: 2020,
		sector: 'manufacturing',
		address: 'customergauge.com/benchmarks/industry/manufacturing',
		kind: 'rank',
		rank: 14,
		of: 24,
		value: 49,
	},
];
