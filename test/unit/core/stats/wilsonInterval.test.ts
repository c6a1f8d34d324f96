import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { wilsonInterval } from '../../../../src/core/stats/wilsonInterval.ts';

// R 4.2.2: prop.test(count, base, correct = FALSE, conf.level = level)$conf.int
const cases: readonly [count: number, base: number, level: number, low: number, high: number][] = [
	[34, 100, 0.95, 0.254615207973482, 0.437222711452754],
	[34, 100, 0.9, 0.267214371816549, 0.421215298834067],
	[7, 22, 0.95, 0.163605931813563, 0.526814022589572],
	[180, 400, 0.95, 0.401952228014042, 0.498999001419388],
	[500_000, 1_000_000, 0.95, 0.499020019890005, 0.500979980109995],
	[0, 10, 0.95, 0, 0.277532799862889],
	[10, 10, 0.95, 0.722467200137111, 1],
	[0, 1, 0.95, 0, 0.793450685622763],
	[1, 1, 0.95, 0.206549314377238, 1],
	[1, 2, 0.95, 0.0945312057342307, 0.905468794265769],
];

describe('wilsonInterval', () => {
	for (const [count, base, level, low, high] of cases) {
		it(`of ${count} in ${base} at ${level} is ${low}..${high}`, () => {
			const interval = wilsonInterval(count, base, level);
			assert.ok(Math.abs(interval.low - low) < 1e-13, `low ${interval.low}`);
			assert.ok(Math.abs(interval.high - high) < 1e-13, `high ${interval.high}`);
		});
	}

	it('ends exactly at 0 and at 1 where no answer or every answer counts', () => {
		for (let base = 1; base <= 1000; base++) {
			assert.equal(wilsonInterval(0, base, 0.95).low, 0);
			assert.equal(wilsonInterval(base, base, 0.95).high, 1);
		}
	});

	for (const [count, base] of [
		[1, 0],
		[3, 2],
		[-1, 2],
		[0.5, 2],
	] as const) {
		it(`refuses ${count} of ${base}`, () => {
			assert.throws(() => wilsonInterval(count, base, 0.95), new RegExp(`found ${count} of ${base}`));
		});
	}
});
