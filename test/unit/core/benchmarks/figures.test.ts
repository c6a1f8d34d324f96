import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { benchmarkFigures } from '../../../../src/core/benchmarks/figures.ts';
import { validateFigures } from '../../../../src/core/benchmarks/validateFigures.ts';
import type { BenchmarkFigure } from '../../../../src/core/model/benchmark.ts';

/** What was published, as it is written in the tables below. */
function printed(figure: BenchmarkFigure): string {
	switch (figure.kind) {
		case 'score':
			return figure.value > 0 ? `+${figure.value}` : String(figure.value);
		case 'range':
			return `${figure.low}..${figure.high}`;
		case 'sign':
			return figure.sign;
		case 'top':
			return `top ${figure.value}`;
		case 'share':
			return `${figure.shares?.promoters} %`;
		case 'quantile':
			return `${figure.value} at ${figure.quantile}`;
		case 'rank':
			return `${figure.value}, ${figure.rank} of ${figure.of}`;
		case 'rule':
			return figure.zones.map(({ from, inclusive }) => `${inclusive ? '>=' : '>'}${from}`).join(' ');
	}
}

// Transcribed by hand from the releases: a row a sector, a column a year of fieldwork, a dot where nothing was published.
const integronYears = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const integronScores: Record<string, readonly string[]> = {
	all: ['+7', '+10', '+14', '+12', '+11', '+16', '+15', '+17', '+17'],
	industry: ['.', '.', '.', '+27', '43 %', '+33', '.', '+34', '.'],
	wholesale: ['.', '.', '.', '.', '35 %', '+33', '.', '+29', '.'],
	transport: ['.', '.', '.', '.', '+10', '+9', '.', '.', '.'],
	ict: ['.', '.', '+15', '.', '+5', '+5', '+2', '+6', '.'],
	waste: ['.', '.', '.', '-4', '-7', '-5', '.', '+5', '.'],
	construction: ['.', '.', '.', '-11', 'negative', '+4', '.', 'negative', '.'],
	facility: ['.', '.', '.', '-8', 'negative', '.', '.', '.', '.'],
	financial: ['.', '.', '.', '.', 'negative', '.', '.', '.', '.'],
	professional: ['.', '.', '.', '+21', '.', '.', '.', 'negative', '.'],
};

// promoters / passives / detractors in percent, mean satisfaction, complaint handling of all and of the best
const integronDetails: Record<string, string> = {
	'integron-nl-all-2018': '31/./17 . .',
	'integron-nl-all-2019': '30/./18 7.8 6.6/7.3',
	'integron-nl-all-2020': '29/53/18 7.8 6.6/7.2',
	'integron-nl-all-2021': '33/51/17 7.9 .',
	'integron-nl-all-2022': '. 7.9 .',
	'integron-nl-all-2023': '34/49/17 . .',
	'integron-nl-industry-2020': '43/./. . .',
	'integron-nl-industry-2021': '. 8.2 .',
	'integron-nl-wholesale-2020': '35/./. . .',
	'integron-nl-wholesale-2021': '47/./. 8.2 .',
	'integron-nl-transport-2020': '32/./. . .',
	'integron-nl-ict-2020': '. 7.6 .',
	'integron-nl-ict-2022': '. 7.6 .',
	'integron-nl-ict-2023': '. 7.7 6.2/8',
	'integron-nl-waste-2020': '22/./29 . .',
	'integron-nl-waste-2021': '22/./27 7.6 .',
};

// year of fieldwork / edition; an asterisk where the year of fieldwork is inferred
const others: readonly [id: string, region: string, market: string, sector: string, value: string, year: string][] = [
	['partnerdialog-dk-finance', 'DK', 'b2b', 'financial', '45..60', './.'],
	['partnerdialog-dk-it-cloud', 'DK', 'b2b', 'it-cloud', '35..45', './.'],
	['partnerdialog-dk-industry', 'DK', 'b2b', 'industry', '50..65', './.'],
	['partnerdialog-dk-telecom', 'DK', 'b2b', 'telecom', '25..35', './.'],
	['loyalty-group-dk-cars-2021', 'DK', 'consumer', 'cars', '+39', '2021/2022'],
	['loyalty-group-dk-internet-2021', 'DK', 'consumer', 'internet', '-12', '2021/2022'],
	['aalund-dk-pensions-2021', 'DK', '.', 'pensions', '-21', './2021'],
	['inavero-us-ca-services-2018', 'US+CA', 'b2b', 'all', '+18', './2018'],
	['inavero-accountancy-2018', '.', 'b2b', 'accountancy', '+19', './2018'],
	['qualtrics-us-groceries-2023', 'US', 'consumer', 'groceries', '+30.1', './2023'],
	['qualtrics-us-groceries-2021', 'US', 'consumer', 'groceries', '+33.3', './2021'],
	['qualtrics-us-consumer-payments-2023', 'US', 'consumer', 'consumer-payments', '-6.1', './2023'],
	['qualtrics-us-consumer-payments-2021', 'US', 'consumer', 'consumer-payments', '-0.1', './2021'],
	['surveymonkey-global', 'global', '.', 'all', '+32', './.'],
	['surveymonkey-global-top-quarter', 'global', '.', 'all', '72 at 0.75', './.'],
	['surveymonkey-global-help-median', 'global', '.', 'all', '36 at 0.5', './.'],
	['surveymonkey-global-help-upper-quartile', 'global', '.', 'all', '66 at 0.75', './.'],
	['customergauge-manufacturing-2020', '.', '.', 'manufacturing', '49, 14 of 24', '2020/2022'],
	['dna-marketing-consulting', '.', '.', 'consulting', '30..45', './.'],
	['surveygauge-rule', '.', 'b2b', 'all', '>0 >=30 >=50', './.'],
];

