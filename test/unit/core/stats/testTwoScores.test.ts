import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { populations, size } from '../../../../scripts/coverage/enumerate.ts';
import { plainSample } from '../../../../src/core/stats/scoreSample.ts';
import { testTwoScores } from '../../../../src/core/stats/testTwoScores.ts';
import { weightedSample } from '../../../../src/core/stats/weightedSample.ts';
import { assertPrinted } from '../assertPrinted.ts';
import { weightSums, workedExample } from './weightedAnswers.ts';

type Counts = readonly [promoters: number, passives: number, detractors: number];

interface Row {
	readonly first: Counts;
	readonly second: Counts;
	readonly center: string;
	readonly error: string;
	readonly low: string;
	readonly high: string;
	readonly z: string;
	readonly p: string;
}

// Two independent implementations agreed on the first three; R 4.2.2 gave the rest, from the formula.
const rows: readonly Row[] = [
	{
		first: [50, 30, 20],
		second: [60, 25, 15],
		center: '-14.563',
		error: '10.618',
		low: '-35.373',
		high: '6.247',
		z: '-1.3716',
		p: '0.17019',
	},
	{
		first: [120, 100, 30],
		second: [90, 110, 50],
		center: '19.763',
		error: '6.30754',
		low: '7.400',
		high: '32.125',
		z: '3.13321',
		p: '0.00173',
	},
	{
		first: [12, 14, 10],
		second: [20, 10, 6],
		center: '-30.76923',
		error: '17.36634',
		low: '-64.80663',
		high: '3.26817',
		z: '-1.77177',
		p: '0.07643',
	},
	{
		first: [38, 46, 36],
		second: [41, 33, 16],
		center: '-25.25570',
		error: '10.47618',
		low: '-45.78864',
		high: '-4.72277',
		z: '-2.41077',
		p: '0.01592',
	},
	{
		first: [10, 0, 0],
		second: [0, 0, 10],
		center: '153.84615',
		error: '21.22768',
		low: '112.24066',
		high: '195.45165',
		z: '7.24743',
		p: '0.00000',
	},
	{
		first: [1, 0, 0],
		second: [0, 0, 1],
		center: '50',
		error: '53.03301',
		low: '-53.94279',
		high: '153.94279',
		z: '0.94281',
		p: '0.34578',
	},
	{
		first: [10, 0, 0],
		second: [20, 0, 0],
		center: '-10.03344',
		error: '17.40622',
		low: '-44.14900',
		high: '24.08211',
		z: '-0.57643',
		p: '0.56433',
	},
];

describe('testTwoScores', () => {
	for (const { first, second, center, error, low, high, z, p } of rows) {
		it(`of ${first.join(' / ')} and ${second.join(' / ')}: ${center}, z ${z}, p ${p}`, () => {
			const test = testTwoScores(countsOf(first), countsOf(second), 0.95);
			assertPrinted(test.center, center);
			assertPrinted(test.standardError, error);
			assertPrinted(test.low, low);
			assertPrinted(test.high, high);
			assertPrinted(test.z, z);
			assertPrinted(test.p, p);
		});
	}

	it('shows the difference of the raw scores (-26.11, decision-lab documentation)', () => {
		assertPrinted(testTwoScores(countsOf([38, 46, 36]), countsOf([41, 33, 16]), 0.95).difference, '-26.11');
	});

	it('changes its sign when the samples change places', () => {
		const there = testTwoScores(countsOf([50, 30, 20]), countsOf([60, 25, 15]), 0.95);
		const back = testTwoScores(countsOf([60, 25, 15]), countsOf([50, 30, 20]), 0.95);
		assert.deepEqual(
			[back.difference, back.center, back.low, back.high, back.z, back.p],
			[-there.difference, -there.center, -there.high, -there.low, -there.z, there.p],
		);
	});

	it('of a sample and itself finds nothing', () => {
		const { difference, center, z, p } = testTwoScores(countsOf([50, 30, 20]), countsOf([50, 30, 20]), 0.95);
		assert.deepEqual({ difference, center, z, p }, { difference: 0, center: 0, z: 0, p: 1 });
	});

	it('takes a weighted sample (R 4.2.2, from the formula)', () => {
		const weighted = weightedSample(weightSums(workedExample));
		const test = testTwoScores(weighted, countsOf([60, 25, 15]), 0.95);
		assertPrinted(test.center, '-19.58357');
		assertPrinted(test.standardError, '25.52056');
		assertPrinted(test.p, '0.44286');
	});

	it('takes the covariance of correlated scores off (by hand: 7.6915² + 7.3196² - 2 * .5 * 7.6915 * 7.3196)', () => {
		const test = testTwoScores(countsOf([50, 30, 20]), countsOf([60, 25, 15]), 0.95, 0.5);
		assertPrinted(test.standardError, '7.512');
	});

	it('refuses an empty sample, an impossible level and a correlation beyond 1', () => {
		const counts = countsOf([1, 2, 3]);
		assert.throws(() => testTwoScores(counts, countsOf([0, 0, 0]), 0.95), RangeError);
		assert.throws(() => testTwoScores(counts, counts, 1), /level/);
		assert.throws(() => testTwoScores(counts, counts, 0.95, 1.01), /found 1\.01/);
	});

	// By summing over every pair of outcomes: .04 to 4.7 % of the adjusted test, up to 33 % of the Wald test
	it('finds a difference where there is none in .04 to 4.7 % of all pairs, the Wald test in up to 33 %', () => {
		const bases = [
			[10, 10],
			[30, 30],
			[10, 80],
		] as const;
		const sizes = populations.flatMap((population) => bases.map((pair) => size(pair, population, 0.95)));
		assert.equal(sizes.length, 9);
		assertPrinted(100 * Math.min(...sizes.map(({ adjusted }) => adjusted)), '0.04');
		assertPrinted(100 * Math.max(...sizes.map(({ adjusted }) => adjusted)), '4.7');
		assertPrinted(100 * Math.max(...sizes.map(({ wald }) => wald)), '33');
	});

	it('goes by t of few clusters', () => {
		// R 4.2.2: df <- (v1 + v2)^2 / (v1^2 / 4 + v2^2 / 9), 10.64; 2 * pt(-1.3715831584045, df)
		const first = plainSample({ promoters: 50, passives: 30, detractors: 20 });
		const second = plainSample({ promoters: 60, passives: 25, detractors: 15 });
		const test = testTwoScores({ ...first, degreesOfFreedom: 4 }, { ...second, degreesOfFreedom: 9 }, 0.95);
		assertPrinted(test.p, '0.1984087548');
		assertPrinted(test.low, '-38.0279275788');
		assertPrinted(test.high, '8.9017139866');
		// Beside separate answers: df <- (v1 + v2)^2 / (v1^2 / 4)
		assertPrinted(testTwoScores({ ...first, degreesOfFreedom: 4 }, second, 0.95).p, '0.1910088482');
		// Of correlated scores those of the fewer: 2 * pt(-abs(t), 4), v1 + v2 - 2 * 0.3 * se1 * se2
		const paired = testTwoScores({ ...first, degreesOfFreedom: 4 }, { ...second, degreesOfFreedom: 9 }, 0.95, 0.3);
		assertPrinted(paired.p, '0.1765717832');
		assertPrinted(paired.low, '-39.2339580061');
	});
});

function countsOf([promoters, passives, detractors]: Counts) {
	return { promoters, passives, detractors };
}
