import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { isotonicFit } from '../../../../src/core/stats/isotonicFit.ts';

type Point = readonly [y: number, weight: number];

// The first three from R 4.2.2: isoreg(y)$yf; the weighted ones by hand.
const cases: readonly [name: string, points: readonly Point[], fitted: readonly number[]][] = [
	[
		'two that fall',
		[
			[1, 1],
			[3, 1],
			[2, 1],
			[4, 1],
			[3.5, 1],
			[6, 1],
		],
		[1, 2.5, 2.5, 3.75, 3.75, 6],
	],
	[
		'all falling',
		[
			[5, 1],
			[4, 1],
			[3, 1],
			[2, 1],
			[1, 1],
		],
		[3, 3, 3, 3, 3],
	],
	[
		"the example of R's help page",
		[
			[1, 1],
			[0, 1],
			[4, 1],
			[3, 1],
			[3, 1],
			[5, 1],
			[4, 1],
			[2, 1],
			[0, 1],
		],
		[0.5, 0.5, 3, 3, 3, 3, 3, 3, 3],
	],
	[
		'weights: (3 * 10 + 5) / 4 and (2 * 20 + 4 * 15) / 6',
		[
			[10, 3],
			[5, 1],
			[20, 2],
			[15, 4],
			[30, 1],
		],
		[8.75, 8.75, 100 / 6, 100 / 6, 30],
	],
	[
		'a pool that falls below the one before: (1 * 4 + 2 * 5 + 4 * 2) / 7',
		[
			[4, 1],
			[5, 2],
			[2, 4],
		],
		[22 / 7, 22 / 7, 22 / 7],
	],
	[
		'all alike',
		[
			[7, 2],
			[7, 9],
			[7, 1],
		],
		[7, 7, 7],
	],
	[
		'two points that rise',
		[
			[-50, 1],
			[50, 1000],
		],
		[-50, 50],
	],
	[
		'two points that fall',
		[
			[50, 1],
			[-50, 3],
		],
		[-25, -25],
	],
	['one point', [[12, 3]], [12]],
	['no point', [], []],
];

describe('isotonicFit', () => {
	for (const [name, points, fitted] of cases) {
		it(`of ${name}`, () => {
			const found = isotonicFit(points.map(([y, weight], x) => ({ x, y, weight })));
			assert.equal(found.length, fitted.length);
			for (const [i, y] of fitted.entries()) {
				assert.ok(Math.abs(Number(found[i]) - y) < 1e-13, `${found[i]} is not ${y}`);
			}
		});
	}

	it('never falls, and keeps the weighted mean', () => {
		const point = fc.record({ y: fc.integer({ min: -100, max: 100 }), weight: fc.integer({ min: 1, max: 1000 }) });
		fc.assert(
			fc.property(fc.array(point, { minLength: 1 }), (points) => {
				const fitted = isotonicFit(points.map(({ y, weight }, x) => ({ x, y, weight })));
				const moved = points.reduce((sum, { y, weight }, i) => sum + weight * (Number(fitted[i]) - y), 0);
				assert.ok(Math.abs(moved) < 1e-6);
				assert.ok(fitted.every((y, i) => i === 0 || y >= Number(fitted[i - 1])));
			}),
		);
	});

	it('refuses x that does not ascend and weights that are not above 0', () => {
		const point = { x: 1, y: 0, weight: 1 };
		assert.throws(() => isotonicFit([point, point]), /found 1 after 1/);
		assert.throws(() => isotonicFit([{ ...point, weight: 0 }]), /found 0 at 1/);
	});
});