const integron = benchmarkFigures.filter(({ publisher }) => publisher === 'Integron');

describe('benchmarkFigures', () => {
	it('has no mistake that the schema knows', () => {
		assert.deepEqual(validateFigures(benchmarkFigures), []);
	});

	it('counts 39 figures of Integron (9 of all sectors, 27 of sectors, 3 of the best) and 20 of others', () => {
		assert.equal(integron.length, 39);
		assert.equal(benchmarkFigures.length, 59);
	});

	it('offers the Netherlands first, the latest all-sector figure at the top', () => {
		assert.equal(benchmarkFigures[0]?.id, 'integron-nl-all-2024');
		assert.ok(benchmarkFigures.slice(0, 39).every(({ region }) => region?.includes('NL')));
	});

	describe('of Integron', () => {
		for (const [sector, row] of Object.entries(integronScores)) {
			it(`${sector}: ${row.join(' ')}`, () => {
				const published = integronYears.map((year) => {
					const cell = integron.filter((f) => f.sector === sector && f.fieldwork === year && f.kind !== 'top');
					assert.ok(cell.length <= 1, `${cell.length} figures for ${year}`);
					return cell[0] ? printed(cell[0]) : '.';
				});
				assert.deepEqual(published, row);
			});
		}

		it('the best organisations: all sectors 2019 and 2020, ICT 2023', () => {
			const tops = integron.filter(({ kind }) => kind === 'top').map((figure) => [figure.id, printed(figure)]);
			assert.deepEqual(tops, [
				['integron-nl-all-top-2020', 'top 40'],
				['integron-nl-all-top-2019', 'top 45'],
				['integron-nl-ict-top-2023', 'top 31'],
			]);
		});

		it('shares, satisfaction and complaint handling stand where they were published and nowhere else', () => {
			const details: Record<string, string> = {};
			for (const { id, shares, satisfaction, complaintHandling } of integron) {
				const part = [
					shares ? [shares.promoters, shares.passives, shares.detractors].map((s) => s ?? '.').join('/') : '.',
					satisfaction ?? '.',
					complaintHandling ? `${complaintHandling.mean}/${complaintHandling.best}` : '.',
				].join(' ');
				if (part !== '. . .') {
					details[id] = part;
				}
			}
			assert.deepEqual(new Map(Object.entries(details).sort()), new Map(Object.entries(integronDetails).sort()));
		});

		it('the fieldwork is inferred for the edition of 2025 and for the releases on ICT', () => {
			assert.deepEqual(
				integron.filter(({ fieldworkInferred }) => fieldworkInferred).map(({ id }) => id),
				['integron-nl-all-2024', 'integron-nl-ict-2023', 'integron-nl-ict-2022', 'integron-nl-ict-top-2023'],
			);
		});

		it('the edition is the year after the fieldwork, but for 2017, and unknown for what was only looked back on', () => {
			for (const { id, edition, fieldwork } of integron) {
				const known: Record<string, number | null> = {
					'integron-nl-all-2017': 2017,
					'integron-nl-all-2016': null,
					'integron-nl-ict-2018': null,
				};
				assert.equal(edition, id in known ? known[id] : (fieldwork ?? 0) + 1, id);
			}
		});

		it('the series breaks after 2017, when seven sectors became nine', () => {
			const before = integron.filter(({ series }) => series === 'integron-nl-until-2017').map(({ id }) => id);
			assert.deepEqual(before, ['integron-nl-all-2017', 'integron-nl-all-2016']);
		});

		it('all are relational and business to business, with a number of respondents nowhere', () => {
			for (const { relation, market, respondents } of integron) {
				assert.deepEqual([relation, market, respondents], ['relational', 'b2b', null]);
			}
		});
	});

	describe('of others', () => {
		it('are those of the table, in its order', () => {
			assert.deepEqual(
				benchmarkFigures.slice(39).map(({ id }) => id),
				others.map(([id]) => id),
			);
		});

		for (const [id, region, market, sector, value, year] of others) {
			it(`${id}: ${region} ${market} ${sector} ${value} ${year}`, () => {
				const figure = benchmarkFigures.find((other) => other.id === id);
				assert.ok(figure);
				assert.deepEqual(
					[
						figure.region?.join('+') ?? '.',
						figure.market ?? '.',
						figure.sector,
						printed(figure),
						`${figure.fieldwork ?? '.'}/${figure.edition ?? '.'}`,
					],
					[region, market, sector, value, year],
				);
			});
		}

		it('respondents and organisations stand where they were published', () => {
			const counts = benchmarkFigures
				.slice(39)
				.filter(({ respondents, organisations }) => respondents !== null || organisations !== null)
				.map(({ id, respondents, organisations }) => [id, respondents, organisations]);
			assert.deepEqual(counts, [
				['aalund-dk-pensions-2021', 1684, null],
				['qualtrics-us-groceries-2023', 10_000, 351],
				['qualtrics-us-groceries-2021', 9056, 344],
				['qualtrics-us-consumer-payments-2023', 10_000, 351],
				['qualtrics-us-consumer-payments-2021', 9056, 344],
				['surveymonkey-global', null, 150_000],
				['surveymonkey-global-top-quarter', null, 150_000],
			]);
		});

		it("DNA Marketing's own score of 80 is one company's and not among them", () => {
			assert.ok(!benchmarkFigures.some((figure) => 'value' in figure && figure.value === 80));
		});
	});
});
