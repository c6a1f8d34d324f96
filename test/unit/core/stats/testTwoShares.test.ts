import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { testTwoShares, zOfTwoShares } from '../../../../src/core/stats/testTwoShares.ts';
import { assertPrinted } from '../assertPrinted.ts';

// Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10
const published: readonly [a: number, m: number, b: number, n: number, low: string, high: string][] = [
	[56, 70, 48, 80, '0.0524', '0.3339'],
	[9, 10, 3, 10, '0.1705', '0.8090'],
	[6, 7, 2, 7, '0.0582', '0.8062'],
	[5, 56, 0, 29, '-0.0381', '0.1926'],
	[0, 10, 0, 20, '-0.1611', '0.2775'],
	[0, 10, 0, 10, '-0.2775', '0.2775'],
	[10, 10, 0, 20, '0.6791', '1.0000'],
	[10, 10, 0, 10, '0.6075', '1.0000'],
];

// R 4.2.2: prop.test(c(a, b), c(m, n), correct = FALSE): the signed root of X-squared and the p-value
const tested: readonly [a: number, m: number, b: number, n: number, z: number, p: number][] = [
	[56, 70, 48, 80, 2.65017195125853, 0.00804508136819656],
	[9, 10, 3, 10, 2.73861278752583, 0.00616989932054415],
	[34, 100, 17, 100, 2.75794560898197, 0.00581658752391316],
	[5, 56, 0, 29, 1.65864886923923, 0.0971865681705797],
	[500_000, 1_000_000, 499_000, 1_000_000, 1.41421426948041, 0.157298999496483],
	[10, 10, 0, 10, 4.47213595499958, 7.74421643104409e-6],
	[1, 1, 0, 1, Math.SQRT2, 0.157299207050284],
	[1, 2, 1, 1, -0.866025403784439, 0.386476230771233],
];

describe('testTwoShares', () => {
	for (const [a, m, b, n, low, high] of published) {
		it(`of ${a} in ${m} and ${b} in ${n}: the difference lies on ${low}..${high} (Newcombe 1998)`, () => {
			const test = testTwoShares({ share: a / m, base: m }, { share: b / n, base: n }, 0.95);
			assertPrinted(test?.low ?? Number.NaN, low);
			assertPrinted(test?.high ?? Number.NaN, high);
		});
	}

	for (const [a, m, b, n, z, p] of tested) {
		it(`of ${a} in ${m} and ${b} in ${n}: z ${z}, p ${p}`, () => {
			const test = testTwoShares({ share: a / m, base: m }, { share: b / n, base: n }, 0.95);
			assert.equal(test?.difference, a / m - b / n);
			assert.ok(Math.abs(test.z - z) < 1e-12, `z ${test.z}`);
			assert.ok(Math.abs(test.p - p) < 1e-12, `p ${test.p}`);
		});
	}

	it('at 90 % of 34 and of 17 in 100 lies on 0.068824..0.266919 (R 4.2.2, from the intervals of prop.test)', () => {
		const test = testTwoShares({ share: 0.34, base: 100 }, { share: 0.17, base: 100 }, 0.9);
		assertPrinted(test?.low ?? Number.NaN, '0.068824');
		assertPrinted(test?.high ?? Number.NaN, '0.266919');
	});

	it('shows no difference where the answers of both are all alike', () => {
		for (const share of [0, 1]) {
			const test = testTwoShares({ share, base: 5 }, { share, base: 7 }, 0.95);
			assert.equal(test?.z, 0);
			assert.equal(test.p, 1);
			assert.ok(test.low < 0 && test.high > 0);
		}
	});

	it('is null where a base is 0', () => {
		assert.equal(testTwoShares({ share: 0, base: 0 }, { share: 0.5, base: 10 }, 0.95), null);
		assert.equal(testTwoShares({ share: 0.5, base: 10 }, { share: 0, base: 0 }, 0.95), null);
	});

	it('refuses a share off 0..1', () => {
		assert.throws(() => testTwoShares({ share: 34, base: 100 }, { share: 0.5, base: 10 }, 0.95), /found 34 of 100/);
	});
});

describe('zOfTwoShares', () => {
	const first = { share: 0.5, base: 40, independent: 100 };
	const second = { share: 0.3, base: 60, independent: 120 };

	it('counts how shares of the same accounts go together, either way', () => {
		// By hand: P = 38 / 100, 0.2 / sqrt(0.2356 * (1 / 40 + 1 / 60 - 2 r / sqrt(2400))) with r = 0.4 and -0.4.
		assertPrinted(zOfTwoShares(first, second, 0.4), '2.58861240');
		assertPrinted(zOfTwoShares(first, second, -0.4), '1.71096487');
	});

	it('claims no more precision than separate answers have', () => {
		// By hand: 0.2 / sqrt(0.2356 * (1 / 100 + 1 / 120)).
		assertPrinted(zOfTwoShares(first, second, 0.99), '3.04313792');
	});
});
