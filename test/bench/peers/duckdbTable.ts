import type { Case } from '../counted.ts';
import { columns, segments } from '../generateSurvey.ts';
import { countedOf, csv, means, month, name, openDatabase, type Row, score } from './duckdb.ts';

/** What Survey Lens keeps of the survey: all but identifiers and comments, which it looks up in the file. */
const kept = Object.values(columns).filter((column) => column !== columns.id && column !== columns.comment);

/** DuckDB loads the columns into a table, then answers query by query. */
export const run: Case = async (file) => {
	const query = await openDatabase();
	await query(`CREATE TABLE survey AS SELECT ${kept.map(name).join(', ')} FROM ${csv(file)}`);
	const scores = (group: string) => query(`SELECT ${group}, ${score} FROM survey GROUP BY 1`);
	const bySegment: Row[][] = [];
	for (const column of segments) bySegment.push(await scores(name(column)));
	const months = await scores(month);
	const [total = []] = await query(`SELECT count(*), ${score}, ${means} FROM survey`);
	return countedOf({ total, segments: bySegment, months });
};
