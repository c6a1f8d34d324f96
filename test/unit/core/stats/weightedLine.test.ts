import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lineReaches, weightedLine } from '../../../../src/core/stats/weightedLine.ts';
import { assertPrinted } from '../assertPrinted.ts';

type Point = readonly [x: number, y: number, weight?: number];

/** Mean satisfaction and score of Integron's releases: all sectors 2019-2022, industry, wholesale, ICT, waste services. */
const published: readonly Point[] = [
	[7.8, 12],
	[7.8, 11],
	[7.9, 16],
	[7.9, 15],
	[8.2, 33],
	[8.2, 33],
	[7.6, 5],
	[7.7, 6],
	[7.6, 2],
	[7.6, -5],
];

// R 4.2.2: m <- lm(y ~ x, weights = weight); coef(m); (c(0, 15, 20) - coef(m)[1]) / coef(m)[2]
const cases: readonly [
	name: string,
	points: readonly Point[],
	intercept: number,
	slope: number,
	reaches: readonly number[],
][] = [
	[
		'ten published pairs',
		published,
		-406.0455531453361,
		53.4924078091106,
		[7.59071370640714, 7.87112733171127, 7.96459854014598],
	],
	[
		'two points',
		[
			[1, 3],
			[2, 7],
		],
		-1,
		4,
		[0.25, 4, 5.25],
	],
	[
		'points weighted by their base',
		[
			[6, -40, 10],
			[7, 5, 40],
			[8, 20, 25],
			[9, 70, 5],
		],
		-208.344370860927,
		29.6026490066225,
		[7.03803131991052, 7.54474272930649, 7.71364653243848],
	],
];

describe('weightedLine', () => {
	for (const [name, points, intercept, slope, reaches] of cases) {
		it(`through ${name} is ${intercept} + ${slope} x`, () => {
			const line = weightedLine(points.map(toPoint));
			assert.ok(line !== null && Math.abs(line.slope - slope) < 1e-10, `slope ${line?.slope}`);
			assert.ok(Math.abs(line.intercept - intercept) < 1e-9, `intercept ${line.intercept}`);
			for (const [i, value] of [0, 15, 20].entries()) {
				assert.ok(Math.abs(Number(lineReaches(line, value)) - Number(reaches[i])) < 1e-12);
			}
		});
	}

	it('with the score of waste services the year before at the same satisfaction reaches 0 at 7.61, 15 at 7.88, 20 at 7.97', () => {
		const line = weightedLine([...published, [7.6, -7] as const].map(toPoint));
		assert.ok(line !== null);
		assertPrinted(lineReaches(line, 0) ?? Number.NaN, '7.61');
		assertPrinted(lineReaches(line, 15) ?? Number.NaN, '7.88');
		assertPrinted(lineReaches(line, 20) ?? Number.NaN, '7.97');
	});

	it('is that of equal weights without weights, and leaves out points of weight 0', () => {
		const points = published.map(toPoint);
		const weighted = points.map((point) => ({ ...point, weight: 4 }));
		assert.deepEqual(weightedLine([...weighted, { x: 1, y: 100, weight: 0 }]), weightedLine(points));
	});

	it('is level where all y are alike, and then reaches nothing else', () => {
		const line = weightedLine(
			[
				[1, 5],
				[2, 5],
				[3, 5],
			].map(([x, y]) => ({ x: Number(x), y: Number(y) })),
		);
		assert.deepEqual(line, { slope: 0, intercept: 5 });
		assert.equal(lineReaches({ slope: 0, intercept: 5 }, 0), null);
	});

	it('is null for fewer than two different x', () => {
		assert.equal(weightedLine([]), null);
		assert.equal(weightedLine([{ x: 8, y: 12 }]), null);
		assert.equal(
			weightedLine([
				{ x: 8, y: 12 },
				{ x: 8, y: 20 },
			]),
			null,
		);
		assert.equal(
			weightedLine([
				{ x: 7, y: 12, weight: 0 },
				{ x: 8, y: 20 },
			]),
			null,
		);
	});

	it('refuses a point without a place and a negative weight', () => {
		assert.throws(() => weightedLine([{ x: Number.NaN, y: 1 }]), /found NaN, 1 with weight 1/);
		assert.throws(() => weightedLine([{ x: 1, y: 1, weight: -2 }]), /found 1, 1 with weight -2/);
	});
});

function toPoint([x, y, weight]: Point) {
	return weight === undefined ? { x, y } : { x, y, weight };
}
