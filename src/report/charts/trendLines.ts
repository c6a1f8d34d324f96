/** A point of a line in px, and the interval around it. */
export interface LinePoint {
	readonly x: number;
	readonly y: number;
	/** The ends of the interval. */
	readonly low: number;
	readonly high: number;
}

/** Points that follow each other without a gap. */
export function runsOf<Point>(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
	const runs: Point[][] = [];
	let run: Point[] | null = null;
	for (const point of points) {
		if (point === null) {
			run = null;
		} else if (run === null) {
			run = [point];
			runs.push(run);
		} else {
			run.push(point);
		}
	}
	return runs;
}

/** A line through points, as the path of an SVG. */
export function linePath(points: readonly Pick<LinePoint, 'x' | 'y'>[]): string {
	return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('');
}

/** The area between the ends of the intervals. */
export function bandPath(points: readonly LinePoint[]): string {
	const upper = points.map(({ x, high }) => ({ x, y: high }));
	const lower = points.map(({ x, low }) => ({ x, y: low })).reverse();
	return `${linePath([...upper, ...lower])}Z`;
}

function rounded(px: number): number {
	return Math.round(px * 100) / 100;
}
