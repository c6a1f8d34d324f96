import type { QuestionCodes, Selection } from './selection.ts';
import { recordClass } from './selection.ts';

/** What each selected record answers to the recommendation question, by its place among the distinct answers. */
export interface AnswerPlaces {
	/** Distinct answers, ascending. */
	readonly answers: readonly number[];
	/**
	 * For each row group the place of each record's answer in `answers`; their number for a selected record without a valid
	 * one, one more for a record that is not selected.
	 */
	readonly byGroup: readonly Uint16Array[];
}

const known = new WeakMap<Selection, AnswerPlaces>();

/** Kept as long as the selection is: all columns of ratings are held against the same answers. */
export function answerPlaces(selection: Selection): AnswerPlaces {
	const places = known.get(selection) ?? placesOf(selection);
	known.set(selection, places);
	return places;
}

function placesOf({ survey, question, classes }: Selection): AnswerPlaces {
	const answers = distinctAnswers(question);
	const placeOf = new Map<unknown, number>(answers.map((answer, place) => [answer, place]));
	const none = answers.length;
	const placeOfCode = Uint16Array.from(question.answers, (answer) => placeOf.get(answer) ?? none);
	const byGroup = survey.table.groups.map(({ cells, recordCount }, rowGroup) => {
		const places = new Uint16Array(recordCount).fill(none);
		const column = cells[question.index];
		const byRecord = classes[rowGroup];
		if (column?.kind !== 'category' || byRecord === undefined) return places.fill(none + 1);
		const { codes } = column;
		for (let record = 0; record < recordCount; record++) {
			const isOut = byRecord[record] === recordClass.out;
			places[record] = isOut ? none + 1 : (placeOfCode[codes[record] as number] as number);
		}
		return places;
	});
	return { answers, byGroup };
}

function distinctAnswers({ answers }: QuestionCodes): readonly number[] {
	return [...new Set(answers.filter((answer) => typeof answer === 'number'))].sort((one, other) => one - other);
}
