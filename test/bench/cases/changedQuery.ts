import { performance } from 'node:perf_hooks';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { benchmarkFigures } from '../../../src/core/benchmarks/figures.ts';
import type { Section } from '../../../src/core/model/analysis.ts';
import type { Filter, Query } from '../../../src/core/model/query.ts';
import type { Survey } from '../../../src/core/model/survey.ts';
import { openFileSource } from '../../../src/engine/node/fileSource.ts';
import { plainQuery } from '../../../src/engine/plainQuery.ts';
import { reportSections } from '../../../src/engine/reportSections.ts';
import type { Case } from '../counted.ts';
import { columns } from '../generateSurvey.ts';
import { dictionaryOf, indexOf, open } from './surveyLens.ts';

/**
 * On the loaded table, whose report is there: headline, shares, distribution, benchmark and the section acted on, after a
 * segment, a period or a filter was chosen. Milliseconds of each change; no two of them are the same.
 */
export const run: Case = async (file) => {
	const survey = await open(file);
	const source = await openFileSource(file);
	const answer = (query: Query, sections: readonly Section[]) =>
		analyze(survey, source, query, { sections, figures: benchmarkFigures });
	await answer(
		plainQuery,
		reportSections.filter((section) => section !== 'comments'),
	);
	const changes: number[] = [];
	for (const { section, ...changed } of changesOf(survey)) {
		const start = performance.now();
		await answer({ ...plainQuery, ...changed }, ['headline', 'benchmark', section]);
		changes.push(performance.now() - start);
	}
	return { records: survey.table.recordCount, changes };
};

/** What somebody changes, and where they look at it. */
type Change = Partial<Query> & { readonly section: Section };

function changesOf(survey: Survey): readonly Change[] {
	const [sector, country, manager] = [columns.sector, columns.country, columns.manager].map((header) =>
		indexOf(survey, header),
	) as [number, number, number];
	const valuesOf = (column: number): Filter[] =>
		dictionaryOf(survey.table, column).map((value) => ({ kind: 'category', column, value }));
	const months = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`);
	const filters: Filter[] = [
		...[sector, country, manager].flatMap(valuesOf),
		...months.map((month): Filter => ({ kind: 'period', from: '2024-02-01', to: `${month}-28` })),
		...(['promoters', 'passives', 'detractors'] as const).map((name): Filter => ({ kind: 'class', class: name })),
	];
	return [
		...[sector, country, manager].map((column): Change => ({ section: 'segments', segments: [column] })),
		...(['week', 'month', 'quarter', 'year'] as const).map((period): Change => ({ section: 'trend', period })),
		...filters.map((filter, place): Change => {
			const segment = [country, manager, sector][place % 3] ?? country;
			return place % 4 === 3
				? { section: 'trend', filters: [filter] }
				: { section: 'segments', filters: [filter], segments: [segment] };
		}),
	];
}
