/**
 * Where a line through points that never fall crosses a level: interpolated between the last point below it and the first
 * above; where points between them lie on the level, the middle of those.
 *
 * @param points By ascending x, y never falling (`isotonicFit`).
 * @param level In the unit of y.
 * @returns In the unit of x; null where no point lies below the level or none above: what was not observed is not told.
 * @throws RangeError where x does not ascend or y falls.
 */
export function crossing(points: readonly { readonly x: number; readonly y: number }[], level: number): number | null {
	for (const [i, { x, y }] of points.entries()) {
		const before = points[i - 1];
		if (before !== undefined && !(x > before.x && y >= before.y)) {
			throw new RangeError(`Points ascend by x and never fall; found ${x}, ${y} after ${before.x}, ${before.y}`);
		}
	}
	const below = points.findLast(({ y }) => y < level);
	const above = points.find(({ y }) => y > level);
	if (below === undefined || above === undefined) {
		return null;
	}
	const on = points.filter(({ y }) => y === level);
	const [first, last] = [on.at(0), on.at(-1)];
	if (first !== undefined && last !== undefined) {
		return (first.x + last.x) / 2;
	}
	return below.x + ((above.x - below.x) * (level - below.y)) / (above.y - below.y);
}
