import { type CombinedCodes, countCombinations } from '../../counting/countCombinations.ts';
import { type CoMoments, createCoMoments } from '../../stats/coMoments.ts';

/** Ratings of neighbouring variables are taken together where they make at most so many combinations. */
const mostTogether = 256;

/** A rating that each record may hold. */
export interface RatingVariable {
	/** The distinct ratings. */
	readonly ratings: readonly number[];
	/** Place of each code in `ratings`; their number for what is no rating. */
	readonly placeOfCode: Uint16Array;
}

/** Neighbouring variables whose ratings make one number together, their combination. */
interface Bundle {
	/** Index of the first of them. */
	readonly first: number;
	readonly variables: readonly RatingVariable[];
	/** How many combinations there are. */
	readonly size: number;
	/** For each of the variables its rating by combination. */
	readonly ratings: readonly Float64Array[];
}

/** How often the combinations of two bundles come together: a row for each of the first. */
interface BundleCounts {
	readonly rows: Bundle;
	readonly columns: Bundle;
	readonly counts: Uint32Array;
}

/**
 * Whether tables of the variables stay small: ratings of a scale do, not all that a slider may give.
 */
export function canCount(variables: readonly RatingVariable[]): boolean {
	return variables.every(({ ratings }) => ratings.length <= mostTogether);
}

/**
 * The co-moments of the selected records that hold a rating of every variable, from how often ratings come together: with a
 * pass for each two bundles of variables in place of one for each two variables. Exact for whole ratings.
 * @param parts classes of the records of row groups, and their codes, a part for each variable
 * @param variables that can be counted
 */
export function completeCounts(parts: readonly CombinedCodes[], variables: readonly RatingVariable[]): CoMoments {
	const bundles = bundled(variables);
	// A bundle stands against itself as well where it is the only one, so that there is a table for any two variables.
	const pairs = bundles.flatMap((rows, place) =>
		bundles.slice(bundles.length === 1 ? place : place + 1).map((columns) => ({ rows, columns })),
	);
	const counts = countCombinations(parts, bundles, pairs);
	const tables = pairs.map((pair, place): BundleCounts => ({ ...pair, counts: counts[place] ?? new Uint32Array() }));
	const count = variables.length;
	const moments = createCoMoments(count);
	moments.total = (counts[0] ?? new Uint32Array()).reduce((sum, each) => sum + each, 0);
	for (let one = 0; one < count; one++) {
		moments.sums[one] = sumIn(tables, one, null);
		for (let other = one; other < count; other++) moments.products[one * count + other] = sumIn(tables, one, other);
	}
	return moments;
}

/** Σ of a rating, times another one's unless null. */
function sumIn(tables: readonly BundleCounts[], one: number, other: number | null): number {
	const asked = other === null ? [one] : [one, other];
	for (const { rows, columns, counts } of tables) {
		const inRows = asked.filter((variable) => holds(rows, variable));
		const others = asked.filter((variable) => !holds(rows, variable));
		if (!others.every((variable) => holds(columns, variable))) continue;
		return sumOfProducts(counts, productsOf(rows, inRows), productsOf(columns, others));
	}
	return Number.NaN;
}

function holds({ first, variables }: Bundle, variable: number): boolean {
	return variable >= first && variable < first + variables.length;
}

/** Of each combination the product of the ratings of some variables; 1 of none. */
function productsOf({ first, size, ratings }: Bundle, variables: readonly number[]): Float64Array {
	const products = new Float64Array(size).fill(1);
	for (const variable of variables) {
		const ofVariable = ratings[variable - first] ?? new Float64Array(size);
		for (let place = 0; place < size; place++) {
			products[place] = (products[place] as number) * (ofVariable[place] as number);
		}
	}
	return products;
}

function sumOfProducts(counts: Uint32Array, rows: Float64Array, columns: Float64Array): number {
	let sum = 0;
	for (let row = 0, cell = 0; row < rows.length; row++) {
		let ofRow = 0;
		for (let column = 0; column < columns.length; column++, cell++) {
			ofRow += (counts[cell] as number) * (columns[column] as number);
		}
		sum += ofRow * (rows[row] as number);
	}
	return sum;
}

function bundled(variables: readonly RatingVariable[]): Bundle[] {
	const bundles: { first: number; variables: RatingVariable[]; size: number }[] = [];
	variables.forEach((variable, place) => {
		const size = variable.ratings.length;
		const last = bundles.at(-1);
		if (last !== undefined && last.size * size <= mostTogether) {
			last.variables.push(variable);
			last.size *= size;
		} else {
			bundles.push({ first: place, variables: [variable], size });
		}
	});
	return bundles.map((bundle) => ({ ...bundle, ratings: ratingsByCombination(bundle.variables, bundle.size) }));
}

/** The last variable counts fastest. */
function ratingsByCombination(variables: readonly RatingVariable[], size: number): Float64Array[] {
	let step = size;
	return variables.map(({ ratings }) => {
		step /= ratings.length;
		const each = step;
		return Float64Array.from({ length: size }, (_, combination) => {
			return ratings[Math.floor(combination / each) % ratings.length] ?? Number.NaN;
		});
	});
}
