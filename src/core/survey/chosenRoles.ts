import type { ChosenRole, ColumnRole } from '../model/reading.ts';
import { indexOfColumn } from './namedColumn.ts';
import { isSingleRole } from './roleNames.ts';

/**
 * The roles that the user gave, by index of the column. The later of two for a column counts, and of two columns with a
 * role that only one can have.
 * @throws ProblemError `no-such-column`, `ambiguous-column`.
 */
export function chosenRoles(
	headers: readonly string[],
	choices: readonly ChosenRole[],
): ReadonlyMap<number, ColumnRole> {
	const chosen = new Map<number, ColumnRole>();
	for (const choice of choices) {
		const { role } = choice;
		for (const [index, given] of chosen) if (given === role && isSingleRole(role)) chosen.delete(index);
		chosen.set(indexOfColumn(headers, choice), role);
	}
	return chosen;
}
