import { chooseFigure } from '../benchmarks/chooseFigure.ts';
import { ProblemError } from '../csv/problemError.ts';
import type { BenchmarkFigure } from '../model/benchmark.ts';
import type { Query } from '../model/query.ts';
import type { Source } from '../model/source.ts';
import type { Survey } from '../model/survey.ts';
import type { AnalysisContext } from './context.ts';
import { type QuestionReading, readQuestion } from './questionReading.ts';
import { selectRecords } from './selection/selectRecords.ts';

/**
 * What the sections of the answer to a query are computed from, and the question that it asks.
 * @param source where texts are looked up: what the survey's offsets count in
 * @param figures all published ones, and the user's own before them
 * @throws ProblemError `question-needed`, `no-question`, `not-a-recommendation-scale`, `no-such-benchmark`, `no-such-column`,
 * `not-categories`, `population-too-small`.
 */
export function createContext(
	survey: Survey,
	source: Source,
	query: Query,
	figures: readonly BenchmarkFigure[],
	signal?: AbortSignal,
): { readonly context: AnalysisContext; readonly reading: QuestionReading } {
	const reading = readQuestion(survey, query.question ?? onlyCandidate(survey));
	const selection = selectRecords(survey, reading.codes, query);
	const context: AnalysisContext = {
		survey,
		source,
		query,
		figures,
		figure: chooseFigure(query.benchmark, figures, survey.language),
		selection,
		total: selection.total.ofAnyone,
		signal,
	};
	return { context, reading };
}

/** @throws ProblemError where there is none, or more than one. */
export function onlyCandidate(survey: Survey): number {
	const [first, ...others] = survey.candidates;
	if (first === undefined) {
		throw new ProblemError({ code: 'no-question', rejected: survey.rejected, columns: survey.columns.length });
	}
	if (others.length > 0) throw new ProblemError({ code: 'question-needed', candidates: survey.candidates });
	return first.index;
}
