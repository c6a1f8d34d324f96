import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type SharedRespondents, testOverlappingScores } from '../../../../src/core/stats/testOverlappingScores.ts';
import { testTwoScores } from '../../../../src/core/stats/testTwoScores.ts';
import { assertPrinted } from '../assertPrinted.ts';

type Counts = readonly [promoters: number, passives: number, detractors: number];
/** Rows by the group in the first wave, columns by that in the second. */
type Table = readonly [promoters: Counts, passives: Counts, detractors: Counts];

interface Row {
	readonly first: Counts;
	readonly second: Counts;
	readonly shared: Table;
	readonly center: string;
	readonly error: string;
	readonly p: string;
	readonly what: string;
}

const panel: Table = [
	[30, 6, 2],
	[8, 20, 4],
	[1, 5, 12],
];
const nobody: Table = [
	[0, 0, 0],
	[0, 0, 0],
	[0, 0, 0],
];

// R 4.2.2, from the formula over explicit answers, pairs by cov.wt(method = "ML"), each with its three of weight in fractions
const rows: readonly Row[] = [
	{
		first: [38, 32, 18],
		second: [39, 31, 18],
		shared: panel,
		center: '-1.0989010989',
		error: '6.7731017715',
		p: '0.8711130171',
		what: 'all 88 shared',
	},
	{
		first: [58, 57, 25],
		second: [49, 61, 30],
		shared: panel,
		center: '9.7902097902',
		error: '6.4884746088',
		p: '0.1313341701',
		what: '88 of 140 shared',
	},
	{
		first: [5, 0, 0],
		second: [5, 0, 0],
		shared: [[5, 0, 0], nobody[1], nobody[2]],
		center: '0',
		error: '21.6506350946',
		p: '1',
		what: 'all alike',
	},
	{
		first: [1, 0, 0],
		second: [2, 1, 1],
		shared: [[0, 0, 1], nobody[1], nobody[2]],
		center: '10.7142857143',
		error: '53.2088067307',
		p: '0.8404147331',
		what: 'one shared, of the opposite mind',
	},
	{
		first: [11, 5, 10],
		second: [10, 5, 11],
		shared: [
			[0, 0, 10],
			[0, 5, 0],
			[10, 0, 0],
		],
		center: '6.8965517241',
		error: '31.7786328208',
		p: '0.8281939154',
		what: 'all minds changed',
	},
];

describe('testOverlappingScores', () => {
	for (const { first, second, shared, center, error, p, what } of rows) {
		it(`of ${first.join(' / ')} and ${second.join(' / ')}, ${what}: ${center}, SE ${error}, p ${p}`, () => {
			const test = testOverlappingScores(countsOf(first), countsOf(second), sharedOf(shared), 0.95);
			assertPrinted(test.center, center);
			assertPrinted(test.standardError, error);
			assertPrinted(test.p, p);
		});
	}

	it('without a shared respondent is the test of two scores, exactly', () => {
		const [first, second] = [countsOf([50, 30, 20]), countsOf([60, 25, 15])];
		assert.deepEqual(testOverlappingScores(first, second, sharedOf(nobody), 0.95), testTwoScores(first, second, 0.95));
	});

	it('of the same respondents is the paired test of their changes and three more (R 4.2.2: mean and error of changes)', () => {
		// d <- first - second; W <- counts of the pairs + 3 * outer(c(.25,.5,.25), c(.25,.5,.25)); sqrt(sum(W * (d - m)^2)) / sum(W)
		const test = testOverlappingScores(countsOf([38, 32, 18]), countsOf([39, 31, 18]), sharedOf(panel), 0.95);
		assertPrinted(test.center, '-1.0989010989');
		assertPrinted(test.standardError, '6.7731017715');
	});

	it('tells a change of the same people from less than of others', () => {
		const [first, second] = [countsOf([58, 57, 25]), countsOf([49, 61, 30])];
		const { p, difference } = testOverlappingScores(first, second, sharedOf(panel), 0.95);
		assert.ok(p < testTwoScores(first, second, 0.95).p);
		assertPrinted(difference, '10');
	});

	it('keeps the correlation of weighted waves', () => {
		const plain = testOverlappingScores(countsOf([58, 57, 25]), countsOf([49, 61, 30]), sharedOf(panel), 0.95);
		const weighted = testOverlappingScores(
			{ promoters: 580, passives: 570, detractors: 250, base: 140, designEffect: 1 },
			countsOf([49, 61, 30]),
			sharedOf(panel),
			0.95,
		);
		assertPrinted(weighted.standardError - plain.standardError, '0.000000000');
	});

	it('refuses more shared respondents than a wave has', () => {
		assert.throws(
			() => testOverlappingScores(countsOf([58, 57, 25]), countsOf([40, 20, 10]), sharedOf(panel), 0.95),
			/found 88 of 70/,
		);
	});
});

function countsOf([promoters, passives, detractors]: Counts) {
	return { promoters, passives, detractors };
}

function sharedOf([promoters, passives, detractors]: Table): SharedRespondents {
	return {
		promoters: countsOf(promoters),
		passives: countsOf(passives),
		detractors: countsOf(detractors),
	};
}
