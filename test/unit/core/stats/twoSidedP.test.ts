import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { twoSidedP } from '../../../../src/core/stats/twoSidedP.ts';

// R 4.2.2: 2 * pnorm(-abs(z))
const cases: readonly [z: number, p: number][] = [
	[0, 1],
	[0.5, 0.617075077451974],
	[1, 0.317310507862914],
	[1.96, 0.0499957902964409],
	[-1.96, 0.0499957902964409],
	[2.7343, 0.00625130594164637],
	[5, 5.73303143758388e-7],
	[10, 1.52397060483211e-23],
];

describe('twoSidedP', () => {
	for (const [z, p] of cases) {
		it(`of ${z} is ${p}`, () => {
			assert.ok(Math.abs(twoSidedP(z) - p) <= 1e-12 * p);
		});
	}

	it('is 0 at infinity and refuses what is not a number', () => {
		assert.equal(twoSidedP(Number.NEGATIVE_INFINITY), 0);
		assert.throws(() => twoSidedP(Number.NaN), RangeError);
	});
});
