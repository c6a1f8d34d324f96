import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { criticalValue } from '../../../../src/core/stats/criticalValue.ts';

// R 4.2.2: qnorm((1 + level) / 2)
const cases: readonly [level: number, z: number][] = [
	[0.9, 1.64485362695147],
	[0.95, 1.95996398454005],
	[0.99, 2.5758293035489],
	[0.999, 3.29052673149193],
];

describe('criticalValue', () => {
	for (const [level, z] of cases) {
		it(`at ${level} is ${z}`, () => {
			assert.ok(Math.abs(criticalValue(level) - z) < 1e-13);
		});
	}

	for (const level of [0, 1, -0.5, 95, Number.NaN]) {
		it(`refuses the level ${level}`, () => {
			assert.throws(() => criticalValue(level), {
				name: 'RangeError',
				message: `A confidence level lies above 0 and below 1; found ${level}`,
			});
		});
	}
});
