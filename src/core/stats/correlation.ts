import type { CoMoments } from './coMoments.ts';

/** Of what a variable's squares add up to, the part that can be rounding alone. */
const roundingOfSums = 1e-12;

/**
 * Pearson's product-moment correlation of two variables, from their sums: (n Σxy - Σx Σy) over the root of the same of
 * x with itself times that of y. Exact up to the division for whole ratings, as long as the sums are.
 *
 * @param moments Of at least the two variables.
 * @param x Index of a variable, from 0.
 * @param y Index of a variable, from 0.
 * @returns On -1..1; null where there are fewer than two records, or where a variable is constant.
 * @throws RangeError where an index is not of a variable.
 * Source: Pearson 1895, Note on Regression and Inheritance in the Case of Two Parents, Proceedings of the Royal Society of
 * London 58, 240-242.
 */
export function correlation(moments: CoMoments, x: number, y: number): number | null {
	for (const index of [x, y]) {
		if (!(Number.isSafeInteger(index) && index >= 0 && index < moments.variables)) {
			throw new RangeError(`One of ${moments.variables} variables is counted from 0; found ${index}`);
		}
	}
	const ofX = spread(moments, x);
	const ofY = spread(moments, y);
	if (ofX === 0 || ofY === 0) {
		return null;
	}
	const r = jointSpread(moments, x, y) / Math.sqrt(ofX * ofY);
	return Math.max(-1, Math.min(1, r));
}

/** n Σx² - (Σx)²; 0 where it cannot be told from the rounding of its parts. */
function spread(moments: CoMoments, x: number): number {
	const squares = moments.total * productSum(moments, x, x);
	const result = jointSpread(moments, x, x);
	return result > roundingOfSums * squares ? result : 0;
}

function jointSpread(moments: CoMoments, x: number, y: number): number {
	return moments.total * productSum(moments, x, y) - Number(moments.sums[x]) * Number(moments.sums[y]);
}

function productSum({ variables, products }: CoMoments, x: number, y: number): number {
	return Number(products[Math.min(x, y) * variables + Math.max(x, y)]);
}
