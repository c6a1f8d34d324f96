/** A point of a chart, with what stands behind it. */
export interface WeightedPoint {
	readonly x: number;
	readonly y: number;
	/** Answers behind the point, above 0. */
	readonly weight: number;
}

/**
 * The least-squares fit that never falls as x rises, by pooling adjacent violators: neighbours that fall are replaced by
 * their weighted mean until none does.
 *
 * @param points By ascending x, each x once.
 * @returns The fitted y of each point, in the same order and unit.
 * @throws RangeError where x does not ascend or a weight is not above 0.
 * Source: Barlow, Bartholomew, Bremner and Brunk 1972, Statistical Inference under Order Restrictions.
 */
export function isotonicFit(points: readonly WeightedPoint[]): readonly number[] {
	const pools: { y: number; weight: number; points: number }[] = [];
	let before = Number.NEGATIVE_INFINITY;
	for (const { x, y, weight } of points) {
		if (!(x > before)) {
			throw new RangeError(`The points of a fit ascend by x; found ${x} after ${before}`);
		}
		if (!(weight > 0 && weight < Number.POSITIVE_INFINITY)) {
			throw new RangeError(`A point's weight lies above 0; found ${weight} at ${x}`);
		}
		before = x;
		let pool = { y, weight, points: 1 };
		let previous = pools.at(-1);
		while (previous !== undefined && previous.y > pool.y) {
			const both = previous.weight + pool.weight;
			pool = {
				y: (previous.weight * previous.y + pool.weight * pool.y) / both,
				weight: both,
				points: previous.points + pool.points,
			};
			pools.pop();
			previous = pools.at(-1);
		}
		pools.push(pool);
	}
	return pools.flatMap((pool) => Array.from({ length: pool.points }, () => pool.y));
}
