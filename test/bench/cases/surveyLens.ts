import { availableParallelism } from 'node:os';
import { onlyCandidate } from '../../../src/core/analysis/createContext.ts';
import { readQuestion } from '../../../src/core/analysis/questionReading.ts';
import { ratingColumn } from '../../../src/core/analysis/ratings/ratingColumn.ts';
import type { QuestionCodes } from '../../../src/core/analysis/selection/selection.ts';
import { selectRecords } from '../../../src/core/analysis/selection/selectRecords.ts';
import { answerDays } from '../../../src/core/analysis/time/answerDays.ts';
import type { SpanReader } from '../../../src/core/csv/readRecords.ts';
import type { Source } from '../../../src/core/model/source.ts';
import type { Survey } from '../../../src/core/model/survey.ts';
import type { Table } from '../../../src/core/model/table.ts';
import { distinctCells } from '../../../src/core/survey/distinctCells.ts';
import { openSurvey } from '../../../src/core/survey/openSurvey.ts';
import { openFileSource } from '../../../src/engine/node/fileSource.ts';
import { spanReaders } from '../../../src/engine/node/spanReaders.ts';
import { plainQuery } from '../../../src/engine/plainQuery.ts';
import { type Case, meanText } from '../counted.ts';
import { columns, segments, touchpoints } from '../generateSurvey.ts';
import { scoreByCell, scoreByMonth, scoreOfAll } from './scoreBy.ts';

/** From the file, read as the terminal reads it, to the counts that a database gives as well; intervals are no part of it. */
export const run: Case = async (file) => {
	const survey = await open(file);
	const { table } = survey;
	const { classes } = selectRecords(survey, questionOf(survey), plainQuery);
	const days = answerDays(survey, indexOf(survey, columns.time));
	const scoreBySegment = (column: string) => scoreByCell(table, indexOf(survey, column), classes);
	return {
		records: table.recordCount,
		score: scoreOfAll(classes),
		segments: Object.fromEntries(segments.map((column) => [column, scoreBySegment(column)])),
		months: days === null ? {} : scoreByMonth(days, classes),
		means: Object.fromEntries(touchpoints.map((column) => [column, meanOf(survey, indexOf(survey, column))])),
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
	return readQuestion(survey, onlyCandidate(survey)).codes;
}

export function indexOf(survey: Survey, header: string): number {
	return survey.columns.findIndex((column) => column.header === header);
}

export function dictionaryOf(table: Table, column: number): readonly string[] {
	const tableColumn = table.columns[column];
	if (tableColumn?.kind !== 'category') throw new Error(`column ${column} is not kept as categories`);
	return tableColumn.dictionary;
}
