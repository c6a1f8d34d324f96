/**
 * Adjusts the p of a family of tests so that the chance of even one false difference among them stays below the level:
 * the smallest is multiplied by their number, the next by one less, and none falls below a smaller one before it.
 *
 * @param ps On 0..1, one a distinct hypothesis: two groups against each other's rest are one.
 * @returns Adjusted, on 0..1, in the order given; each holds against the level as it stands.
 * @throws RangeError where a p lies outside.
 * Source: Holm 1979, A Simple Sequentially Rejective Multiple Test Procedure, Scandinavian Journal of Statistics 6(2), 65-70.
 */
export function holm(ps: readonly number[]): number[] {
	const outside = ps.find((p) => !(p >= 0 && p <= 1));
	if (outside !== undefined) {
		throw new RangeError(`A p lies on 0..1; found ${outside}`);
	}
	const adjusted: number[] = ps.map(() => 1);
	const ascending = [...ps.entries()].sort(([, a], [, b]) => a - b);
	let highest = 0;
	for (const [rank, [index, p]] of ascending.entries()) {
		highest = Math.max(highest, Math.min(1, (ps.length - rank) * p));
		adjusted[index] = highest;
	}
	return adjusted;
}
