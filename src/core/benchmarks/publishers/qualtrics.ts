import type { BenchmarkFigure, BenchmarkSource, Sector } from '../../model/benchmark.ts';
import { unstated } from './unstated.ts';

type Study = Pick<BenchmarkSource, 'edition' | 'respondents' | 'organisations' | 'aggregation' | 'address'>;

const study2021: Study = {
	edition: 2021,
	respondents: 9056,
	organisations: 344,
	aggregation: 'companies',
	address: 'xminstitute.com/data-snippets/consumer-nps-2021/',
};
const study2023: Study = {
	edition: 2023,
	respondents: 10_000,
	organisations: 351,
	aggregation: null,
	address: 'xminstitute.com/data-snippets/xmi-ratings-nps-2023/',
};

const rows: readonly [sector: Sector, study: Study, value: number][] = [
	['groceries', study2023, 30.1],
	['groceries', study2021, 33.3],
	['consumer-payments', study2023, -6.1],
	['consumer-payments', study2021, -0.1],
];

/** Qualtrics XM Institute, United States, consumers. Respondents and organisations are those of all sectors together. */
export const qualtrics: readonly BenchmarkFigure[] = rows.map(([sector, study, value]) => ({
	...unstated,
	...study,
	id: `qualtrics-us-${sector}-${study.edition}`,
	series: 'qualtrics-us',
	publisher: 'Qualtrics XM Institute',
	region: ['US'],
	market: 'consumer',
	sector,
	kind: 'score',
	value,
}));
