import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { chiSquareP } from '../../../../src/core/stats/chiSquareP.ts';

// R 4.2.2: pchisq(statistic, degreesOfFreedom, lower.tail = FALSE)
const cases: readonly [statistic: number, degreesOfFreedom: number, p: number][] = [
	[0, 1, 1],
	[1e-10, 1, 0.999992021154392],
	[3.841458820694124, 1, 0.05],
	[5, 2, 0.0820849986238988],
	[10.5, 7, 0.161964493079428],
	[300, 3, 9.94875834632771e-65],
	[1000, 400, 3.72728164231118e-53],
	[4999, 4999, 0.497340112889153],
	[3, 1.5, 0.147599554364751],
	[10.5, 6.7, 0.143475626798233],
	[300, 3.3, 2.07903452258425e-64],
	[1e-10, 0.4, 0.99051862121756],
	[700.25, 512.75, 6.33646630454145e-8],
];

describe('chiSquareP', () => {
	for (const [statistic, degreesOfFreedom, p] of cases) {
		it(`of ${statistic} with ${degreesOfFreedom} degrees of freedom is ${p}`, () => {
			assert.ok(Math.abs(chiSquareP(statistic, degreesOfFreedom) / p - 1) < 1e-11);
		});
	}

	it('is 0 at infinity', () => {
		assert.equal(chiSquareP(Number.POSITIVE_INFINITY, 3), 0);
	});

	it('refuses a negative statistic and degrees of freedom that are none', () => {
		assert.throws(() => chiSquareP(-1, 1), /found -1/);
		assert.throws(() => chiSquareP(Number.NaN, 1), /found NaN/);
		assert.throws(() => chiSquareP(1, 0), /found 0/);
		assert.throws(() => chiSquareP(1, Number.POSITIVE_INFINITY), /found Infinity/);
	});
});
