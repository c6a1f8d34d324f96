import { addRecord, type CoMoments, createCoMoments } from '../stats/coMoments.ts';
import type { RatingCount } from '../stats/ratingSummary.ts';
import type { RatingColumn } from './ratingColumn.ts';
import type { QuestionCodes, Selection } from './selection.ts';
import { unanswered } from './unanswered.ts';
import { weightsByGroup } from './weightsByGroup.ts';

/**
 * How often each rating of a column was given beside each answer to the recommendation question. A row for each rating,
 * and one for none; a column for each answer, and one for no valid one.
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
	const answers = distinctAnswers(selection.question);
	const { ratings } = column;
	const counts = sumJoint(selection, column, answers, null);
	const weights = weightsByGroup(selection);
	if (weights === null) return { ratings, answers, counts, weights: counts };
	const weighed = sumJoint(selection, column, answers, weights);
	return { ratings, answers, counts: selection.design.weights?.kind === 'count' ? weighed : counts, weights: weighed };
}

function distinctAnswers({ answers }: QuestionCodes): readonly number[] {
	return [...new Set(answers.filter((answer) => typeof answer === 'number'))].sort((one, other) => one - other);
}

/** @param weights of the records of each row group; null where each counts once */
function sumJoint(
	selection: Selection,
	{ index, ratings, placeOfCode }: RatingColumn,
	distinct: readonly number[],
	weights: readonly Float64Array[] | null,
): Float64Array {
	const { survey, question, answers } = selection;
	const width = distinct.length + 1;
	const startOfRow = Uint32Array.from(placeOfCode, (place) => place * width);
	const placeOf = new Map<unknown, number>(distinct.map((answer, place) => [answer, place]));
	const placeInRow = Uint16Array.from(question.answers, (answer) => placeOf.get(answer) ?? distinct.length);
	const sums = new Float64Array((ratings.length + 1) * width);
	const silent = unanswered(selection);
	survey.table.groups.forEach(({ cells }, rowGroup) => {
		const rated = cells[index];
		const answered = cells[question.index];
		const weightOf = weights?.[rowGroup] ?? null;
		if (rated?.kind !== 'category' || answered?.kind !== 'category') return;
		for (const positions of [answers[rowGroup], silent[rowGroup]]) {
			if (positions === undefined) continue;
			if (weightOf === null) countPairs(positions, rated.codes, startOfRow, answered.codes, placeInRow, sums);
			else addPairs(positions, rated.codes, startOfRow, answered.codes, placeInRow, sums, weightOf);
		}
	});
	return sums;
}

/** Counts records at the place that the code of one cell, the row, and that of another make together. */
export function countPairs(
	positions: Uint32Array,
	rowCodes: Uint8Array | Uint16Array,
	startOfRow: Uint32Array,
	codes: Uint8Array | Uint16Array,
	placeInRow: Uint16Array,
	counts: Float64Array,
): void {
	for (let at = 0; at < positions.length; at++) {
		const record = positions[at] as number;
		const cell = (startOfRow[rowCodes[record] as number] as number) + (placeInRow[codes[record] as number] as number);
		counts[cell] = (counts[cell] as number) + 1;
	}
}

function addPairs(
	positions: Uint32Array,
	rowCodes: Uint8Array | Uint16Array,
	startOfRow: Uint32Array,
	codes: Uint8Array | Uint16Array,
	placeInRow: Uint16Array,
	sums: Float64Array,
	weights: Float64Array,
): void {
	for (let at = 0; at < positions.length; at++) {
		const record = positions[at] as number;
		const cell = (startOfRow[rowCodes[record] as number] as number) + (placeInRow[codes[record] as number] as number);
		sums[cell] = (sums[cell] as number) + (weights[record] as number);
	}
}

/**
 * How often each rating was given, whatever was answered to the recommendation question, or beside some answers to it.
 * @param isAnswer which; without it also records without a valid answer count
 */
export function ratingCounts(
	{ ratings, answers, counts, weights }: JointRatings,
	isAnswer?: (answer: number) => boolean,
): readonly RatingCount[] {
	const width = answers.length + 1;
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
			addRecord(moments, [rating, answer], weights[row * (answers.length + 1) + column]);
		});
	});
	return moments;
}

/** Answers to the recommendation question; of them those beside a rating. */
export function jointBases({ ratings, answers, counts }: JointRatings): {
	readonly answered: number;
	readonly both: number;
} {
	const width = answers.length + 1;
	let answered = 0;
	let both = 0;
	counts.forEach((count, cell) => {
		if (cell % width >= answers.length) return;
		answered += count;
		if (cell < ratings.length * width) both += count;
	});
	return { answered, both };
}
