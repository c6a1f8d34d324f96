import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addRecord, createCoMoments } from '../../../../src/core/stats/coMoments.ts';
import { correlation } from '../../../../src/core/stats/correlation.ts';
import { relativeWeights } from '../../../../src/core/stats/relativeWeights.ts';

interface Row {
	readonly name: string;
	readonly predictors: readonly (readonly number[])[];
	readonly outcome: readonly number[];
	readonly weights: readonly number[];
	readonly rSquared: number;
}

// R 4.2.2: e <- eigen(R); L <- e$vectors %*% diag(sqrt(e$values)) %*% t(e$vectors); L^2 %*% (solve(L) %*% r)^2;
// R squared: t(r) %*% solve(R) %*% r
const rows: readonly Row[] = [
	{
		name: 'three predictors',
		predictors: [
			[1, 0.5, 0.3],
			[0.5, 1, 0.4],
			[0.3, 0.4, 1],
		],
		outcome: [0.6, 0.5, 0.4],
		weights: [0.238098314628077, 0.122410104950612, 0.0812657739696983],
		rSquared: 0.441774193548387,
	},
	{
		name: 'two that correlate alike, which share equally',
		predictors: [
			[1, 0.5],
			[0.5, 1],
		],
		outcome: [0.4, 0.4],
		weights: [0.106666666666667, 0.106666666666667],
		rSquared: 0.213333333333333,
	},
	{
		name: 'one that regression gives 0, because it follows the other: .3 = .8 * .6 - .18',
		predictors: [
			[1, 0.8],
			[0.8, 1],
		],
		outcome: [0.6, 0.3],
		weights: [0.36, 0.09],
		rSquared: 0.45,
	},
	{
		name: 'uncorrelated ones: the squared correlations',
		predictors: [
			[1, 0, 0],
			[0, 1, 0],
			[0, 0, 1],
		],
		outcome: [0.5, 0.3, -0.2],
		weights: [0.25, 0.09, 0.04],
		rSquared: 0.38,
	},
	{
		name: 'two that are nearly the same',
		predictors: [
			[1, 0.99999],
			[0.99999, 1],
		],
		outcome: [0.5, 0.5],
		weights: [0.125000625003122, 0.125000625003122],
		rSquared: 0.25000125000588,
	},
	{ name: 'a single one', predictors: [[1]], outcome: [0.5], weights: [0.25], rSquared: 0.25 },
	{ name: 'one without any association', predictors: [[1]], outcome: [0], weights: [0], rSquared: 0 },
];

// Chatterjee and Price 1977, Regression Analysis by Example: favourable answers in 30 departments, in percent. Overall
// rating, then complaints, privileges, learning, raises, critical, advance; `attitude` in R.
const attitude = [
	[43, 51, 30, 39, 61, 92, 45],
	[63, 64, 51, 54, 63, 73, 47],
	[71, 70, 68, 69, 76, 86, 48],
	[61, 63, 45, 47, 54, 84, 35],
	[81, 78, 56, 66, 71, 83, 47],
	[43, 55, 49, 44, 54, 49, 34],
	[58, 67, 42, 56, 66, 68, 35],
	[71, 75, 50, 55, 70, 66, 41],
	[72, 82, 72, 67, 71, 83, 31],
	[67, 61, 45, 47, 62, 80, 41],
	[64, 53, 53, 58, 58, 67, 34],
	[67, 60, 47, 39, 59, 74, 41],
	[69, 62, 57, 42, 55, 63, 25],
	[68, 83, 83, 45, 59, 77, 35],
	[77, 77, 54, 72, 79, 77, 46],
	[81, 90, 50, 72, 60, 54, 36],
	[74, 85, 64, 69, 79, 79, 63],
	[65, 60, 65, 75, 55, 80, 60],
	[65, 70, 46, 57, 75, 85, 46],
	[50, 58, 68, 54, 64, 78, 52],
	[50, 40, 33, 34, 43, 64, 33],
	[64, 61, 52, 62, 66, 80, 41],
	[53, 66, 52, 50, 63, 80, 37],
	[40, 37, 42, 58, 50, 57, 49],
	[63, 54, 42, 48, 66, 75, 33],
	[66, 77, 66, 63, 88, 76, 72],
	[78, 75, 58, 74, 80, 78, 49],
	[48, 57, 44, 45, 51, 83, 38],
	[85, 85, 71, 71, 77, 74, 55],
	[82, 82, 39, 59, 64, 78, 39],
];

