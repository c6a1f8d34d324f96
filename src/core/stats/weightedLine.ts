/** The line y = intercept + slope x. */
export interface Line {
	readonly slope: number;
	readonly intercept: number;
}

/**
 * The least-squares line through points, each as heavy as the answers behind it.
 *
 * @param points In any order; without a weight a point weighs 1, with 0 it is left out.
 * @returns Null where fewer than two different x are left.
 * @throws RangeError for coordinates that are not finite or a negative weight.
 * Source: Legendre 1805; R `lm(y ~ x, weights = weight)`.
 */
export function weightedLine(
	points: readonly { readonly x: number; readonly y: number; readonly weight?: number }[],
): Line | null {
	const weighted = points.map(({ x, y, weight = 1 }) => {
		if (!(Number.isFinite(x) && Number.isFinite(y) && weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
			throw new RangeError(`A point has a place and a weight of 0 or more; found ${x}, ${y} with weight ${weight}`);
		}
		return { x, y, weight };
	});
	const heavy = weighted.filter(({ weight }) => weight > 0);
	if (new Set(heavy.map(({ x }) => x)).size < 2) {
		return null;
	}
	const total = heavy.reduce((sum, { weight }) => sum + weight, 0);
	const meanX = heavy.reduce((sum, { x, weight }) => sum + weight * x, 0) / total;
	const meanY = heavy.reduce((sum, { y, weight }) => sum + weight * y, 0) / total;
	let products = 0;
	let squares = 0;
	for (const { x, y, weight } of heavy) {
		products += weight * (x - meanX) * (y - meanY);
		squares += weight * (x - meanX) ** 2;
	}
	const slope = products / squares;
	return { slope, intercept: meanY - slope * meanX };
}

/**
 * Where a line reaches a value.
 *
 * @param line As `weightedLine` gives it.
 * @param value In the unit of y.
 * @returns In the unit of x; null for a level line.
 */
export function lineReaches({ slope, intercept }: Line, value: number): number | null {
	return slope === 0 ? null : (value - intercept) / slope;
}
