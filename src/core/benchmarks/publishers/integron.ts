import type {
	BenchmarkFigure,
	BenchmarkSource,
	BenchmarkValue,
	PublishedShares,
	Sector,
} from '../../model/benchmark.ts';
import { unstated } from './unstated.ts';

/** The yearly report on customer experience in the Netherlands, business to business, by year of fieldwork. */
const reports = {
	2016: { edition: null, title: null, address: 'managersonline.nl/nieuws/23362' },
	2017: {
		edition: 2017,
		title: 'Benchmark NPS Nederland – B2B – 2017',
		address: 'integron.nl/klanttevredenheidsonderzoek/net-promotor-score-2017/',
	},
	2018: { edition: 2019, title: null, address: 'perssupport.nl/persbericht/de278811-fee8-4cb0-a5b6-083dc1f60582' },
	2019: {
		edition: 2020,
		title: 'Klantbeleving in Nederland 2020',
		address: 'perssupport.nl/persbericht/de278811-fee8-4cb0-a5b6-083dc1f60582',
	},
	2020: { edition: 2021, title: 'Customer Experience in Nederland 2021', address: 'dailydatabytes.nl/?p=9167' },
	2021: {
		edition: 2022,
		title: 'Customer Experience in Nederland 2022',
		address: 'customerfirst.nl/nieuws/2022/04/coronacrisis-gaf-klantbeleving-in-nederland-flinke-boost/',
	},
	2022: { edition: 2023, title: null, address: 'frankwatching.com/archive/2024/04/10/benchmark-nps-b2b-stijgt' },
	2023: {
		edition: 2024,
		title: 'Customer Experience in Nederland 2024',
		address: 'frankwatching.com/archive/2024/04/10/benchmark-nps-b2b-stijgt',
	},
	2024: {
		edition: 2025,
		title: 'Customer Experience in Nederland 2025',
		address: 'persportaal.anp.nl/artikel/6936eeb3-efe0-465a-9c7c-a4476ab2633c',
	},
} as const satisfies Record<number, Pick<BenchmarkSource, 'edition' | 'title' | 'address'>>;

/** A release of its own on the ICT sector, whose years are editions. */
const ict2021 = {
	edition: 2021,
	title: 'Customer Experience binnen de ICT in Nederland 2021',
	address: 'ictmagazine.nl/nps-daalt-naar-5-in-2020-remote-diensten-razend-druk/',
};
const ict2024 = {
	title: null,
	address: 'persportaal.anp.nl/artikel/5b31c0c2-3a45-4c9e-ba0f-eeb3a44817f5',
	fieldworkInferred: true,
};
const waste2022 =
	'integron.nl/en/knowledge-news/communicating-well-with-customers-remains-challenge-for-waste-service-providers-anno-2022/';

type Row = BenchmarkValue &
	Partial<BenchmarkSource> & { readonly sector: Sector; readonly fieldwork: keyof typeof reports };

