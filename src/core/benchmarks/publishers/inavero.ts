import type { BenchmarkFigure } from '../../model/benchmark.ts';
import { unstated } from './unstated.ts';

/** Inavero, today ClearlyRated: clients of business services. The region of the accountancy figure is not stated. */
export const inavero: readonly BenchmarkFigure[] = [
	{
		...unstated,
		id: 'inavero-us-ca-services-2018',
		series: 'inavero-us-ca',
		publisher: 'Inavero (ClearlyRated)',
		title: '2018 NPS Benchmarks for B2B Service Providers',
		edition: 2018,
		region: ['US', 'CA'],
		market: 'b2b',
		sector: 'all',
		address: 'clearlyrated.com/resources/2018-nps-benchmarks-b2b-service-providers',
		kind: 'score',
		value: 18,
	},
	{
		...unstated,
		id: 'inavero-accountancy-2018',
		series: 'inavero-accountancy',
		publisher: 'Inavero',
		quoted: true,
		edition: 2018,
		market: 'b2b',
		sector: 'accountancy',
		shares: { promoters: 43, passives: 33, detractors: 24 },
		address: 'kimtasso.com/client-satisfaction-benchmarks-measure/',
		kind: 'score',
		value: 19,
	},
];
