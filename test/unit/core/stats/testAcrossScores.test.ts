import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { plainSample } from '../../../../src/core/stats/scoreSample.ts';
import { testAcrossScores } from '../../../../src/core/stats/testAcrossScores.ts';
import { testTwoScores } from '../../../../src/core/stats/testTwoScores.ts';
import { assertPrinted } from '../assertPrinted.ts';

type Counts = readonly [promoters: number, passives: number, detractors: number];

interface Row {
	readonly groups: readonly Counts[];
	readonly statistic: string;
	readonly degreesOfFreedom: number;
	readonly p: number;
}

// R 4.2.2, on adjusted centres c and errors se: q <- deviance(lm(c ~ 1, weights = 1 / se^2)); pchisq(q, k - 1, lower.tail = FALSE)
const rows: readonly Row[] = [
	{
		groups: [
			[50, 30, 20],
			[60, 25, 15],
		],
		statistic: '1.8812403604',
		degreesOfFreedom: 1,
		p: 0.170193239639,
	},
	{
		groups: [
			[120, 100, 30],
			[90, 110, 50],
			[50, 30, 20],
		],
		statistic: '9.9326077385',
		degreesOfFreedom: 2,
		p: 0.00696885830262,
	},
	{
		groups: [
			[10, 0, 0],
			[0, 0, 10],
			[0, 10, 0],
		],
		statistic: '52.5252525253',
		degreesOfFreedom: 2,
		p: 3.92903894729e-12,
	},
	{
		groups: [
			[1, 0, 0],
			[0, 0, 1],
			[0, 1, 0],
			[1, 0, 1],
		],
		statistic: '0.8888888889',
		degreesOfFreedom: 3,
		p: 0.828108314588,
	},
	{
		groups: [
			[500, 100, 50],
			[400, 200, 100],
			[100, 300, 300],
			[60, 25, 15],
			[9, 0, 2],
		],
		statistic: '782.5942497279',
		degreesOfFreedom: 4,
		p: 4.52306690853e-168,
	},
];