const rows: readonly Row[] = [
	{ sector: 'all', fieldwork: 2024, kind: 'score', value: 17, fieldworkInferred: true },
	{ sector: 'all', fieldwork: 2023, kind: 'score', value: 17, shares: shares(34, 49, 17) },
	{
		sector: 'all',
		fieldwork: 2022,
		kind: 'score',
		value: 15,
		quoted: true,
		satisfaction: 7.9,
		satisfactionAddress: 'managersonline.nl/nieuws/23362',
	},
	{ sector: 'all', fieldwork: 2021, kind: 'score', value: 16, shares: shares(33, 51, 17), satisfaction: 7.9 },
	{
		sector: 'all',
		fieldwork: 2020,
		kind: 'score',
		value: 11,
		shares: shares(29, 53, 18),
		satisfaction: 7.8,
		complaintHandling: { mean: 6.6, best: 7.2 },
	},
	{
		sector: 'all',
		fieldwork: 2019,
		kind: 'score',
		value: 12,
		shares: shares(30, null, 18),
		satisfaction: 7.8,
		complaintHandling: { mean: 6.6, best: 7.3 },
	},
	{ sector: 'all', fieldwork: 2018, kind: 'score', value: 14, shares: shares(31, null, 17), quoted: true },
	{ sector: 'all', fieldwork: 2017, kind: 'score', value: 10 },
	{ sector: 'all', fieldwork: 2016, kind: 'score', value: 7, quoted: true },
	{ sector: 'all', fieldwork: 2020, kind: 'top', value: 40 },
	{ sector: 'all', fieldwork: 2019, kind: 'top', value: 45 },

	{ sector: 'industry', fieldwork: 2023, kind: 'score', value: 34 },
	{ sector: 'industry', fieldwork: 2021, kind: 'score', value: 33, satisfaction: 8.2 },
	{ sector: 'industry', fieldwork: 2020, kind: 'share', shares: shares(43, null, null) },
	{ sector: 'industry', fieldwork: 2019, kind: 'score', value: 27 },

	{ sector: 'wholesale', fieldwork: 2023, kind: 'score', value: 29 },
	{ sector: 'wholesale', fieldwork: 2021, kind: 'score', value: 33, shares: shares(47, null, null), satisfaction: 8.2 },
	{ sector: 'wholesale', fieldwork: 2020, kind: 'share', shares: shares(35, null, null) },

	{ sector: 'transport', fieldwork: 2021, kind: 'score', value: 9 },
	{ sector: 'transport', fieldwork: 2020, kind: 'score', value: 10, shares: shares(32, null, null) },

	{
		sector: 'ict',
		fieldwork: 2023,
		kind: 'score',
		value: 6,
		...ict2024,
		satisfaction: 7.7,
		complaintHandling: { mean: 6.2, best: 8 },
	},
	{ sector: 'ict', fieldwork: 2022, kind: 'score', value: 2, ...ict2024, quoted: true, satisfaction: 7.6 },
	{ sector: 'ict', fieldwork: 2021, kind: 'score', value: 5 },
	{ sector: 'ict', fieldwork: 2020, kind: 'score', value: 5, ...ict2021, satisfaction: 7.6 },
	{ sector: 'ict', fieldwork: 2018, kind: 'score', value: 15, ...ict2021, edition: null, title: null, quoted: true },
	{ sector: 'ict', fieldwork: 2023, kind: 'top', value: 31, ...ict2024 },

	{ sector: 'waste', fieldwork: 2023, kind: 'score', value: 5 },
	{
		sector: 'waste',
		fieldwork: 2021,
		kind: 'score',
		value: -5,
		address: waste2022,
		shares: shares(22, null, 27),
		satisfaction: 7.6,
	},
	{ sector: 'waste', fieldwork: 2020, kind: 'score', value: -7, shares: shares(22, null, 29) },
	{ sector: 'waste', fieldwork: 2019, kind: 'score', value: -4 },

	{ sector: 'construction', fieldwork: 2023, kind: 'sign', sign: 'negative' },
	{ sector: 'construction', fieldwork: 2021, kind: 'score', value: 4 },
	{ sector: 'construction', fieldwork: 2020, kind: 'sign', sign: 'negative' },
	{ sector: 'construction', fieldwork: 2019, kind: 'score', value: -11 },

	{ sector: 'facility', fieldwork: 2020, kind: 'sign', sign: 'negative' },
	{ sector: 'facility', fieldwork: 2019, kind: 'score', value: -8 },

	{ sector: 'financial', fieldwork: 2020, kind: 'sign', sign: 'negative' },

	{ sector: 'professional', fieldwork: 2023, kind: 'sign', sign: 'negative' },
	{ sector: 'professional', fieldwork: 2019, kind: 'score', value: 21 },
];

/** Integron, the Netherlands, business to business. The number of respondents is published only as 'thousands'. */
export const integron: readonly BenchmarkFigure[] = rows.map((row) => ({
	...unstated,
	...reports[row.fieldwork],
	id: `integron-nl-${row.sector}-${row.kind === 'top' ? 'top-' : ''}${row.fieldwork}`,
	// Until 2017 seven sectors, since then nine: all-sector figures on either side are not one series.
	series: row.fieldwork <= 2017 ? 'integron-nl-until-2017' : 'integron-nl',
	publisher: 'Integron',
	region: ['NL'],
	market: 'b2b',
	relation: 'relational',
	organisations: row.sector === 'all' ? 200 : null,
	...row,
}));

function shares(promoters: number | null, passives: number | null, detractors: number | null): PublishedShares {
	return { promoters, passives, detractors };
}
