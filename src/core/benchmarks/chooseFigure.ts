import { ProblemError } from '../csv/problemError.ts';
import type { BenchmarkFigure } from '../model/benchmark.ts';
import type { Language } from '../model/language.ts';
import type { BenchmarkChoice } from '../model/query.ts';
import { yearOf } from './age.ts';
import { nearestId } from './nearestId.ts';

/**
 * The figure that a survey is held against. `auto` takes the latest all-sector score of the Netherlands for a survey with
 * Dutch questions, and nothing for any other: a figure of another country is never used without being asked for, nor is one
 * of the user's own.
 *
 * @param language Of the survey's questions; null where unknown.
 * @throws ProblemError `no-such-benchmark` for an id that no figure has, with the nearest that one has.
 */
export function chooseFigure(
	choice: BenchmarkChoice,
	figures: readonly BenchmarkFigure[],
	language: Language | null,
): BenchmarkFigure | null {
	if (choice === 'none') {
		return null;
	}
	if (choice === 'auto') {
		return language === 'nl' ? latestDutchScore(figures) : null;
	}
	const figure = figures.find(({ id }) => id === choice);
	if (!figure) {
		const nearest = nearestId(
			choice,
			figures.map(({ id }) => id),
		);
		throw new ProblemError({ code: 'no-such-benchmark', id: choice, nearest });
	}
	return figure;
}

function latestDutchScore(figures: readonly BenchmarkFigure[]): BenchmarkFigure | null {
	let latest: BenchmarkFigure | null = null;
	for (const figure of figures) {
		if (
			figure.file === undefined &&
			figure.kind === 'score' &&
			figure.sector === 'all' &&
			figure.region?.includes('NL') &&
			(!latest || (yearOf(figure) ?? 0) > (yearOf(latest) ?? 0))
		) {
			latest = figure;
		}
	}
	return latest;
}
