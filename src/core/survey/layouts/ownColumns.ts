import type { ColumnRole } from '../../model/reading.ts';
import { wordsForNobody } from '../wordsForNobody.ts';

/** What a platform writes beside the answers: plain names of its columns. */
export interface OwnColumns {
	/** Names by role, the preferred first. */
	readonly roles: Partial<Readonly<Record<ColumnRole, readonly string[]>>>;
	/** Names without a role. */
	readonly others: readonly string[];
}

const nobody: ReadonlySet<string> = new Set(['', ...wordsForNobody]);

/**
 * Finds a platform's own columns. A role goes to one column: the preferred one of those that hold something, else of
 * those that are there. Where a name stands twice, the first is the platform's and the other a question.
 * @param names plain names of all columns
 * @param records records of the head without header rows
 * @returns role of each own column by its index; null for those without
 */
export function findOwnColumns(
	own: OwnColumns,
	names: readonly string[],
	records: readonly (readonly string[])[],
): ReadonlyMap<number, ColumnRole | null> {
	const found = new Map<number, ColumnRole | null>();
	for (const name of [...own.others, ...Object.values(own.roles).flat()]) {
		const index = names.indexOf(name);
		if (index >= 0) found.set(index, null);
	}
	for (const [role, preferred] of Object.entries(own.roles) as [ColumnRole, readonly string[]][]) {
		const there = preferred.map((name) => names.indexOf(name)).filter((index) => index >= 0);
		const holding = there.find((index) =>
			records.some((cells) => !nobody.has((cells[index] ?? '').trim().toLowerCase())),
		);
		const chosen = holding ?? there[0];
		if (chosen !== undefined) found.set(chosen, role);
	}
	return found;
}

/** The names of the columns that a platform writes in front of the first question; blanks for the rest. */
export function leadingNames(own: OwnColumns, names: readonly string[]): readonly string[] {
	const known = new Set([...own.others, ...Object.values(own.roles).flat()]);
	const first = names.findIndex((name) => !known.has(name));
	return first < 0 ? names : names.map((name, index) => (index < first ? name : ''));
}
