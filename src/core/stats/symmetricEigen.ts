/** A real symmetric matrix as its eigenvalues and eigenvectors. */
export interface SymmetricEigen {
	/** In descending order. */
	readonly values: readonly number[];
	/** `vectors[i]` belongs to `values[i]`: of length 1, of either sign. */
	readonly vectors: readonly (readonly number[])[];
}

const maximumSweeps = 60;

/**
 * The eigenvalues and eigenvectors of a real symmetric matrix by cyclic Jacobi rotations: slower than other methods, but
 * short, deterministic and exact to the last digits for the few dozen variables of a survey.
 *
 * @param matrix Square and symmetric, rows of finite numbers.
 * @throws RangeError where the matrix is not square, not symmetric or not finite.
 * Source: Jacobi 1846; Golub and Van Loan 2013, Matrix Computations, 4th edition, section 8.5.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): SymmetricEigen {
	const size = matrix.length;
	const a = toSymmetric(matrix);
	const v = Float64Array.from({ length: size * size }, (_, cell) => (cell % (size + 1) === 0 ? 1 : 0));
	const norm = Math.hypot(...a);
	for (let sweep = 0; sweep < maximumSweeps && offDiagonal(a, size) > Number.EPSILON * 1e-4 * norm; sweep++) {
		for (let p = 0; p < size - 1; p++) {
			for (let q = p + 1; q < size; q++) {
				rotate(a, v, size, p, q);
			}
		}
	}
	const pairs = matrix.map((_, i) => ({
		value: at(a, i * size + i),
		vector: matrix.map((_row, k) => at(v, k * size + i)),
	}));
	pairs.sort((one, other) => other.value - one.value);
	return { values: pairs.map(({ value }) => value), vectors: pairs.map(({ vector }) => vector) };
}

function toSymmetric(matrix: readonly (readonly number[])[]): Float64Array {
	const size = matrix.length;
	for (const [i, row] of matrix.entries()) {
		if (row.length !== size) {
			throw new RangeError(`A square matrix of ${size} rows; found ${row.length} numbers in row ${i}`);
		}
		for (const [j, value] of row.entries()) {
			if (!Number.isFinite(value) || value !== matrix[j]?.[i]) {
				throw new RangeError(`A symmetric matrix of numbers; found ${value} and ${matrix[j]?.[i]} at ${i}, ${j}`);
			}
		}
	}
	return Float64Array.from(matrix.flat());
}

/** Turns rows and columns p and q of the matrix so that what they share becomes 0, and the vectors with them. */
function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
	const shared = at(a, p * size + q);
	if (shared === 0) {
		return;
	}
	const theta = (at(a, q * size + q) - at(a, p * size + p)) / (2 * shared);
	const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
	const cosine = 1 / Math.hypot(tangent, 1);
	const sine = tangent * cosine;
	for (let k = 0; k < size; k++) {
		turn(a, k * size + p, k * size + q, cosine, sine);
	}
	for (let k = 0; k < size; k++) {
		turn(a, p * size + k, q * size + k, cosine, sine);
		turn(v, k * size + p, k * size + q, cosine, sine);
	}
	a[p * size + q] = 0;
	a[q * size + p] = 0;
}

function turn(cells: Float64Array, p: number, q: number, cosine: number, sine: number): void {
	const atP = at(cells, p);
	const atQ = at(cells, q);
	cells[p] = cosine * atP - sine * atQ;
	cells[q] = sine * atP + cosine * atQ;
}

function offDiagonal(a: Float64Array, size: number): number {
	return Math.hypot(...a.filter((_, cell) => cell % (size + 1) !== 0));
}

function at(cells: Float64Array, cell: number): number {
	return Number(cells[cell]);
}
