import { closest } from 'fastest-levenshtein';
import type { Filter } from '../core/model/query.ts';
import { columnNamed } from '../engine/columnNamed.ts';
import type { OpenSurvey } from '../engine/engine.ts';
import { plainQuery } from '../engine/plainQuery.ts';
import { fileText } from '../report/fileText.ts';
import type { FilterChoices } from './filterOptions.ts';
import { splitWhereKnown } from './splitWhereKnown.ts';
import { UsageError } from './usageError.ts';

type CategoryFilter = Extract<Filter, { kind: 'category' }>;

/** Of a column of more values, only the nearest is told. */
const valuesListed = 20;

/**
 * The filters that a command line names.
 * @param question the column of the recommendation question; null: the only candidate
 * @throws ProblemError `no-such-column`, `ambiguous-column`, as `OpenSurvey.analyze`; UsageError for a value that does not
 * occur, and for days where no column holds dates.
 */
export async function namedFilters(
	survey: OpenSurvey,
	question: number | null,
	{ where, classes, ratings, from, to }: FilterChoices,
): Promise<readonly Filter[]> {
	const asked = question ?? survey.summary.candidates[0]?.index ?? 0;
	return [
		...(await namedCategories(survey, question, where)),
		...ratings.map(({ column, ...range }): Filter => {
			return { kind: 'rating', column: column === null ? asked : columnNamed(survey.summary, column), ...range };
		}),
		...(from === null && to === null ? [] : [await namedPeriod(survey, question, from, to)]),
		...classes.map((name): Filter => ({ kind: 'class', class: name })),
	];
}

/** From the first day or that of the first answer to the last day or that of the last answer. */
async function namedPeriod(
	survey: OpenSurvey,
	question: number | null,
	from: string | null,
	to: string | null,
): Promise<Filter> {
	const { trend } = await survey.analyze({ ...plainQuery, question, benchmark: 'none' }, ['trend']);
	if (trend === null) throw new UsageError('terminal.no-dates');
	return { kind: 'period', from: from ?? trend.from, to: to ?? trend.to };
}

/** Those that `COLUMN=VALUE` name, each known to match a record. The column ends at the first `=` before which one stands. */
async function namedCategories(
	survey: OpenSurvey,
	question: number | null,
	where: readonly string[],
): Promise<readonly CategoryFilter[]> {
	const filters = where.map((text) =>
		splitWhereKnown(
			text,
			'=',
			({ before, behind }): CategoryFilter => ({
				kind: 'category',
				column: columnNamed(survey.summary, before),
				value: behind.trim(),
			}),
		),
	);
	for (const filter of filters) {
		const { total } = await survey.records({ ...plainQuery, question, filters: [filter] }, 0, 0);
		if (total === 0) throw await noSuchValue(survey, question, filter);
	}
	return filters;
}

async function noSuchValue(
	survey: OpenSurvey,
	question: number | null,
	{ column, value }: CategoryFilter,
): Promise<UsageError> {
	const query = { ...plainQuery, question, benchmark: 'none', segments: [column] };
	const { segments } = await survey.analyze(query, ['segments']);
	const values = (segments[0]?.segments ?? []).map(({ label }) => label);
	const named = { column: fileText(survey.summary.columns[column]?.header ?? ''), value: fileText(value) };
	if (values.length === 0) return new UsageError('terminal.no-such-value', named);
	return values.length > valuesListed
		? new UsageError('terminal.nearest-value', { ...named, nearest: fileText(closest(value, values)) })
		: new UsageError('terminal.other-values', {
				...named,
				count: values.length,
				values: values.map((each) => fileText(each, 60)).join('; '),
			});
}
