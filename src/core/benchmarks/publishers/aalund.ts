import type { BenchmarkFigure } from '../../model/benchmark.ts';
import { unstated } from './unstated.ts';

/** Aalund, Denmark, pensions. */
export const aalund: readonly BenchmarkFigure[] = [
	{
		...unstated,
		id: 'aalund-dk-pensions-2021',
		series: 'aalund-dk',
		publisher: 'Aalund',
		edition: 2021,
		region: ['DK'],
		sector: 'pensions',
		respondents: 1684,
		address: 'lpb.dk',
		kind: 'score',
		value: -21,
	},
];
