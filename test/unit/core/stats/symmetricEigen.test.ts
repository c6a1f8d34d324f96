import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { symmetricEigen } from '../../../../src/core/stats/symmetricEigen.ts';

type Matrix = readonly (readonly number[])[];

interface Row {
	readonly name: string;
	readonly matrix: Matrix;
	readonly values: readonly number[];
	readonly vectors?: Matrix;
}

// R 4.2.2: eigen(matrix, symmetric = TRUE); its vectors stand in columns and with either sign.
const rows: readonly Row[] = [
	{
		name: '2 on the diagonal, 1 beside it: 2 + √2, 2, 2 - √2',
		matrix: [
			[2, 1, 0],
			[1, 2, 1],
			[0, 1, 2],
		],
		values: [2 + Math.SQRT2, 2, 2 - Math.SQRT2],
		vectors: [
			[0.5, Math.SQRT1_2, 0.5],
			[-Math.SQRT1_2, 0, Math.SQRT1_2],
			[-0.5, Math.SQRT1_2, -0.5],
		],
	},
	{
		name: 'correlations',
		matrix: [
			[1, 0.5, 0.3],
			[0.5, 1, 0.4],
			[0.3, 0.4, 1],
		],
		values: [1.805581035952518, 0.712445743179905, 0.481973220867577],
		vectors: [
			[0.581326879737151, 0.621547120262595, 0.525107832914672],
			[-0.553960070352612, -0.17036793937918, 0.814925153426142],
			[-0.595975921787112, 0.764626668724658, -0.245272823861583],
		],
	},
	{
		name: 'values of both signs',
		matrix: [
			[4, 1, -2, 2],
			[1, 2, 0, 1],
			[-2, 0, 3, -2],
			[2, 1, -2, -1],
		],
		values: [6.84462110723497, 2.26853140643124, 1.08436446377322, -2.1975169774394],
		vectors: [
			[0.71804595945068, 0.221152988155181, -0.55735137713751, 0.353356474893993],
			[0.201711096620943, 0.789449912487439, 0.579634169316789, 0.0102809986863318],
			[0.642260006766032, -0.544187848194688, 0.520221850938614, -0.14398227457619],
			[-0.176705170624478, -0.178100469906301, 0.287668034319699, 0.924284916746113],
		],
	},
	{
		name: 'the Hilbert matrix of 8, nearly singular',
		matrix: Array.from({ length: 8 }, (_, i) => Array.from({ length: 8 }, (_cell, j) => 1 / (i + j + 1))),
		values: [
			1.69593899692195, 0.29812521131693, 0.0262128435781189, 0.00146768811774178, 5.43694336975234e-5,
			1.2943320918731e-6, 1.798873745189e-8, 1.11153900053664e-10,
		],
	},
	{
		name: 'a diagonal',
		matrix: [
			[1, 0],
			[0, 3],
		],
		values: [3, 1],
		vectors: [
			[0, 1],
			[1, 0],
		],
	},
	{
		name: 'two alike, singular',
		matrix: [
			[1, 1],
			[1, 1],
		],
		values: [2, 0],
	},
	{ name: 'a single number', matrix: [[-7]], values: [-7], vectors: [[1]] },
	{
		name: 'zeros',
		matrix: [
			[0, 0],
			[0, 0],
		],
		values: [0, 0],
	},
	{ name: 'nothing', matrix: [], values: [], vectors: [] },
];

describe('symmetricEigen', () => {
	for (const { name, matrix, values, vectors } of rows) {
		it(`of ${name}`, () => {
			const eigen = symmetricEigen(matrix);
			assertClose([eigen.values], [values], 1e-13);
			if (vectors !== undefined) {
				assertClose(eigen.vectors.map(upward), vectors.map(upward), 1e-12);
			}
		});
	}

	it('puts any symmetric matrix of up to 30 rows together again, from orthogonal vectors', () => {
		const symmetric = fc
			.integer({ min: 1, max: 30 })
			.chain((size) =>
				fc
					.array(fc.integer({ min: -1000, max: 1000 }), { minLength: size * size, maxLength: size * size })
					.map((cells) =>
						Array.from({ length: size }, (_, i) =>
							Array.from({ length: size }, (_cell, j) => Number(cells[Math.min(i, j) * size + Math.max(i, j)])),
						),
					),
			);
		fc.assert(
			fc.property(symmetric, (matrix) => {
				const { values, vectors } = symmetricEigen(matrix);
				const entry = (i: number, j: number, weight: (m: number) => number) =>
					vectors.reduce((sum, vector, m) => sum + weight(m) * Number(vector[i]) * Number(vector[j]), 0);
				assertClose(
					matrix.map((row, i) => row.map((_, j) => entry(i, j, (m) => Number(values[m])))),
					matrix,
					1e-9,
				);
				assertClose(
					matrix.map((row, i) => row.map((_, j) => entry(i, j, () => 1))),
					matrix.map((row, i) => row.map((_, j) => (i === j ? 1 : 0))),
					1e-12,
				);
			}),
			{ numRuns: 50 },
		);
	});

	it('refuses what is not square, not symmetric or not finite', () => {
		assert.throws(() => symmetricEigen([[1, 2]]), /1 rows; found 2 numbers in row 0/);
		assert.throws(
			() =>
				symmetricEigen([
					[1, 2],
					[3, 1],
				]),
			/found 2 and 3 at 0, 1/,
		);
		assert.throws(() => symmetricEigen([[Number.NaN]]), /found NaN/);
	});
});

/** With the sign that makes its last component other than 0 positive. */
function upward(vector: readonly number[]): readonly number[] {
	return vector.map((component) => component * Math.sign(vector.findLast((last) => last !== 0) ?? 1));
}

function assertClose(actual: Matrix, expected: Matrix, tolerance: number): void {
	assert.equal(actual.length, expected.length);
	for (const [i, row] of expected.entries()) {
		for (const [j, value] of row.entries()) {
			const distance = Math.abs(Number(actual[i]?.[j]) - value);
			assert.ok(distance <= tolerance, `${actual[i]?.[j]} is not ${value} at ${i}, ${j}`);
		}
	}
}
