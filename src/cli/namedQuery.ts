import type { Query } from '../core/model/query.ts';
import { columnNamed } from '../engine/columnNamed.ts';
import type { OpenSurvey } from '../engine/engine.ts';
import { plainQuery } from '../engine/plainQuery.ts';
import { namedFilters } from './namedFilters.ts';
import type { QueryChoices } from './queryOptions.ts';
import { columnPair } from './splitWhereKnown.ts';

/**
 * The query that a command line asks of a survey: its columns looked up, its answers known to occur.
 * @throws ProblemError `no-such-column`, `ambiguous-column`, as `OpenSurvey.analyze` where there are filters; UsageError for
 * a value that does not occur.
 */
export async function namedQuery(survey: OpenSurvey, choices: QueryChoices): Promise<Query> {
	const { summary } = survey;
	const { question, benchmark, level, segments, filters, period, weight, minimumBase, population, cross } = choices;
	const columnOf = (name: string | null) => (name === null ? null : columnNamed(summary, name));
	const query: Query = {
		...plainQuery,
		question: columnOf(question),
		benchmark,
		level,
		segments: segments.length === 0 ? null : segments.map((name) => columnNamed(summary, name)),
		period,
		weight: columnOf(weight),
		minimumBase: minimumBase ?? plainQuery.minimumBase,
		population,
		cross: cross === null ? null : columnPair(summary, cross),
	};
	return { ...query, filters: await namedFilters(survey, query.question, filters) };
}
