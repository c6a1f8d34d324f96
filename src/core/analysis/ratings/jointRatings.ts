import type { Survey } from '../../model/survey.ts';
import { addRecord, type CoMoments, createCoMoments } from '../../stats/coMoments.ts';
import type { RatingCount } from '../../stats/ratingSummary.ts';
import { groupsByCell, type RecordGroups } from '../selection/recordGroups.ts';
import type { QuestionCodes, Selection } from '../selection/selection.ts';
import { pairCounts } from './pairCounts.ts';
import { pairWeights } from './pairWeights.ts';
import type { RatingColumn } from './ratingColumn.ts';

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
	/** What they weigh, and the sums of the squares; the counts themselves where nothing is weighted. */
	readonly weights: Float64Array;
	readonly squares: Float64Array;
	/** The records by rating, and by answer. */
	readonly rows: RecordGroups;
	readonly columns: RecordGroups;
}

/** The selected records by the rating that they hold and their answer to the recommendation question, in one pass. */
export function jointRatings(selection: Selection, { index, ratings, placeOfCode }: RatingColumn): JointRatings {
	const { survey, question } = selection;
	const { answers, groups: columns } = answersByRating(survey, question);
	const rows = groupsByCell(survey, index, ratings.length, placeOfCode);
	const counts = pairCounts(selection, rows, columns);
	const joint = { ratings, answers, rows, columns };
	const { weights: design } = selection.design;
	if (design === null) return { ...joint, counts, weights: counts, squares: counts };
	const { weights, squares } = pairWeights(selection, rows, columns);
	return { ...joint, counts: design.kind === 'count' ? weights : counts, weights, squares };
}

/** The distinct answers to the recommendation question, ascending, and the records in a group for each. */
export function answersByRating(
	survey: Survey,
	question: QuestionCodes,
): { readonly answers: readonly number[]; readonly groups: RecordGroups } {
	const given = question.answers.filter((answer) => typeof answer === 'number');
	const answers = [...new Set(given)].sort((one, other) => one - other);
	const placeOf = new Map<unknown, number>(answers.map((answer, place) => [answer, place]));
	const placeOfCode = Uint16Array.from(question.answers, (answer) => placeOf.get(answer) ?? answers.length);
	return { answers, groups: groupsByCell(survey, question.index, answers.length, placeOfCode) };
}

/**
 * How often each rating was given, whatever was answered to the recommendation question, or beside some answers to it.
 * @param isAnswer which; without it also records without a valid answer count
 */
export function ratingCounts(
	{ ratings, answers, counts, weights, squares }: JointRatings,
	isAnswer?: (answer: number) => boolean,
): readonly RatingCount[] {
	const width = answers.length + 1;
	return ratings.map((rating, row) => {
		let given = 0;
		let weight = 0;
		let squaredWeight = 0;
		for (let column = 0; column <= answers.length; column++) {
			const answer = answers[column];
			if (isAnswer !== undefined && (answer === undefined || !isAnswer(answer))) continue;
			given += counts[row * width + column] as number;
			weight += weights[row * width + column] as number;
			squaredWeight += squares[row * width + column] as number;
		}
		return { rating, answers: given, weight, squaredWeight };
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

/** How often each pair of a rating and an answer was given, by what it adds to their correlation. */
export function influenceCounts(
	{ ratings, answers, counts, weights, squares }: JointRatings,
	influence: (rating: number, answer: number) => number,
): readonly RatingCount[] {
	const width = answers.length + 1;
	return ratings.flatMap((rating, row) =>
		answers.map((answer, column) => {
			const cell = row * width + column;
			return {
				rating: influence(rating, answer),
				answers: counts[cell] as number,
				weight: weights[cell] as number,
				squaredWeight: squares[cell] as number,
			};
		}),
	);
}

/** Answers to the recommendation question, whatever else was rated. */
export function countAnswered({ answers, counts }: JointRatings): number {
	const width = answers.length + 1;
	return counts.reduce((sum, count, cell) => (cell % width < answers.length ? sum + count : sum), 0);
}
