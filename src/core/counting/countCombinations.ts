import type { Codes } from './countCodes.ts';
import { inWorkspace, type Workspace } from './workspace.ts';

/** The codes of several variables in a row group, and the class of each record: below 3 where it takes part. */
export interface CombinedCodes {
	readonly classes: Uint8Array;
	/** A part for each variable. */
	readonly codes: readonly Codes[];
}

/** Neighbouring variables whose codes make one number together, their combination. */
export interface CombinedVariables {
	/** Index of the first of them. */
	readonly first: number;
	/** Of each its distinct values, and the place of each code among them: their number for what is no value. */
	readonly variables: readonly { readonly ratings: readonly number[]; readonly placeOfCode: Uint16Array }[];
	/** How many combinations there are: at most 65,536. */
	readonly size: number;
}

/**
 * How often the combinations of two bundles of variables come together in records that take part and hold a value of every
 * variable.
 * @returns for each of the pairs a row for each combination of the first, the last variable counting fastest
 */
export function countCombinations(
	parts: readonly CombinedCodes[],
	bundles: readonly CombinedVariables[],
	pairs: readonly { readonly rows: CombinedVariables; readonly columns: CombinedVariables }[],
): readonly Uint32Array[] {
	return inWorkspace((space) => {
		const takesPart = space.put(Uint8Array.of(0, 0, 0, out, out, out, out, out));
		const placed = new Map(bundles.map((bundle) => [bundle, bundle.variables.map((one) => placeVariable(space, one))]));
		const tables = pairs.map(({ rows, columns }) => {
			const size = rows.size * columns.size;
			return { rows, columns, size, place: space.zeros((size + 1) * 4) };
		});
		for (const { classes, codes } of parts) {
			space.within(() => {
				const { kernel } = space;
				const records = classes.length;
				const ofRecords = space.put(classes);
				kernel.markCodes(records, ofRecords, 1, takesPart, ofRecords);
				const combinations = new Map(bundles.map((bundle) => [bundle, space.zeros(records * 2)]));
				for (const [bundle, variables] of placed) {
					variables.forEach(({ size, placeOfCode, isOut }, at) => {
						const ofVariable = codes[bundle.first + at] ?? new Uint8Array(records);
						const place = [space.put(ofVariable), ofVariable.BYTES_PER_ELEMENT] as const;
						kernel.markCodes(records, ...place, isOut, ofRecords);
						kernel.appendCodes(records, ...place, placeOfCode, size, combinations.get(bundle) ?? 0);
					});
				}
				for (const { rows, columns, size, place } of tables) {
					const [ofRows, ofColumns] = [combinations.get(rows) ?? 0, combinations.get(columns) ?? 0];
					kernel.countPairs(records, ofRecords, ofRows, 2, ofColumns, 2, columns.size, place, size);
				}
			});
		}
		return tables.map(({ place, size }) => space.counts(place, size).slice());
	});
}

/** The class of records that are not counted. */
const out = 7;

/** A variable in the workspace. */
function placeVariable(
	space: Workspace,
	{ ratings, placeOfCode }: CombinedVariables['variables'][number],
): { readonly size: number; readonly placeOfCode: number; readonly isOut: number } {
	const isOut = Uint8Array.from(placeOfCode, (place) => (place < ratings.length ? 0 : out));
	return { size: ratings.length, placeOfCode: space.put(placeOfCode), isOut: space.put(isOut) };
}