describe('testAcrossScores', () => {
	for (const { groups, statistic, degreesOfFreedom, p } of rows) {
		it(`of ${groups.map((counts) => counts.join(' / ')).join(', ')}: ${statistic}, p ${p}`, () => {
			const test = testAcrossScores(groups.map(countsOf));
			assert.ok(test);
			assertPrinted(test.statistic, statistic);
			assert.equal(test.degreesOfFreedom, degreesOfFreedom);
			assert.ok(Math.abs(test.p / p - 1) < 1e-9);
		});
	}

	it('of two groups is the test of two scores', () => {
		const [first, second] = [countsOf([12, 14, 10]), countsOf([20, 10, 6])];
		const test = testAcrossScores([first, second]);
		const { z, p } = testTwoScores(first, second, 0.95);
		assert.ok(test);
		assertPrinted(test.statistic - z ** 2, '0.000000000');
		assertPrinted(test.p - p, '0.000000000');
	});

	it('finds nothing among groups that are alike', () => {
		const test = testAcrossScores([countsOf([5, 3, 2]), countsOf([5, 3, 2]), countsOf([5, 3, 2])]);
		assert.deepEqual(test, { statistic: 0, degreesOfFreedom: 2, p: 1 });
	});

	it('is null of one group and of none', () => {
		assert.equal(testAcrossScores([countsOf([5, 3, 2])]), null);
		assert.equal(testAcrossScores([]), null);
	});

	it('refuses an empty group and a whole population', () => {
		assert.throws(() => testAcrossScores([countsOf([5, 3, 2]), countsOf([0, 0, 0])]), RangeError);
		const population = { promoters: 5, passives: 3, detractors: 2, base: 10, designEffect: 0 };
		assert.throws(() => testAcrossScores([countsOf([5, 3, 2]), population]), /whole population/);
	});

	it('widens errors of few clusters as t widens a 95 % interval', () => {
		// R 4.2.2, as above: se * c(qt(0.975, 4), qnorm(0.975), qt(0.975, 9)) / qnorm(0.975)
		const few = { ...plainSample({ promoters: 50, passives: 30, detractors: 20 }), degreesOfFreedom: 4 };
		const other = { ...plainSample({ promoters: 30, passives: 30, detractors: 40 }), degreesOfFreedom: 9 };
		const across = testAcrossScores([few, { promoters: 60, passives: 25, detractors: 15 }, other]);
		assertPrinted(across?.statistic ?? Number.NaN, '20.2640123357');
		assertPrinted(across?.p ?? Number.NaN, '0.0000397856');
	});

	// R 4.2.2, on adjusted centres c and errors se, widened as above, with the correlations R: q as above;
	// A <- diag(1 / se^2) - outer(se^-2, se^-2) / sum(se^-2); l <- eigen(A %*% (R * outer(se, se)))$values[1:2];
	// d <- sum(l)^2 / sum(l^2); the statistic is q / sum(l) * d;
	// survey::pchisqsum(q, c(1, 1), l, lower.tail = FALSE, method = "satterthwaite")
	const correlated: readonly (readonly [
		what: string,
		groups: readonly (readonly [counts: Counts, designEffect: number, degreesOfFreedom: number])[],
		correlations: readonly [firstSecond: number, firstThird: number, secondThird: number],
		expected: readonly [statistic: string, degreesOfFreedom: string, p: number],
	])[] = [
		[
			'of different strength',
			[
				[[50, 30, 20], 1.5, 11],
				[[60, 25, 15], 1.2, 15],
				[[30, 30, 40], 2, 20],
			],
			[0.4, 0.2, 0.1],
			['15.9552153894', '1.9139621472', 0.0003040977541631],
		],
		[
			'of groups that are all alike',
			[
				[[10, 0, 0], 1, Number.POSITIVE_INFINITY],
				[[0, 0, 10], 1, Number.POSITIVE_INFINITY],
				[[0, 10, 0], 1, Number.POSITIVE_INFINITY],
			],
			[0.5, -0.3, 0],
			['41.6390873502', '1.5777945304', 4.026327533778e-10],
		],
		[
			'of groups that are all alike, of two to four clusters',
			[
				[[10, 0, 0], 1, 1],
				[[0, 0, 10], 1, 2],
				[[0, 10, 0], 1, 3],
			],
			[0.5, -0.3, 0],
			['3.9930313008', '1.5105915861', 0.08634058039285],
		],
		[
			'of the same strength',
			[
				[[50, 30, 20], 1, Number.POSITIVE_INFINITY],
				[[20, 30, 50], 1, Number.POSITIVE_INFINITY],
				[[30, 40, 30], 1, Number.POSITIVE_INFINITY],
			],
			[0.5, 0.5, 0.5],
			['57.3574452923', '1.9999999976', 3.50742993866e-13],
		],
	];
	for (const [what, groups, [firstSecond, firstThird, secondThird], expected] of correlated) {
		it(`takes correlations into account: ${what}`, () => {
			const bySumOfPlaces = [0, firstSecond, firstThird, secondThird];
			const test = testAcrossScores(
				groups.map(([counts, designEffect, degreesOfFreedom]) => ({
					...plainSample(countsOf(counts)),
					designEffect,
					degreesOfFreedom,
				})),
				(one, other) => bySumOfPlaces[one + other] ?? 0,
			);
			const [statistic, degreesOfFreedom, p] = expected;
			assert.ok(test);
			assertPrinted(test.statistic, statistic);
			assertPrinted(test.degreesOfFreedom, degreesOfFreedom);
			assert.ok(Math.abs(test.p / p - 1) < 1e-9);
		});
	}

	it('finds nothing among groups that are alike, correlated or of few clusters', () => {
		const few = { ...plainSample(countsOf([5, 3, 2])), degreesOfFreedom: 1 };
		assert.equal(testAcrossScores([few, few, few])?.p, 1);
		assert.equal(testAcrossScores([few, few, few], () => 0.5)?.p, 1);
	});

	it('of two groups is the test of two scores, also of few clusters and correlated', () => {
		const first = { ...plainSample(countsOf([12, 14, 10])), designEffect: 1.4, degreesOfFreedom: 5 };
		const second = { ...plainSample(countsOf([20, 10, 6])), designEffect: 2, degreesOfFreedom: 9 };
		for (const correlation of [0, 0.3, -0.6]) {
			const test = testAcrossScores([first, second], () => correlation);
			const { z, p } = testTwoScores(first, second, 0.95, correlation);
			assert.ok(test);
			assertPrinted(test.statistic - z ** 2, '0.000000000');
			assertPrinted(test.p - p, '0.000000000');
		}
	});
});

function countsOf([promoters, passives, detractors]: Counts) {
	return { promoters, passives, detractors };
}
