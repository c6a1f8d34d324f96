import { type CoMoments, createCoMoments } from '../stats/coMoments.ts';
import type { RatingColumn } from './ratingColumn.ts';
import { recordClass, type Selection } from './selection.ts';

/** Below every scale. */
const noRating = -1;

/**
 * Sums over the selected records that rate every column and the recommendation question: one variable a column, and the
 * recommendation last.
 */
export function completeCases({ survey, question, classes }: Selection, columns: readonly RatingColumn[]): CoMoments {
	const moments = createCoMoments(columns.length + 1);
	const ratingsOfCodes = [
		...columns.map(({ ratings, placeOfCode }) => Float64Array.from(placeOfCode, (place) => ratings[place] ?? noRating)),
		Float64Array.from(question.answers, (answer) => (typeof answer === 'number' ? answer : noRating)),
	];
	const indices = [...columns.map(({ index }) => index), question.index];
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
		const ratings = codes.map((ofColumn, variable) => {
			const ofCode = ratingsOfCodes[variable] as Float64Array;
			return Float64Array.from(records, (record) => ofCode[ofColumn[record] as number] as number);
		});
		addRatings(moments, ratings, records.length);
	});
	return moments;
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
function ratedRecords(records: Uint32Array, codes: ArrayLike<number>, ratingOfCode: Float64Array): Uint32Array {
	let length = 0;
	for (let place = 0; place < records.length; place++) {
		const record = records[place] as number;
		const rating = ratingOfCode[codes[record] as number] as number;
		records[length] = record;
		if (rating !== noRating) length++;
	}
	return records.subarray(0, length);
}

/** Variable by variable rather than record by record, as fast as the processor adds. Whole ratings add up exactly. */
function addRatings(moments: CoMoments, ratings: readonly Float64Array[], records: number): void {
	const { variables, sums, products } = moments;
	moments.total += records;
	ratings.forEach((one, i) => {
		let sum = 0;
		for (let record = 0; record < records; record++) sum += one[record] as number;
		sums[i] = (sums[i] as number) + sum;
		for (let j = i; j < variables; j++) {
			const cell = i * variables + j;
			products[cell] = (products[cell] as number) + productSum(one, ratings[j] as Float64Array);
		}
	});
}

function productSum(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let record = 0; record < one.length; record++) sum += (one[record] as number) * (other[record] as number);
	return sum;
}
