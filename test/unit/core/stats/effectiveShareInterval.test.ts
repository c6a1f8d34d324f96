import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { effectiveShareInterval } from '../../../../src/core/stats/effectiveShareInterval.ts';

// R 4.2.2: prop.test(share * base, base, correct = FALSE)$conf.int, which takes counts that are not whole; the last two
// from the formula.
const cases: readonly [share: number, effectiveBase: number, low: number, high: number][] = [
	[0.4, 18.31, 0.212595537925724, 0.622088036206246],
	[0, 18.31, 0, 0.17341787065985],
	[1, 18.31, 0.82658212934015, 1],
	[0.34, 100, 0.254615207973482, 0.437222711452754],
	[0.4, 5.5, 0.124285941704463, 0.75795943119563],
	[0.4, 0.5, 0.0192403541864607, 0.957725913575118],
];

describe('effectiveShareInterval', () => {
	for (const [share, effectiveBase, low, high] of cases) {
		it(`of ${share} with an effective base of ${effectiveBase} at 95 % is ${low}..${high}`, () => {
			const interval = effectiveShareInterval(share, effectiveBase, 0.95);
			assert.ok(Math.abs(interval.low - low) < 1e-13, `low ${interval.low}`);
			assert.ok(Math.abs(interval.high - high) < 1e-13, `high ${interval.high}`);
		});
	}

	it('of 58.7 % among 1,500 with a design effect of 1.35 is 2.89 points to either side (Turas documentation: 2.895)', () => {
		const { low, high } = effectiveShareInterval(0.587, 1500 / 1.35, 0.95);
		assert.ok(Math.abs((high - low) / 2 - 0.02895) < 1e-4);
	});

	it('has zero width where the whole population answered', () => {
		assert.deepEqual(effectiveShareInterval(0.4, Number.POSITIVE_INFINITY, 0.95), { low: 0.4, high: 0.4 });
	});

	it('refuses a share off 0..1 and a base of 0', () => {
		assert.throws(() => effectiveShareInterval(1.1, 10, 0.95), /found 1.1 of 10/);
		assert.throws(() => effectiveShareInterval(0.5, 0, 0.95), /found 0.5 of 0/);
		assert.throws(() => effectiveShareInterval(Number.NaN, 10, 0.95), /found NaN of 10/);
	});
});
