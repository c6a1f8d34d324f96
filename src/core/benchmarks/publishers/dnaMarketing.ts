import type { BenchmarkFigure } from '../../model/benchmark.ts';
import { unstated } from './unstated.ts';

/** A range that DNA Marketing quotes without its origin. Its own score, on the same page, is one company's: no benchmark. */
export const dnaMarketing: readonly BenchmarkFigure[] = [
	{
		...unstated,
		id: 'dna-marketing-consulting',
		series: 'dna-marketing',
		publisher: 'DNA Marketing',
		title: 'Belang NPS-score',
		quoted: true,
		sector: 'consulting',
		address: 'dna-marketing.be/lees-en-doe/blog/het-belang-van-een-goede-nps-score-voor-jouw-bedrijf',
		kind: 'range',
		low: 30,
		high: 45,
	},
];
