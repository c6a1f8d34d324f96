import { Dictionaries } from './dictionary.ts';
import type { ColumnPlan } from './span.ts';

const emptyCell = new Uint8Array(0);

/**
 * The distinct cells of each column in the first records of a file, by first appearance; none where it is not kept as
 * categories. A reader that starts from them gives cells that come back all over the file the same codes as any other.
 * @param records cells of the first data records, as bytes
 */
export function firstCells(
	records: readonly (readonly Uint8Array[])[],
	plans: readonly ColumnPlan[],
): readonly (readonly Uint8Array[])[] {
	const dictionaries = new Dictionaries(plans.length);
	return plans.map((plan, column) => {
		if (plan !== 'category') return [];
		dictionaries.codesOf(
			column,
			records.map((record) => record[column] ?? emptyCell),
		);
		return dictionaries.entries(column);
	});
}
