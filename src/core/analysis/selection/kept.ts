/**
 * What is computed once of an owner, such as a survey, and one of its columns, and kept as long as the owner is: so that a
 * changed query does not compute it again.
 */
export function kept<Owner extends object, Value>(
	compute: (owner: Owner, column: number) => Value,
): (owner: Owner, column: number) => Value {
	const byOwner = new WeakMap<Owner, Map<number, Value>>();
	return (owner, column) => {
		const byColumn = byOwner.get(owner) ?? new Map<number, Value>();
		byOwner.set(owner, byColumn);
		const known = byColumn.get(column);
		if (known !== undefined) return known;
		const value = compute(owner, column);
		byColumn.set(column, value);
		return value;
	};
}
