import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { RatingSummary } from '../../../../src/core/stats/ratingSummary.ts';
import { testTwoMeans } from '../../../../src/core/stats/testTwoMeans.ts';
import { assertPrinted } from '../assertPrinted.ts';

interface Row {
	readonly name: string;
	readonly first: RatingSummary;
	readonly second: RatingSummary;
	readonly level: number;
	readonly t: number;
	readonly degreesOfFreedom: number;
	readonly p: number;
	readonly low: number;
	readonly high: number;
}

// R 4.2.2: t.test(x, y, conf.level = level)
const rows: readonly Row[] = [
	{
		name: '7, 8, 9 and 6, 7, 10, 10',
		first: { base: 3, mean: 8, variance: 1 },
		second: { base: 4, mean: 8.25, variance: 4.25 },
		level: 0.95,
		t: -0.21160368475758,
		degreesOfFreedom: 4.51155778894472,
		p: 0.841637956441737,
		low: -3.38863609914992,
		high: 2.88863609914992,
	},
	{
		name: '7, 8, 9 and 6, 7, 10, 10',
		first: { base: 3, mean: 8, variance: 1 },
		second: { base: 4, mean: 8.25, variance: 4.25 },
		level: 0.9,
		t: -0.21160368475758,
		degreesOfFreedom: 4.51155778894472,
		p: 0.841637956441737,
		low: -2.68882139535411,
		high: 2.18882139535411,
	},
	{
		name: "Student's sleep data",
		first: { base: 10, mean: 0.75, variance: 3.20055555555556 },
		second: { base: 10, mean: 2.33, variance: 4.009 },
		level: 0.95,
		t: -1.86081346748685,
		degreesOfFreedom: 17.7764735161785,
		p: 0.0793941401873582,
		low: -3.36548323071171,
		high: 0.20548323071171,
	},
	{
		name: 'two answers each: 7, 8 and 8, 9',
		first: { base: 2, mean: 7.5, variance: 0.5 },
		second: { base: 2, mean: 8.5, variance: 0.5 },
		level: 0.95,
		t: -Math.SQRT2,
		degreesOfFreedom: 2,
		p: 0.292893218813452,
		low: -4.04243492229665,
		high: 2.04243492229665,
	},
	{
		name: 'one side all alike: 8, 8, 8 and 6, 7, 9, 9',
		first: { base: 3, mean: 8, variance: 0 },
		second: { base: 4, mean: 7.75, variance: 2.25 },
		level: 0.95,
		t: 0.333333333333333,
		degreesOfFreedom: 3,
		p: 0.760820375514511,
		low: -2.13683472896278,
		high: 2.63683472896278,
	},
	{
		name: 'two waves of 1,000',
		first: { base: 1000, mean: 7.9, variance: 0.49049049049049 },
		second: { base: 1000, mean: 7.98, variance: 0.5001001001001 },
		level: 0.95,
		t: -2.5418088518393,
		degreesOfFreedom: 1997.81199140307,
		p: 0.0111030176487847,
		low: -0.1417246139586446,
		high: -0.0182753860413555,
	},
];

describe('testTwoMeans', () => {
	for (const { name, first, second, level, ...expected } of rows) {
		it(`of ${name} at ${level}: t ${expected.t}, p ${expected.p}, ${expected.low}..${expected.high}`, () => {
			const test = testTwoMeans(first, second, level);
			assert.ok(test !== null);
			assert.equal(test.difference, first.mean - second.mean);
			for (const key of ['t', 'degreesOfFreedom', 'p', 'low', 'high'] as const) {
				const distance = Math.abs(test[key] - expected[key]);
				assert.ok(distance < 1e-10 * Math.max(1, Math.abs(expected[key])), `${key} ${test[key]}`);
			}
		});
	}

	it('is null where a side has one answer, and where each side is all alike', () => {
		const some = { base: 3, mean: 8, variance: 1 };
		assert.equal(testTwoMeans({ base: 1, mean: 8, variance: null }, some, 0.95), null);
		assert.equal(testTwoMeans(some, { base: 0.8, mean: 8, variance: 2 }, 0.95), null);
		assert.equal(testTwoMeans({ ...some, variance: 0 }, { ...some, mean: 9, variance: 0 }, 0.95), null);
	});

	it('takes few clusters for no more than they are', () => {
		// By hand: error² = 4 / 25 + 9 / 36 = 0.41, 0.41² / (0.16² / 4 + 0.25² / 35) = 20.5358; R: 2 * pt(-1 / sqrt(0.41), 20.5358)
		const clustered = { base: 50, mean: 8, variance: 4, designEffect: 2, degreesOfFreedom: 4 };
		const test = testTwoMeans(clustered, { base: 36, mean: 7, variance: 9 }, 0.95);
		assertPrinted(test?.degreesOfFreedom ?? 0, '20.5358');
		assertPrinted(test?.p ?? 0, '0.133629321');
	});

	it('refuses a negative variance', () => {
		const impossible = { base: 3, mean: 8, variance: -1 };
		assert.throws(() => testTwoMeans(impossible, impossible, 0.95), /found -1/);
	});
});
