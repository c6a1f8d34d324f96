import type { Case } from '../counted.ts';
import { segments } from '../generateSurvey.ts';
import { countedOf, csv, means, month, name, openDatabase, score } from './duckdb.ts';

/** DuckDB answers all in one pass over the file, without a table. */
export const run: Case = async (file) => {
	const query = await openDatabase();
	const groups = [...segments.map(name), 'month'];
	const rows = await query(
		`SELECT GROUPING(${groups}), coalesce(${groups}), count(*), ${score}, ${means}
		FROM (SELECT *, ${month} AS month FROM ${csv(file)})
		GROUP BY GROUPING SETS (${groups.map((group) => `(${group})`)}, ())`,
	);
	// GROUPING has a bit for each column that a row is not grouped by, the first column the highest.
	const every = 2 ** groups.length - 1;
	const groupedBy = (group: number) =>
		rows
			.filter((row) => Number(row[0]) === every - 2 ** (groups.length - 1 - group))
			.map((row) => [row[1], ...row.slice(3)]);
	const total = rows.find((row) => Number(row[0]) === every)?.slice(2) ?? [];
	return countedOf({
		total,
		segments: segments.map((_, index) => groupedBy(index)),
		months: groupedBy(segments.length),
	});
};
