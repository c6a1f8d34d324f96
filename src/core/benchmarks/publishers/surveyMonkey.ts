import type { BenchmarkFigure } from '../../model/benchmark.ts';
import { unstated } from './unstated.ts';

const benchmarkPage = {
	...unstated,
	series: 'surveymonkey-global',
	publisher: 'SurveyMonkey',
	title: 'Net Promoter Score benchmarks for customer loyalty',
	region: ['global'],
	sector: 'all',
	organisations: 150_000,
	address: 'surveymonkey.com/mp/net-promoter-score-benchmarks-customer-loyalty/',
} as const;

/** An older page with other figures than the benchmark page: a series of its own. */
const helpPage = {
	...unstated,
	series: 'surveymonkey-global-help',
	publisher: 'SurveyMonkey',
	title: 'CX: What is NPS?',
	region: ['global'],
	sector: 'all',
	address: 'help.surveymonkey.com/articles/en_US/kb/CX-What-is-NPS',
} as const;

/** SurveyMonkey, customers of its own customers, worldwide. */
export const surveyMonkey: readonly BenchmarkFigure[] = [
	{ ...benchmarkPage, id: 'surveymonkey-global', kind: 'score', value: 32 },
	{ ...benchmarkPage, id: 'surveymonkey-global-top-quarter', kind: 'quantile', quantile: 0.75, value: 72 },
	{ ...helpPage, id: 'surveymonkey-global-help-median', kind: 'quantile', quantile: 0.5, value: 36 },
	{ ...helpPage, id: 'surveymonkey-global-help-upper-quartile', kind: 'quantile', quantile: 0.75, value: 66 },
];
