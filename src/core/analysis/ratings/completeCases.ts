import type { CoMoments } from '../../stats/coMoments.ts';
import type { QuestionCodes, Selection } from '../selection/selection.ts';
import { weightsByGroup } from '../selection/weightsByGroup.ts';
import { CompleteCounts } from './completeCounts.ts';
import type { RatingColumn } from './ratingColumn.ts';
import { RatingSums } from './ratingSums.ts';

/** Records that hold all of several ratings. */
export interface CompleteCases {
	/** Answers counted, each as one whatever it weighs. */
	readonly base: number;
	/** Sums by weight: one variable a column, and the recommendation last. */
	readonly moments: CoMoments;
}

/** The selected records that rate every column and the recommendation question. */
export function completeCases(selection: Selection, columns: readonly RatingColumn[]): CompleteCases {
	const { question, answers, design } = selection;
	const variables = [...columns, answersAsRatings(question)];
	const longest = answers.reduce((most, { length }) => Math.max(most, length), 0);
	const weights = weightsByGroup(selection);
	const counts = weights === null && CompleteCounts.canCount(variables) ? new CompleteCounts(variables, longest) : null;
	const sums = new RatingSums(variables, longest);
	const base = forEachRowGroup(selection, variables, longest, (records, codes, rowGroup) => {
		if (counts === null) sums.add(records, codes, weights?.[rowGroup] ?? null);
		else counts.add(records, codes);
	});
	const moments = counts?.moments() ?? sums.moments;
	return { base: design.weights?.kind === 'count' ? moments.total : base, moments };
}

/** A rating that a record may hold, and the column where it stands. */
type RatedColumn = Pick<RatingColumn, 'index' | 'ratings' | 'placeOfCode'>;

function answersAsRatings({ index, answers }: QuestionCodes): RatedColumn {
	const ratings = [...new Set(answers.filter((answer) => typeof answer === 'number'))];
	const placeOf = new Map<unknown, number>(ratings.map((rating, place) => [rating, place]));
	return {
		index,
		ratings,
		placeOfCode: Uint16Array.from(answers, (answer) => placeOf.get(answer) ?? ratings.length),
	};
}

/**
 * Hands over the complete records of each row group.
 * @param variables the last one is rated by all selected answers
 * @returns how many there are
 */
function forEachRowGroup(
	{ survey, answers }: Selection,
	variables: readonly RatedColumn[],
	longest: number,
	add: (records: Uint32Array, codes: readonly (Uint8Array | Uint16Array)[], rowGroup: number) => void,
): number {
	const complete = new Uint32Array(longest + 1);
	const isRating = variables.map(({ ratings, placeOfCode }) =>
		Uint8Array.from(placeOfCode, (place) => (place < ratings.length ? 1 : 0)),
	);
	let base = 0;
	survey.table.groups.forEach(({ cells }, rowGroup) => {
		const codes = variables.flatMap(({ index }) => {
			const column = cells[index];
			return column?.kind === 'category' ? [column.codes] : [];
		});
		let records = answers[rowGroup] ?? new Uint32Array();
		if (codes.length < variables.length) return;
		codes.slice(0, -1).forEach((ofColumn, variable) => {
			records = rated(records, ofColumn, isRating[variable] as Uint8Array, complete);
		});
		base += records.length;
		add(records, codes, rowGroup);
	});
	return base;
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
