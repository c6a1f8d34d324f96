import assert from 'node:assert/strict';
import { columnOf, drawWhisker, scaleOf } from '../../../../src/cli/layout/whiskers.ts';

const plain = { at: 30, low: 10, high: 50, few: false };

describe('scaleOf', () => {
	const cases: readonly [low: number, high: number, point: number, from: number, to: number][] = [
		[10, 50, 17, 0, 60],
		[-26, 15, 17, -40, 20],
		[-100, 100, 0, -100, 100],
		[0, 0, 0, 0, 20],
		[10, 50, -7, -20, 60],
	];
	for (const [low, high, point, from, to] of cases) {
		it(`of ${low} to ${high} and ${point} goes from ${from} to ${to}`, () =>
			assert.deepEqual(scaleOf([{ at: low, low, high, few: false }], [point], 21), { from, to, columns: 21 }));
	}
});

describe('drawWhisker', () => {
	// 21 columns from -100 to 100: ten points a column, zero in the eleventh.
	const scale = { from: -100, to: 100, columns: 21 };

	it('stands every point in its column', () =>
		assert.deepEqual(
			[-100, -51, 0, 100].map((points) => columnOf(scale, points)),
			[0, 5, 10, 20],
		));
	it('draws the interval as a line, the score as a dot, zero as a dotted upright', () =>
		assert.equal(drawWhisker(scale, plain), '          ┊├─●─┤     '));
	it('is hollow where few answered', () =>
		assert.equal(drawWhisker(scale, { ...plain, few: true }), '          ┊├─○─┤     '));
	it('covers zero', () =>
		assert.equal(drawWhisker(scale, { at: 10, low: -30, high: 40, few: false }), '       ├───●──┤      '));
	it('draws zero alone without a score', () => assert.equal(drawWhisker(scale, null), '          ┊          '));
	it('keeps the dot of an interval within one column', () =>
		assert.equal(drawWhisker(scale, { at: 100, low: 98, high: 100, few: false }), '          ┊         ●'));
});
