import { addRecord, type CoMoments, createCoMoments } from '../stats/coMoments.ts';
import type { RatingCount } from '../stats/ratingSummary.ts';
import { answerPlaces } from './answerPlaces.ts';
import type { RatingColumn } from './ratingColumn.ts';
import type { Selection } from './selection.ts';
import { weightsByGroup } from './weightsByGroup.ts';

/**
 * How often each rating of a column was given beside each answer to the recommendation question. A row for each rating,
 * and one for none; a column for each answer, one for no valid one, and one for records that are not selected.
 */
export interface JointRatings {
	/** Distinct ratings of the column, ascending. */
	readonly ratings: readonly number[];
	/** Distinct answers to the recommendation question, ascending. */
	readonly answers: readonly number[];
	/** Answers counted, each as one whatever it weighs; row by row. */
	readonly counts: Float64Array;
	/** What they weigh; the counts themselves where nothing is weighted. */
	readonly weights: Float64Array;
}

/** The selected records by the rating that they hold and their answer to the recommendation question, in one pass. */
export function jointRatings(selection: Selection, column: RatingColumn): JointRatings {
	const { answers } = answerPlaces(selection);
	const { ratings } = column;
	const width = answers.length + 2;
	const rows = ratings.length + 1;
	const weights = weightsByGroup(selection);
	if (weights === null) {
		const counts = countJoint(selection, column, rows, width);
		return { ratings, answers, counts, weights: counts };
	}
	const weighed = sumJoint(selection, column, rows, width, weights);
	const counts = selection.design.weights?.kind === 'count' ? weighed : countJoint(selection, column, rows, width);
	return { ratings, answers, counts, weights: weighed };
}

function countJoint(selection: Selection, column: RatingColumn, rows: number, width: number): Float64Array {
	const counts = new Uint32Array(rows * width);
	const rowOfCode = Uint32Array.from(column.placeOfCode, (place) => place * width);
	const { byGroup } = answerPlaces(selection);
	selection.survey.table.groups.forEach(({ cells, recordCount }, rowGroup) => {
		const rated = cells[column.index];
		const places = byGroup[rowGroup];
		if (rated?.kind !== 'category' || places === undefined) return;
		const { codes } = rated;
		for (let record = 0; record < recordCount; record++) {
			const cell = (rowOfCode[codes[record] as number] as number) + (places[record] as number);
			counts[cell] = (counts[cell] as number) + 1;
		}
	});
	return Float64Array.from(counts);
}

function sumJoint(
	selection: Selection,
	column: RatingColumn,
	rows: number,
	width: number,
	weights: readonly Float64Array[],
): Float64Array {
	const sums = new Float64Array(rows * width);
	const { byGroup } = answerPlaces(selection);
	selection.survey.table.groups.forEach(({ cells, recordCount }, rowGroup) => {
		const rated = cells[column.index];
		const places = byGroup[rowGroup];
		const weightOf = weights[rowGroup];
		if (rated?.kind !== 'category' || places === undefined || weightOf === undefined) return;
		for (let record = 0; record < recordCount; record++) {
			const row = column.placeOfCode[rated.codes[record] as number] as number;
			const cell = row * width + (places[record] as number);
			sums[cell] = (sums[cell] as number) + (weightOf[record] as number);
		}
	});
	return sums;
}

/**
 * How often each rating was given, whatever was answered to the recommendation question, or beside some answers to it.
 * @param isAnswer which; without it also records without a valid answer count
 */
export function ratingCounts(
	{ ratings, answers, counts, weights }: JointRatings,
	isAnswer?: (answer: number) => boolean,
): readonly RatingCount[] {
	const width = answers.length + 2;
	return ratings.map((rating, row) => {
		let given = 0;
		let weight = 0;
		for (let column = 0; column <= answers.length; column++) {
			const answer = answers[column];
			if (isAnswer !== undefined && (answer === undefined || !isAnswer(answer))) continue;
			given += counts[row * width + column] as number;
			weight += weights[row * width + column] as number;
		}
		return { rating, answers: given, weight };
	});
}

/** Sums over the records that hold both: the rating first, the answer second. */
export function jointMoments({ ratings, answers, weights }: JointRatings): CoMoments {
	const moments = createCoMoments(2);
	ratings.forEach((rating, row) => {
		answers.forEach((answer, column) => {
			addRecord(moments, [rating, answer], weights[row * (answers.length + 2) + column]);
		});
	});
	return moments;
}

/** Answers to the recommendation question; of them those beside a rating. */
export function jointBases({ ratings, answers, counts }: JointRatings): {
	readonly answered: number;
	readonly both: number;
} {
	const width = answers.length + 2;
	let answered = 0;
	let both = 0;
	counts.forEach((count, cell) => {
		if (cell % width >= answers.length) return;
		answered += count;
		if (cell < ratings.length * width) both += count;
	});
	return { answered, both };
}
