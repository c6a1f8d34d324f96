import type { BenchmarkFigure } from '../../model/benchmark.ts';
import { unstated } from './unstated.ts';

/** SurveyGauge: a rule of thumb for business to business. */
export const surveyGauge: readonly BenchmarkFigure[] = [
	{
		...unstated,
		id: 'surveygauge-rule',
		series: 'surveygauge-rule',
		publisher: 'SurveyGauge',
		title: 'What is Net Promoter Score (NPS)? A Guide for B2B Companies',
		market: 'b2b',
		sector: 'all',
		address: 'surveygauge.com/da/net-promoter-score-b2b-guide',
		kind: 'rule',
		zones: [
			{ from: 0, inclusive: false, zone: 'good' },
			{ from: 30, inclusive: true, zone: 'excellent-b2b' },
			{ from: 50, inclusive: true, zone: 'excellent' },
		],
	},
];
