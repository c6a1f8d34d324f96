import type { BenchmarkFigure, Sector } from '../../model/benchmark.ts';
import { unstated } from './unstated.ts';

const rows: readonly [sector: Sector, value: number][] = [
	['cars', 39],
	['internet', -12],
];

/** Loyalty Group, Denmark, consumers. */
export const loyaltyGroup: readonly BenchmarkFigure[] = rows.map(([sector, value]) => ({
	...unstated,
	id: `loyalty-group-dk-${sector}-2021`,
	series: 'loyalty-group-dk',
	publisher: 'Loyalty Group',
	title: 'BrancheIndex Danmark',
	edition: 2022,
	fieldwork: 2021,
	region: ['DK'],
	market: 'consumer',
	sector,
	address: 'loyaltygroup.dk/inspiration/artikler/nps-benchmarks-2022/',
	kind: 'score',
	value,
}));
