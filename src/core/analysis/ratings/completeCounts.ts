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
 * How often ratings come together in records that hold one of every variable: all that their co-moments need, with a pass
 * for each two bundles of variables in place of one for each two variables. Exact for whole ratings.
 */
export class CompleteCounts {
	readonly #variables: number;
	readonly #bundles: readonly Bundle[];
	readonly #tables: readonly BundleCounts[];
	/** The combination of each record of the row group at hand, a part for each bundle. */
	readonly #combinations: readonly Uint16Array[];

	/** Whether tables of the variables stay small: ratings of a scale do, not all that a slider may give. */
	static canCount(variables: readonly RatingVariable[]): boolean {
		return variables.every(({ ratings }) => ratings.length <= mostTogether);
	}

	/**
	 * @param variables that can be counted
	 * @param longest records of the largest row group
	 */
	constructor(variables: readonly RatingVariable[], longest: number) {
		this.#variables = variables.length;
		this.#bundles = bundled(variables);
		this.#tables = this.#bundles.flatMap((rows, place) =>
			// A bundle stands against itself as well, so that there is a table for any two of its variables.
			this.#bundles
				.slice(this.#bundles.length === 1 ? place : place + 1)
				.map((columns) => ({ rows, columns, counts: new Uint32Array(rows.size * columns.size) })),
		);
		this.#combinations = this.#bundles.map(() => new Uint16Array(longest));
	}

	/**
	 * Adds records of a row group.
	 * @param records their positions; each holds a rating of every variable
	 * @param codes of all records of the row group, a part for each variable
	 */
	add(records: Uint32Array, codes: readonly (Uint8Array | Uint16Array)[]): void {
		const combinations = new Map<Bundle, Uint16Array>();
		this.#bundles.forEach((bundle, place) => {
			const ofRecords = (this.#combinations[place] as Uint16Array).subarray(0, records.length).fill(0);
			bundle.variables.forEach(({ ratings, placeOfCode }, at) => {
				append(ofRecords, records, codes[bundle.first + at] as Uint8Array, placeOfCode, ratings.length);
			});
			combinations.set(bundle, ofRecords);
		});
		for (const { rows, columns, counts } of this.#tables) {
			const [ofRows, ofColumns] = [combinations.get(rows), combinations.get(columns)];
			if (ofRows && ofColumns) countTogether(ofRows, ofColumns, columns.size, counts);
		}
	}

	/** Of the records added. */
	moments(): CoMoments {
		const count = this.#variables;
		const moments = createCoMoments(count);
		moments.total = (this.#tables[0]?.counts ?? new Uint32Array()).reduce((sum, each) => sum + each, 0);
		for (let one = 0; one < count; one++) {
			moments.sums[one] = this.#sum(one, null);
			for (let other = one; other < count; other++) moments.products[one * count + other] = this.#sum(one, other);
		}
		return moments;
	}

	/** Σ of a rating, times another one's unless null. */
	#sum(one: number, other: number | null): number {
		const asked = other === null ? [one] : [one, other];
		for (const { rows, columns, counts } of this.#tables) {
			const inRows = asked.filter((variable) => holds(rows, variable));
			const others = asked.filter((variable) => !holds(rows, variable));
			if (!others.every((variable) => holds(columns, variable))) continue;
			return sumOfProducts(counts, productsOf(rows, inRows), productsOf(columns, others));
		}
		return Number.NaN;
	}
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

/** Appends the place of a rating to the combination of each record. */
function append(
	combinations: Uint16Array,
	records: Uint32Array,
	codes: Uint8Array | Uint16Array,
	placeOfCode: Uint16Array,
	size: number,
): void {
	for (let at = 0; at < records.length; at++) {
		const place = placeOfCode[codes[records[at] as number] as number] as number;
		combinations[at] = (combinations[at] as number) * size + place;
	}
}

function countTogether(rows: Uint16Array, columns: Uint16Array, width: number, counts: Uint32Array): void {
	for (let at = 0; at < rows.length; at++) {
		const cell = (rows[at] as number) * width + (columns[at] as number);
		counts[cell] = (counts[cell] as number) + 1;
	}
}