describe('relativeWeights', () => {
	for (const { name, predictors, outcome, weights, rSquared } of rows) {
		it(`of ${name}`, () => {
			assertWeights(relativeWeights(predictors, outcome), weights, rSquared);
		});
	}

	it('of six questions about supervisors, from the answers on', () => {
		const moments = createCoMoments(7);
		for (const department of attitude) {
			addRecord(moments, department);
		}
		const questions = [1, 2, 3, 4, 5, 6];
		const predictors = questions.map((x) => questions.map((y) => correlation(moments, x, y) ?? Number.NaN));
		const outcome = questions.map((x) => correlation(moments, x, 0) ?? Number.NaN);
		assertWeights(
			relativeWeights(predictors, outcome),
			[
				0.362760199658131, 0.0560022787788537, 0.163610910750534, 0.121780399688217, 0.00825546649643794,
				0.0201927371589758,
			],
			0.732601992531149, // summary(lm(rating ~ ., attitude))$r.squared
		);
	});

	it('are not told where predictors are collinear: two the same, two opposite, one the sum of two, three that no records can hold', () => {
		const half = Math.SQRT1_2;
		const collinear: readonly [readonly (readonly number[])[], readonly number[]][] = [
			[
				[
					[1, 1],
					[1, 1],
				],
				[0.5, 0.5],
			],
			[
				[
					[1, -1],
					[-1, 1],
				],
				[0.5, -0.5],
			],
			[
				[
					[1, 0, half],
					[0, 1, half],
					[half, half, 1],
				],
				[0.3, 0.3, 0.6 * half],
			],
			[
				[
					[1, 0.9, -0.9],
					[0.9, 1, 0.9],
					[-0.9, 0.9, 1],
				],
				[0.1, 0.1, 0.1],
			],
		];
		for (const [predictors, outcome] of collinear) {
			assert.deepEqual(relativeWeights(predictors, outcome), { kind: 'collinear' });
		}
	});

	it('refuses what cannot be correlations', () => {
		assert.throws(() => relativeWeights([], []), /found 0 and 0/);
		assert.throws(() => relativeWeights([[1]], [0.5, 0.5]), /found 1 and 2/);
		assert.throws(() => relativeWeights([[0.9]], [0.5]), /with itself at 1/);
		assert.throws(() => relativeWeights([[1]], [1.5]), /found 1.5/);
		assert.throws(
			() =>
				relativeWeights(
					[
						[1, 0.5],
						[0.4, 1],
					],
					[0.5, 0.5],
				),
			/found 0.5 and 0.4/,
		);
	});
});

function assertWeights(found: ReturnType<typeof relativeWeights>, weights: readonly number[], rSquared: number): void {
	assert.ok(found.kind === 'weights');
	assert.equal(found.weights.length, weights.length);
	for (const [i, weight] of weights.entries()) {
		assert.ok(Math.abs(Number(found.weights[i]) - weight) < 1e-11, `${found.weights[i]} is not ${weight}`);
	}
	const sum = found.weights.reduce((total, weight) => total + weight, 0);
	assert.ok(Math.abs(found.rSquared - rSquared) < 1e-11, `R squared ${found.rSquared}`);
	assert.ok(Math.abs(sum - found.rSquared) < 1e-11, `weights sum to ${sum}`);
}
