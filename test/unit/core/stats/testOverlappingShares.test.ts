import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { testOverlappingShares } from '../../../../src/core/stats/testOverlappingShares.ts';
import { testTwoShares } from '../../../../src/core/stats/testTwoShares.ts';
import { assertPrinted } from '../assertPrinted.ts';

function counted(count: number, answers: number) {
	return { share: count / answers, base: answers, answers };
}

describe('testOverlappingShares', () => {
	// R 4.2.2, of respondents on both sides, on the first alone, the second alone, and neither: the signed root of
	// mcnemar.test(matrix(c(both, second, first, neither), 2), correct = FALSE)$statistic; the interval from those of
	// prop.test(count, n, correct = FALSE), l and u: d - sqrt((p1 - l1)^2 - 2 * phi * (p1 - l1) * (u2 - p2) + (u2 - p2)^2),
	// d + likewise, phi <- cor(first, second)
	const paired: readonly (readonly [
		table: readonly [both: number, first: number, second: number, neither: number],
		expected: readonly [z: string, p: string, low: string, high: string],
	])[] = [
		[
			[36, 12, 2, 0],
			['2.6726124191', '0.0075263152', '0.0569295840', '0.3404276030'],
		],
		[
			[20, 10, 5, 15],
			['1.2909944487', '0.1967056025', '-0.0478628651', '0.2402833227'],
		],
		[
			[0, 1, 0, 9],
			['1', '0.3173105079', '-0.1894283527', '0.4041500268'],
		],
		[
			[5, 0, 3, 2],
			['-1.7320508076', '0.0832645167', '-0.5284125525', '-0.0105709963'],
		],
	];
	for (const [[both, first, second, neither], [z, p, low, high]] of paired) {
		it(`is McNemar's test where all respondents are shared: ${both}, ${first}, ${second}, ${neither}`, () => {
			const pairs = both + first + second + neither;
			const shared = { pairs, both, first: both + first, second: both + second };
			const test = testOverlappingShares(counted(shared.first, pairs), counted(shared.second, pairs), shared, 0.95);
			assert.ok(test);
			assertPrinted(test.z, z);
			assertPrinted(test.p, p);
			assertPrinted(test.low, low);
			assertPrinted(test.high, high);
		});
	}

	it('of 40 shared respondents among 100 and 80', () => {
		// R 4.2.2: P <- 90 / 180; m <- 40 / 80; v <- P * (1 - P) * (1 / 100 + 1 / 80) - 2 * (15 - 40 * m^2) / 8000;
		// (.6 - .375) / sqrt(v); the interval as above with (15 - 22 * 18 / 40) / sqrt(8000 * .6 * .4 * .375 * .625) for phi
		const shared = { pairs: 40, both: 15, first: 22, second: 18 };
		const test = testOverlappingShares(counted(60, 100), counted(30, 80), shared, 0.95);
		assert.ok(test);
		assertPrinted(test.z, '3.4016802571');
		assertPrinted(test.p, '0.0006697294');
		assertPrinted(test.low, '0.0967960403');
		assertPrinted(test.high, '0.3414124055');
	});

	it('is the test of different respondents without a pair, and where the answers of a side are all alike', () => {
		const [first, second, none, all] = [counted(60, 100), counted(30, 80), counted(0, 30), counted(30, 30)];
		const nobody = { pairs: 0, both: 0, first: 0, second: 0 };
		assert.deepEqual(testOverlappingShares(first, second, nobody, 0.95), testTwoShares(first, second, 0.95));
		const alike = { pairs: 30, both: 0, first: 0, second: 0 };
		assert.deepEqual(testOverlappingShares(none, none, alike, 0.95), testTwoShares(none, none, 0.95));
		const { z } = testOverlappingShares(all, none, { pairs: 30, both: 0, first: 30, second: 0 }, 0.95) ?? {};
		// McNemar: 30 / sqrt(30).
		assertPrinted(z ?? 0, '5.477225575');
	});

	it('shows nothing where nobody changed', () => {
		const shared = { pairs: 100, both: 60, first: 60, second: 60 };
		const test = testOverlappingShares(counted(60, 100), counted(60, 100), shared, 0.95);
		assert.deepEqual([test?.z, test?.p], [0, 1]);
	});

	it('takes respondents for others where weights alone make a difference', () => {
		const [first, second] = [counted(60, 100), { ...counted(60, 100), share: 0.7 }];
		const shared = { pairs: 100, both: 60, first: 60, second: 60 };
		const test = testOverlappingShares(first, second, shared, 0.95);
		assert.ok(Number.isFinite(test?.z));
	});

	it('is null where a base is 0, and refuses more pairs than answers', () => {
		const nobody = { pairs: 0, both: 0, first: 0, second: 0 };
		assert.equal(testOverlappingShares({ share: 0, base: 0, answers: 0 }, counted(1, 2), nobody, 0.95), null);
		const many = { pairs: 11, both: 0, first: 0, second: 0 };
		assert.throws(() => testOverlappingShares(counted(1, 10), counted(1, 20), many, 0.95), /found 11 of 10/);
	});
});
