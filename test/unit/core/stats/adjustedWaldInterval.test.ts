import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { coverage, populations } from '../../../../scripts/coverage/enumerate.ts';
import { adjustedWaldInterval } from '../../../../src/core/stats/adjustedWaldInterval.ts';
import { plainSample } from '../../../../src/core/stats/scoreSample.ts';
import { assertPrinted } from '../assertPrinted.ts';

interface Row {
	readonly counts: readonly [promoters: number, passives: number, detractors: number];
	readonly center: string;
	readonly error: string;
	/** Limits before clamping. */
	readonly low: string;
	readonly high: string;
}

// Two independent implementations agreed on the first nine; R 4.2.2 gave the rest, from the formula.
const rows: readonly Row[] = [
	{ counts: [50, 30, 20], center: '29.13', error: '7.6915', low: '14.05', high: '44.20' },
	{ counts: [180, 140, 80], center: '24.81', error: '3.8175', low: '17.33', high: '32.30' },
	{ counts: [60, 25, 15], center: '43.69', error: '7.3196', low: '29.34', high: '58.04' },
	{ counts: [17, 4, 1], center: '64.00', error: '12.1721', low: '40.14', high: '87.86' },
	{ counts: [18, 11, 2], center: '47.06', error: '10.9933', low: '25.51', high: '68.61' },
	{ counts: [9, 0, 2], center: '50.00', error: '21.4286', low: '8.00', high: '92.00' },
	{ counts: [10, 0, 0], center: '76.92', error: '15.0102', low: '47.50', high: '106.34' },
	{ counts: [0, 10, 0], center: '0', error: '9.4211', low: '-18.47', high: '18.47' },
	{ counts: [3, 2, 1], center: '22.22', error: '24.9828', low: '-26.74', high: '71.19' },
	{ counts: [1, 0, 0], center: '25', error: '37.5', low: '-48.49865', high: '98.49865' },
	{ counts: [0, 1, 0], center: '0', error: '30.61862', low: '-60.01140', high: '60.01140' },
	{ counts: [0, 0, 1], center: '-25', error: '37.5', low: '-98.49865', high: '48.49865' },
	{ counts: [1, 0, 1], center: '0', error: '37.41657', low: '-73.33514', high: '73.33514' },
	{ counts: [0, 1, 1], center: '-20', error: '30.33150', low: '-79.44865', high: '39.44865' },
];

describe('adjustedWaldInterval', () => {
	for (const { counts, center, error, low, high } of rows) {
		it(`of ${counts.join(' / ')} at 95 % is ${low}..${high} around ${center}`, () => {
			const interval = adjustedWaldInterval(countsOf(counts), 0.95);
			assertPrinted(interval.center, center);
			assertPrinted(interval.standardError, error);
			assertPrinted(interval.center - interval.marginOfError, low);
			assertPrinted(interval.center + interval.marginOfError, high);
			assert.equal(interval.low, Math.max(-100, interval.center - interval.marginOfError));
			assert.equal(interval.high, Math.min(100, interval.center + interval.marginOfError));
		});
	}

	it('is clamped to the scale', () => {
		assert.equal(adjustedWaldInterval({ promoters: 10, passives: 0, detractors: 0 }, 0.95).high, 100);
		assert.equal(adjustedWaldInterval({ promoters: 0, passives: 0, detractors: 10 }, 0.95).low, -100);
	});

	it('mirrors when promoters and detractors change places, and never has zero width', () => {
		const count = fc.integer({ min: 0, max: 1_000_000 });
		fc.assert(
			fc.property(count, count, count, (promoters, passives, detractors) => {
				fc.pre(promoters + passives + detractors > 0);
				const interval = adjustedWaldInterval({ promoters, passives, detractors }, 0.95);
				const mirrored = adjustedWaldInterval({ promoters: detractors, passives, detractors: promoters }, 0.95);
				assert.equal(mirrored.low, -interval.high + 0);
				assert.ok(interval.low < interval.high);
			}),
		);
	});

	it('refuses no answer, impossible counts and impossible levels', () => {
		assert.throws(() => adjustedWaldInterval(countsOf([0, 0, 0]), 0.95), RangeError);
		assert.throws(() => adjustedWaldInterval(countsOf([1, -2, 3]), 0.95), /passives .* found -2/);
		assert.throws(() => adjustedWaldInterval(countsOf([1, 2, 3]), 95), /level .* found 95/);
	});

	// Coverage by summing over every possible outcome; 92.98 % and 64.94 % computed in R 4.2.2.
	describe('covers the true score', () => {
		for (const population of populations) {
			const { promoters, detractors } = population;
			for (const base of [10, 30, 100, 1000]) {
				if (base === 10 && promoters === 0.9) {
					continue;
				}
				it(`within 1.5 points of 95 % at n = ${base}, ${promoters} promoters, ${detractors} detractors`, () => {
					const { adjusted } = coverage(base, population, 0.95);
					assert.ok(Math.abs(adjusted - 0.95) <= 0.015, `covers ${adjusted}`);
				});
			}
		}

		it('in 92.98 % at n = 10, 0.9 promoters, 0.02 detractors, where the plain Wald interval does in 64.94 %', () => {
			const { adjusted, wald } = coverage(10, { promoters: 0.9, detractors: 0.02 }, 0.95);
			assertPrinted(100 * adjusted, '92.98');
			assertPrinted(100 * wald, '64.94');
		});
	});

	it('goes by t of few clusters', () => {
		// R 4.2.2: 29.126213592233 + c(-1, 1) * qt(0.975, 4) * 7.69151042181476
		const { low, high } = adjustedWaldInterval(
			{ ...plainSample({ promoters: 50, passives: 30, detractors: 20 }), degreesOfFreedom: 4 },
			0.95,
		);
		assertPrinted(low, '7.7711571300');
		assertPrinted(high, '50.4812700545');
	});
});

function countsOf([promoters, passives, detractors]: Row['counts']) {
	return { promoters, passives, detractors };
}
