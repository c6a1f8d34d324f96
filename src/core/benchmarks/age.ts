import type { BenchmarkFigure } from '../model/benchmark.ts';

/** A figure this many years behind a newer one of the same publisher, region and market is old. */
const yearsUntilOld = 3;

/** The year that a figure stands for: of its fieldwork, else of its edition; null where the source is undated. */
export function yearOf(figure: BenchmarkFigure): number | null {
	return figure.fieldwork ?? figure.edition;
}

/**
 * The year of the newest figure of the same publisher, region and market, across breaks in its series; null where all
 * are undated. Age is measured against what was published, never against the clock.
 */
export function newestYearBeside(figure: BenchmarkFigure, figures: readonly BenchmarkFigure[]): number | null {
	let newest = yearOf(figure);
	for (const other of figures) {
		const year = yearOf(other);
		if (year !== null && (newest === null || year > newest) && isComparable(other, figure)) {
			newest = year;
		}
	}
	return newest;
}

/** Whether the same publisher has a figure for the same region and market that is three years newer or more. */
export function isOld(figure: BenchmarkFigure, figures: readonly BenchmarkFigure[]): boolean {
	const year = yearOf(figure);
	const newest = newestYearBeside(figure, figures);
	return year !== null && newest !== null && newest - year >= yearsUntilOld;
}

function isComparable(a: BenchmarkFigure, b: BenchmarkFigure): boolean {
	return a.publisher === b.publisher && a.market === b.market && a.region?.join() === b.region?.join();
}
