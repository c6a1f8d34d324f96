import { ProblemError } from '../csv/problemError.ts';
import type { Analysis, AnalysisPart, Section } from '../model/analysis.ts';
import type { BenchmarkFigure } from '../model/benchmark.ts';
import type { Query } from '../model/query.ts';
import type { Source } from '../model/source.ts';
import type { Survey } from '../model/survey.ts';
import { compareWithBenchmark } from './benchmark.ts';
import { shareCategories } from './categories.ts';
import { scoreQuestion } from './headline.ts';

/**
 * Answers a query of a survey. The same survey, query and figures give the same analysis, wherever and whenever.
 * @param sections what is wanted beside the headline; what is not is empty
 * @param onPart called with each section as soon as it is known
 * @throws ProblemError `question-needed`, `no-question`, `not-a-recommendation-scale`, `no-such-benchmark`.
 */
export function analyze(
	survey: Survey,
	source: Source,
	query: Query,
	sections: readonly Section[],
	figures: readonly BenchmarkFigure[],
	onPart?: (part: AnalysisPart) => void,
): Analysis {
	const index = query.question ?? onlyCandidate(survey);
	const headline = scoreQuestion(survey, index, query.level);
	onPart?.({ section: 'headline', value: headline.value });

	const wants = new Set(sections);
	const { benchmark, findings: benchmarkFindings } = wants.has('benchmark')
		? compareWithBenchmark(headline.counts, query.benchmark, figures, survey.language, query.level)
		: { benchmark: null, findings: [] };
	if (wants.has('benchmark')) onPart?.({ section: 'benchmark', value: { benchmark } });

	const categories = wants.has('categories') ? shareCategories(survey, index, query.level) : [];
	if (wants.has('categories')) onPart?.({ section: 'categories', value: { categories } });

	const { reading } = survey;
	return {
		schemaVersion: 1,
		source: {
			name: source.name,
			bytes: source.size,
			records: survey.table.recordCount,
			encoding: reading.encoding.value,
			delimiter: reading.delimiter.value,
			layout: reading.layout.value,
			headerRows: reading.headerRows,
			fromEditor: source.fromEditor,
		},
		reading,
		query,
		language: survey.language,
		...headline.value,
		candidates: survey.candidates,
		benchmark,
		categories,
		segments: [],
		trend: null,
		findings: [...survey.findings, ...headline.findings, ...benchmarkFindings],
	};
}

/** @throws ProblemError where there is none, or more than one. */
function onlyCandidate(survey: Survey): number {
	const [first, ...others] = survey.candidates;
	if (first === undefined) {
		throw new ProblemError({ code: 'no-question', rejected: survey.rejected, columns: survey.columns.length });
	}
	if (others.length > 0) throw new ProblemError({ code: 'question-needed', candidates: survey.candidates });
	return first.index;
}
