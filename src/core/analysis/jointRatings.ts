import { addRecord, type CoMoments, createCoMoments } from '../stats/coMoments.ts';
import type { RatingCount } from '../stats/ratingSummary.ts';
import type { RatingColumn } from './ratingColumn.ts';
import { recordClass, type Selection } from './selection.ts';

/** How often each rating of a column was given beside each answer to the recommendation question. */
export interface JointRatings {
	/** Distinct ratings of the column, ascending: the rows. */
	readonly ratings: readonly number[];
	/** Distinct answers to the recommendation question, ascending: the columns; behind the last, no valid answer. */
	readonly answers: readonly number[];
	/** Selected records, row by row. */
	readonly counts: Float64Array;
}

/** The selected records by the rating that they hold and their answer to the recommendation question, in one pass. */
export function jointRatings({ survey, question, classes }: Selection, column: RatingColumn): JointRatings {
	const { ratings, placeOfCode, index } = column;
	const given = question.answers.filter((answer) => typeof answer === 'number');
	const answers = [...new Set(given)].sort((one, other) => one - other);
	const placeOf = new Map<unknown, number>(answers.map((answer, place) => [answer, place]));
	const placeOfAnswer = Uint16Array.from(question.answers, (answer) => placeOf.get(answer) ?? answers.length);
	const width = answers.length + 1;
	// One more row for those who gave no rating.
	const counts = new Float64Array((ratings.length + 1) * width);
	survey.table.groups.forEach(({ cells, recordCount }, rowGroup) => {
		const rated = cells[index];
		const answered = cells[question.index];
		const byRecord = classes[rowGroup];
		if (rated?.kind !== 'category' || answered?.kind !== 'category' || byRecord === undefined) return;
		const [ratingCodes, answerCodes] = [rated.codes, answered.codes];
		for (let record = 0; record < recordCount; record++) {
			if (byRecord[record] === recordClass.out) continue;
			const row = placeOfCode[ratingCodes[record] as number] as number;
			const place = row * width + (placeOfAnswer[answerCodes[record] as number] as number);
			counts[place] = (counts[place] as number) + 1;
		}
	});
	return { ratings, answers, counts };
}

/**
 * How often each rating was given, whatever was answered to the recommendation question, or beside some answers to it.
 * @param isAnswer which; without it also records without a valid answer count
 */
export function ratingCounts(
	{ ratings, answers, counts }: JointRatings,
	isAnswer?: (answer: number) => boolean,
): readonly RatingCount[] {
	const width = answers.length + 1;
	return ratings.map((rating, row) => {
		let given = 0;
		for (let column = 0; column < width; column++) {
			const answer = answers[column];
			const isCounted = isAnswer === undefined || (answer !== undefined && isAnswer(answer));
			if (isCounted) given += counts[row * width + column] as number;
		}
		return { rating, answers: given };
	});
}

/** Sums over the records that hold both: the rating first, the answer second. */
export function jointMoments({ ratings, answers, counts }: JointRatings): CoMoments {
	const moments = createCoMoments(2);
	ratings.forEach((rating, row) => {
		answers.forEach((answer, column) => {
			addRecord(moments, [rating, answer], counts[row * (answers.length + 1) + column]);
		});
	});
	return moments;
}

/** Records with an answer to the recommendation question; of them those that hold a rating too. */
export function jointBases({ ratings, answers, counts }: JointRatings): {
	readonly answered: number;
	readonly both: number;
} {
	const width = answers.length + 1;
	let answered = 0;
	let both = 0;
	counts.forEach((count, place) => {
		if (place % width === answers.length) return;
		answered += count;
		if (place < ratings.length * width) both += count;
	});
	return { answered, both };
}
