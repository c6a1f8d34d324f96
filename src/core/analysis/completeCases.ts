import { type CoMoments, createCoMoments } from '../stats/coMoments.ts';
import type { RatingColumn } from './ratingColumn.ts';
import { recordClass, type Selection } from './selection.ts';
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
	const { survey, question, classes, design } = selection;
	const moments = createCoMoments(columns.length + 1);
	const weights = weightsByGroup(selection);
	const ratingsOfCodes = [
		...columns.map(({ ratings, placeOfCode }) => Float64Array.from(placeOfCode, (place) => ratings[place] ?? noRating)),
		Float64Array.from(question.answers, (answer) => (typeof answer === 'number' ? answer : noRating)),
	];
	const indices = [...columns.map(({ index }) => index), question.index];
	let base = 0;
	survey.table.groups.forEach(({ cells, recordCount }, rowGroup) => {
		const byRecord = classes[rowGroup];
		const codes = indices.flatMap((index) => {
			const column = cells[index];
			return column?.kind === 'category' ? [column.codes] : [];
		});
		if (byRecord === undefined || codes.length < indices.length) return;
		let records = answeredRecords(byRecord, recordCount);
		codes.forEach((ofColumn, variable) => {
			records = ratedRecords(records, ofColumn, ratingsOfCodes[variable] as Float64Array);
		});
		const ratings = codes.map((ofColumn, variable) =>
			ratingsOf(records, ofColumn, ratingsOfCodes[variable] as Float64Array),
		);
		base += records.length;
		addRatings(moments, ratings, weightsOf(records, weights?.[rowGroup]));
	});
	return { base: design.weights?.kind === 'count' ? moments.total : base, moments };
}

function answeredRecords(classes: Uint8Array, recordCount: number): Uint32Array {
	const records = new Uint32Array(recordCount);
	let length = 0;
	for (let record = 0; record < recordCount; record++) {
		if ((classes[record] as number) < recordClass.none) records[length++] = record;
	}
	return records.subarray(0, length);
}

/** Those of the records that hold a rating, in place. */
function ratedRecords(records: Uint32Array, codes: Uint8Array | Uint16Array, ratingOfCode: Float64Array): Uint32Array {
	let length = 0;
	for (let place = 0; place < records.length; place++) {
		const record = records[place] as number;
		const rating = ratingOfCode[codes[record] as number] as number;
		records[length] = record;
		if (rating !== noRating) length++;
	}
	return records.subarray(0, length);
}

function ratingsOf(records: Uint32Array, codes: Uint8Array | Uint16Array, ratingOfCode: Float64Array): Float64Array {
	const ratings = new Float64Array(records.length);
	for (let place = 0; place < ratings.length; place++) {
		ratings[place] = ratingOfCode[codes[records[place] as number] as number] as number;
	}
	return ratings;
}

/** Of each record; where each counts once, 1. */
function weightsOf(records: Uint32Array, weights: Float64Array | undefined): Float64Array {
	const found = new Float64Array(records.length).fill(1);
	if (weights === undefined) return found;
	for (let place = 0; place < found.length; place++) found[place] = weights[records[place] as number] as number;
	return found;
}

/** Variable by variable rather than record by record, as fast as the processor adds. Whole ratings add up exactly. */
function addRatings(moments: CoMoments, ratings: readonly Float64Array[], weights: Float64Array): void {
	const { variables, sums, products } = moments;
	for (const weight of weights) moments.total += weight;
	ratings.forEach((one, i) => {
		const weighted = one.slice();
		for (let place = 0; place < weighted.length; place++) {
			weighted[place] = (weighted[place] as number) * (weights[place] as number);
			sums[i] = (sums[i] as number) + (weighted[place] as number);
		}
		for (let j = i; j < variables; j++) {
			const cell = i * variables + j;
			products[cell] = (products[cell] as number) + productSum(weighted, ratings[j] as Float64Array);
		}
	});
}

/** Four sums side by side, so that none waits for the one before. */
function productSum(one: Float64Array, other: Float64Array): number {
	let [first, second, third, fourth] = [0, 0, 0, 0];
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
