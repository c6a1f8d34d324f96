import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { criticalT } from '../../../../src/core/stats/criticalT.ts';
import { criticalValue } from '../../../../src/core/stats/criticalValue.ts';

// R 4.2.2: qt((1 + level) / 2, degreesOfFreedom)
const cases: readonly [level: number, degreesOfFreedom: number, t: number][] = [
	[0.95, 1, 12.7062047361747],
	[0.95, 2, 4.30265272974946],
	[0.95, 9, 2.2621571627982],
	[0.9, 4.5, 2.06557588887852],
	[0.99, 30, 2.74999565356723],
	[0.95, 999_999, 1.95996635681648],
	[0.5, 0.5, 1.55377397403008],
];

describe('criticalT', () => {
	for (const [level, degreesOfFreedom, t] of cases) {
		it(`at ${level} with ${degreesOfFreedom} degrees of freedom is ${t}`, () => {
			assert.ok(Math.abs(criticalT(level, degreesOfFreedom) - t) < 1e-12 * t);
		});
	}

	it('with infinitely many degrees of freedom is that of the normal distribution', () => {
		assert.equal(criticalT(0.95, Number.POSITIVE_INFINITY), criticalValue(0.95));
	});

	it('refuses a level and degrees of freedom off their range', () => {
		assert.throws(() => criticalT(95, 3), /level .* found 95/);
		assert.throws(() => criticalT(0.95, 0), /freedom .* found 0/);
		assert.throws(() => criticalT(0.95, Number.NaN), /freedom .* found NaN/);
	});
});
