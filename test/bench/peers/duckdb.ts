import { DuckDBInstance } from '@duckdb/node-api';
import { type Counted, meanText, type Score } from '../counted.ts';
import { columns, segments, touchpoints } from '../generateSurvey.ts';

export type Row = readonly unknown[];

/** A database in memory, with as many threads as it takes by itself: all. Returns what runs a query in it. */
export async function openDatabase(): Promise<(query: string) => Promise<Row[]>> {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	return async (query) => (await connection.runAndReadAll(query)).getRows();
}

/** The file as a table, its dialect told, its types found by DuckDB. */
export function csv(file: string): string {
	return `read_csv('${file.replaceAll("'", "''")}', header = true, delim = ',', quote = '"', escape = '"')`;
}

export const name = (column: string) => `"${column}"`;
export const month = `strftime(date_trunc('month', ${name(columns.time)}), '%Y-%m')`;

const question = name(columns.recommendation);
export const score = ['>= 9', 'BETWEEN 7 AND 8', '<= 6']
	.map((answers) => `count(*) FILTER (WHERE ${question} ${answers})`)
	.join(', ');
export const means = touchpoints.map((column) => `count(${name(column)}), avg(${name(column)})`).join(', ');

export function scoreOf(row: Row, from: number): Score {
	return [Number(row[from]), Number(row[from + 1]), Number(row[from + 2])];
}

/** By the text in the first cell of each row, the score in the next three. */
export function scoresOf(rows: readonly Row[]): Record<string, Score> {
	return Object.fromEntries(rows.map((row) => [String(row[0]), scoreOf(row, 1)]));
}

export function meansOf(row: Row, from: number): Record<string, string> {
	return Object.fromEntries(
		touchpoints.map((column, index) => [
			column,
			meanText(Number(row[from + index * 2]), Number(row[from + index * 2 + 1])),
		]),
	);
}

/** All that is counted, out of what the queries of each part gave. */
export function countedOf(parts: {
	readonly total: Row;
	readonly segments: readonly (readonly Row[])[];
	readonly months: readonly Row[];
}): Counted {
	return {
		records: Number(parts.total[0]),
		score: scoreOf(parts.total, 1),
		segments: Object.fromEntries(segments.map((column, index) => [column, scoresOf(parts.segments[index] ?? [])])),
		months: scoresOf(parts.months),
		means: meansOf(parts.total, 4),
	};
}
