import { type CoMoments, createCoMoments } from '../stats/coMoments.ts';
import type { RatingColumn } from './ratingColumn.ts';
import type { Selection } from './selection.ts';
import { weightsByGroup } from './weightsByGroup.ts';

/** Below every scale. */
const noRating = -1;

/** Records that hold all of several ratings. */
export interface CompleteCases {
	/** Answers counted, each as one whatever it weighs. */
	readonly base: number;
	/** Sums by weight: one variable a column, and the recommendation last. */
	readonly moments: CoMoments;
}

/** The selected records that rate every column and the recommendation question. */
export function completeCases(selection: Selection, columns: readonly RatingColumn[]): CompleteCases {
	const { survey, question, answers, design } = selection;
	const moments = createCoMoments(columns.length + 1);
	const weights = weightsByGroup(selection);
	const ratingsOfCodes = [
		...columns.map(({ ratings, placeOfCode }) => Float64Array.from(placeOfCode, (place) => ratings[place] ?? noRating)),
		Float64Array.from(question.answers, (answer) => (typeof answer === 'number' ? answer : noRating)),
	];
	const isRatingOfCodes = ratingsOfCodes.map((ofCode) =>
		Uint8Array.from(ofCode, (rating) => (rating === noRating ? 0 : 1)),
	);
	const indices = [...columns.map(({ index }) => index), question.index];
	const longest = answers.reduce((most, { length }) => Math.max(most, length), 0);
	const complete = new Uint32Array(longest + 1);
	const scratch = indices.map(() => new Float64Array(longest));
	let base = 0;
	survey.table.groups.forEach(({ cells }, rowGroup) => {
		const answered = answers[rowGroup];
		const codes = indices.flatMap((index) => {
			const column = cells[index];
			return column?.kind === 'category' ? [column.codes] : [];
		});
		if (answered === undefined || codes.length < indices.length) return;
		let records = answered;
		codes.slice(0, -1).forEach((ofColumn, variable) => {
			records = rated(records, ofColumn, isRatingOfCodes[variable] as Uint8Array, complete);
		});
		const ratings = codes.map((ofColumn, variable) =>
			ratingsOf(records, ofColumn, ratingsOfCodes[variable] as Float64Array, scratch[variable] as Float64Array),
		);
		base += records.length;
		const ofGroup = weights?.[rowGroup];
		addRatings(moments, ratings, ofGroup === undefined ? null : weightsOf(records, ofGroup));
	});
	return { base: design.weights?.kind === 'count' ? moments.total : base, moments };
}

/** Those of the records that are rated. @param found takes them; may hold the records themselves */
function rated(
	records: Uint32Array,
	codes: Uint8Array | Uint16Array,
	isRatingOfCode: Uint8Array,
	found: Uint32Array,
): Uint32Array {
	let length = 0;
	for (let place = 0; place < records.length; place++) {
		const record = records[place] as number;
		found[length] = record;
		length += isRatingOfCode[codes[record] as number] as number;
	}
	return found.subarray(0, length);
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

/**
 * Variable by variable rather than record by record, as fast as the processor adds. Whole ratings add up exactly.
 * @param weights of each record; null where each counts once
 */
function addRatings(moments: CoMoments, ratings: readonly Float64Array[], weights: Float64Array | null): void {
	const { variables, sums, products } = moments;
	moments.total += weights === null ? (ratings[0]?.length ?? 0) : sum(weights);
	ratings.forEach((one, i) => {
		const weighted = weights === null ? one : multiplied(one, weights);
		sums[i] = (sums[i] as number) + sum(weighted);
		for (let j = i; j < variables; j++) {
			const cell = i * variables + j;
			products[cell] = (products[cell] as number) + productSum(weighted, ratings[j] as Float64Array);
		}
	});
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
