import { availableParallelism } from 'node:os';
import { ratingColumn } from '../../../src/core/analysis/ratings/ratingColumn.ts';
import type { QuestionCodes } from '../../../src/core/analysis/selection/selection.ts';
import type { SpanReader } from '../../../src/core/csv/readRecords.ts';
import type { Source } from '../../../src/core/model/source.ts';
import type { Exclusions, Survey } from '../../../src/core/model/survey.ts';
import type { Table } from '../../../src/core/model/table.ts';
import type { ScoreCounts } from '../../../src/core/stats/scoreCounts.ts';
import { textsOf } from '../../../src/core/survey/candidates.ts';
import { distinctCells } from '../../../src/core/survey/distinctCells.ts';
import { openSurvey } from '../../../src/core/survey/openSurvey.ts';
import { readScale } from '../../../src/core/survey/scale.ts';
import { openFileSource } from '../../../src/engine/node/fileSource.ts';
import { spanReaders } from '../../../src/engine/node/spanReaders.ts';
import { type Case, meanText, type Score } from '../counted.ts';
import { columns, segments, touchpoints } from '../generateSurvey.ts';
import { scoreBy } from './scoreBy.ts';
import { scoreByMonth } from './scoreByMonth.ts';

/** From the file, read as the terminal reads it, to the counts that a database gives as well; intervals are no part of it. */
export const run: Case = async (file) => {
	const survey = await open(file);
	const { table, exclusions } = survey;
	const question = questionOf(survey);
	const months = scoreByMonth(survey, question, indexOf(survey, columns.time));
	const [total] = scoreBy(
		table,
		exclusions,
		question,
		1,
		(group) => new Uint8Array(table.groups[group]?.recordCount ?? 0),
	);
	const means = touchpoints.map((column) => [column, meanOf(survey, indexOf(survey, column))] as const);
	return {
		records: table.recordCount,
		...(total && { score: scoreOf(total) }),
		segments: Object.fromEntries(
			segments.map((column) => {
				const index = indexOf(survey, column);
				return [column, byName(table, index, scoreBySegment(table, question, index, exclusions))];
			}),
		),
		months: Object.fromEntries([...months].map(([month, counts]) => [month, scoreOf(counts)])),
		means: Object.fromEntries(means),
	};
};

/** The mean of a column of ratings. */
function meanOf(survey: Survey, index: number): string {
	const column = ratingColumn(survey, index);
	const cells = distinctCells(survey.table, index, survey.exclusions);
	let base = 0;
	let sum = 0;
	column?.placeOfCode.forEach((place, code) => {
		const rating = column.ratings[place];
		if (rating === undefined) return;
		base += cells?.counts[code] ?? 0;
		sum += rating * (cells?.counts[code] ?? 0);
	});
	return meanText(base, sum / base);
}

export async function open(file: string): Promise<Survey> {
	const source = await openFileSource(file);
	return (await openSurvey(source, { version: 1 }, { others: readersFor(file, source) })).survey;
}

/** A reader for every core, this thread's among them. */
export function readersFor(path: string, source: Source): readonly SpanReader[] {
	const readers = spanReaders(new URL('spanWorker.js', import.meta.url), availableParallelism() - 1);
	return readers({ kind: 'file', path }, source);
}

/** The recommendation question, which the survey is expected to have found. */
function questionOf(survey: Survey): QuestionCodes {
	const index = survey.candidates[0]?.index ?? -1;
	const cells = distinctCells(survey.table, index, survey.exclusions);
	const column = survey.columns[index];
	const reading = cells && column ? readScale(cells, textsOf(column)) : null;
	if (reading?.kind !== 'recommendation') throw new Error('no recommendation question');
	return { index, answers: reading.answers };
}

/** The score of each code of a column. */
export function scoreBySegment(table: Table, question: QuestionCodes, column: number, exclusions: Exclusions): Score[] {
	const tableColumn = table.columns[column];
	const count = tableColumn?.kind === 'category' ? tableColumn.dictionary.length : 0;
	return scoreBy(table, exclusions, question, count, (rowGroup) => {
		const cells = table.groups[rowGroup]?.cells[column];
		return cells?.kind === 'category' ? cells.codes : null;
	}).map(scoreOf);
}

/** Scores by the name of their segment. */
export function byName(table: Table, column: number, scores: readonly Score[]): Record<string, Score> {
	return Object.fromEntries(scores.map((score, code) => [dictionaryOf(table, column)[code], score]));
}

export function indexOf(survey: Survey, header: string): number {
	return survey.columns.findIndex((column) => column.header === header);
}

export function dictionaryOf(table: Table, column: number): readonly string[] {
	const tableColumn = table.columns[column];
	if (tableColumn?.kind !== 'category') throw new Error(`column ${column} is not kept as categories`);
	return tableColumn.dictionary;
}

function scoreOf({ promoters, passives, detractors }: ScoreCounts): Score {
	return [promoters, passives, detractors];
}
