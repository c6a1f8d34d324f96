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
	/** What they weigh; the counts themselves where nothing is weighted. */
	readonly weights: Float64Array;
}

/** The selected records by the rating that they hold and their answer to the recommendation question, in one pass. */
export function jointRatings(selection: Selection, { index, ratings, placeOfCode }: RatingColumn): JointRatings {
	const { survey, question } = selection;
	const { answers, groups: columns } = answersByRating(survey, question);
	const rows = groupsByCell(survey, index, ratings.length, placeOfCode);
	const counts = pairCounts(selection, rows, columns);
	if (selection.design.weights === null) return { ratings, answers, counts, weights: counts };
	const weights = pairWeights(selection, rows, columns);
	return { ratings, answers, counts: selection.design.weights.kind === 'count' ? weights : counts, weights };
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
