import { type CoMoments, createCoMoments } from '../../stats/coMoments.ts';
import type { RatingVariable } from './completeCounts.ts';

/**
 * Co-moments of records that hold a rating of every variable, added up variable by variable rather than record by record, as
 * fast as the processor adds. Whole ratings of whole weights add up exactly.
 */
export class RatingSums {
	readonly moments: CoMoments;
	readonly #ratingOfCode: readonly Float64Array[];
	/** The ratings of the row group at hand, a part for each variable. */
	readonly #ratings: readonly Float64Array[];

	/** @param longest records of the largest row group */
	constructor(variables: readonly RatingVariable[], longest: number) {
		this.moments = createCoMoments(variables.length);
		this.#ratingOfCode = variables.map(({ ratings, placeOfCode }) =>
			Float64Array.from(placeOfCode, (place) => ratings[place] ?? Number.NaN),
		);
		this.#ratings = variables.map(() => new Float64Array(longest));
	}

	/**
	 * Adds records of a row group.
	 * @param records their positions; each holds a rating of every variable
	 * @param codes of all records of the row group, a part for each variable
	 * @param weights of all records of the row group; null where each counts once
	 */
	add(records: Uint32Array, codes: readonly (Uint8Array | Uint16Array)[], weights: Float64Array | null): void {
		const { variables, sums, products } = this.moments;
		const ratings = codes.map((ofColumn, variable) => {
			const found = this.#ratings[variable] as Float64Array;
			return ratingsOf(records, ofColumn, this.#ratingOfCode[variable] as Float64Array, found);
		});
		const ofRecords = weights === null ? null : weightsOf(records, weights);
		this.moments.total += ofRecords === null ? records.length : sum(ofRecords);
		ratings.forEach((one, i) => {
			const weighted = ofRecords === null ? one : multiplied(one, ofRecords);
			sums[i] = (sums[i] as number) + sum(weighted);
			for (let j = i; j < variables; j++) {
				const cell = i * variables + j;
				products[cell] = (products[cell] as number) + productSum(weighted, ratings[j] as Float64Array);
			}
		});
	}
}

/** @param ratings takes them */
function ratingsOf(
	records: Uint32Array,
	codes: Uint8Array | Uint16Array,
	ratingOfCode: Float64Array,
	ratings: Float64Array,
): Float64Array {
	for (let place = 0; place < records.length; place++) {
		ratings[place] = ratingOfCode[codes[records[place] as number] as number] as number;
	}
	return ratings.subarray(0, records.length);
}

function weightsOf(records: Uint32Array, weights: Float64Array): Float64Array {
	const found = new Float64Array(records.length);
	for (let place = 0; place < found.length; place++) found[place] = weights[records[place] as number] as number;
	return found;
}

function sum(values: Float64Array): number {
	let total = 0;
	for (let place = 0; place < values.length; place++) total += values[place] as number;
	return total;
}

function multiplied(one: Float64Array, other: Float64Array): Float64Array {
	const products = new Float64Array(one.length);
	for (let place = 0; place < products.length; place++) {
		products[place] = (one[place] as number) * (other[place] as number);
	}
	return products;
}

/** Four sums side by side, so that none waits for the one before. */
function productSum(one: Float64Array, other: Float64Array): number {
	let first = 0;
	let second = 0;
	let third = 0;
	let fourth = 0;
	let record = 0;
	for (; record + 3 < one.length; record += 4) {
		first += (one[record] as number) * (other[record] as number);
		second += (one[record + 1] as number) * (other[record + 1] as number);
		third += (one[record + 2] as number) * (other[record + 2] as number);
		fourth += (one[record + 3] as number) * (other[record + 3] as number);
	}
	for (; record < one.length; record++) first += (one[record] as number) * (other[record] as number);
	return first + second + third + fourth;
}
