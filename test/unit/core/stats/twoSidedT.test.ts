import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { twoSidedP } from '../../../../src/core/stats/twoSidedP.ts';
import { twoSidedT } from '../../../../src/core/stats/twoSidedT.ts';
import { assertPrinted } from '../assertPrinted.ts';

describe('twoSidedT', () => {
	// R 4.2.2: 2 * pt(-abs(t), df)
	for (const [t, degreesOfFreedom, p] of [
		[2.5, 4, '0.06676654481'],
		[-12.7062047361747, 1, '0.05000000000'],
		[1.96, 30, '0.05934231290'],
		[0, 3, '1'],
	] as const) {
		it(`of ${t} with ${degreesOfFreedom} degrees of freedom is ${p}`, () => {
			assertPrinted(twoSidedT(t, degreesOfFreedom), p);
		});
	}

	it('is that of the normal distribution, exactly, with infinite degrees of freedom', () => {
		assert.equal(twoSidedT(2.0469, Number.POSITIVE_INFINITY), twoSidedP(2.0469));
	});

	it('refuses what is no statistic or has no degrees of freedom', () => {
		assert.throws(() => twoSidedT(Number.NaN, 4), /found NaN/);
		assert.throws(() => twoSidedT(1, 0), /found 0/);
	});
});
