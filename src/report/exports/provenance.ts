import type { Analysis } from '../../core/model/analysis.ts';
import type { Query } from '../../core/model/query.ts';
import { figureName, figureSource, figureYear } from '../figureName.ts';
import { fileText } from '../fileText.ts';
import { filterName } from '../filterName.ts';
import { daySpan } from '../periodName.ts';
import type { Words } from '../words.ts';
import type { ExportProps } from './exportProps.ts';
import { isIdentifying } from './withoutNames.ts';

/** One thing that must be known to come to the same figures again. */
export interface ProvenanceFact {
	readonly name: string;
	readonly value: string;
}

/** File, dates of its answers, choices and version: what it takes to come to the same figures again. */
export function provenance({ analysis, words, version }: ExportProps): readonly ProvenanceFact[] {
	const { source, question, trend, query } = analysis;
	const facts: (readonly [name: string, value: string | null])[] = [
		[
			words.text('exports.file'),
			words.text('exports.fileValue', { name: fileText(source.name, 120), records: source.records }),
		],
		[
			words.text('exports.dates'),
			trend === null ? words.text('exports.datesUnknown') : daySpan(words, trend.from, trend.to),
		],
		[words.text('exports.question'), columnName(analysis, question.index) ?? fileText(question.column, 400)],
		[words.text('controls.filter'), filters(words, analysis)],
		...choices(words, analysis, query),
		[words.text('controls.benchmark'), benchmark(words, analysis)],
		[words.text('exports.software'), `Survey Lens ${version}`],
	];
	return facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

/** That people are left out of an export, or stand in it; null where the file names none. */
export function peopleSentence({ analysis, words, identifying }: ExportProps): string | null {
	if (!isIdentifying(analysis)) return null;
	return words.text(identifying ? 'exports.people.named' : 'exports.people.leftOut');
}

/** All facts on one line. */
export function provenanceLine(facts: readonly ProvenanceFact[]): string {
	return facts.map(({ name, value }) => `${name}: ${value}`).join(' · ');
}

/** Which answers count. */
export function filters(words: Words, analysis: Pick<Analysis, 'reading' | 'query'>): string {
	const names = analysis.query.filters.map((filter) => filterName(words, analysis, filter));
	return names.length === 0 ? words.text('controls.allAnswers') : names.join(' · ');
}

/** What was chosen beside filters and benchmark; what was not need not be told. */
function choices(
	words: Words,
	analysis: Analysis,
	{ segments, period, weight, level, minimumBase, population, cross }: Query,
): (readonly [name: string, value: string | null])[] {
	const named = (columns: readonly number[]) =>
		columns.map((column) => columnName(analysis, column) ?? `#${column + 1}`);
	return [
		[words.text('controls.segments'), segments === null ? null : words.list(named(segments))],
		[words.text('controls.period'), period === 'auto' ? null : words.text(`controls.period.${period}`)],
		[words.text('controls.weight'), weight === null ? null : (named([weight])[0] ?? null)],
		[words.text('exports.cross'), cross === null ? null : named(cross).join(' × ')],
		[words.text('controls.population'), population === null ? null : words.count(population)],
		[
			words.text('exports.answers'),
			analysis.reading.answers === 'all' ? null : words.text(`sources.answers.${analysis.reading.answers}`),
		],
		[words.text('controls.level'), words.share(level, 1)],
		[words.text('controls.minimumBase'), words.count(minimumBase)],
	];
}

function benchmark(words: Words, { benchmark: comparison }: Analysis): string {
	if (comparison === null) return words.text('controls.noBenchmark');
	const { figure } = comparison;
	return `${figureName(words, figure)}, ${figureYear(words, figure)} (${figureSource(words, figure)}; ${fileText(figure.id)})`;
}

/** The header of a column; null where it has none. */
export function columnName({ reading }: Pick<Analysis, 'reading'>, column: number): string | null {
	const header = fileText(reading.roles[column]?.column ?? '', 400);
	return header === '' ? null : header;
}
