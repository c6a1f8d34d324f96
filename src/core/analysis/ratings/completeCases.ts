import type { Codes } from '../../counting/countCodes.ts';
import type { CombinedCodes } from '../../counting/countCombinations.ts';
import type { CoMoments } from '../../stats/coMoments.ts';
import { type QuestionCodes, recordClass, type Selection } from '../selection/selection.ts';
import { weightsByGroup } from '../selection/weightsByGroup.ts';
import { canCount, completeCounts } from './completeCounts.ts';
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
	const { question, design } = selection;
	const variables = [...columns, answersAsRatings(question)];
	const parts = ratedRowGroups(selection, variables);
	const weights = weightsByGroup(selection);
	if (weights === null && canCount(variables)) {
		const moments = completeCounts(parts, variables);
		return { base: moments.total, moments };
	}
	const longest = parts.reduce((most, { classes }) => Math.max(most, classes.length), 0);
	const sums = new RatingSums(variables, longest);
	let base = 0;
	for (const { classes, codes, rowGroup } of parts) {
		const records = completeRecords(classes, codes, variables);
		base += records.length;
		sums.add(records, codes, weights?.[rowGroup] ?? null);
	}
	const { moments } = sums;
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

interface RatedRowGroup extends CombinedCodes {
	readonly rowGroup: number;
}

/** The row groups in which every variable has codes. */
function ratedRowGroups({ survey, classes }: Selection, variables: readonly RatedColumn[]): RatedRowGroup[] {
	return classes.flatMap((ofRecords, rowGroup) => {
		const codes = variables.flatMap(({ index }) => {
			const column = survey.table.groups[rowGroup]?.cells[index];
			return column?.kind === 'category' ? [column.codes] : [];
		});
		return codes.length < variables.length ? [] : [{ classes: ofRecords, codes, rowGroup }];
	});
}

/** Positions of the selected records that rate every variable. */
function completeRecords(classes: Uint8Array, codes: readonly Codes[], variables: readonly RatedColumn[]): Uint32Array {
	const found = new Uint32Array(classes.length + 1);
	let length = 0;
	for (let record = 0; record < classes.length; record++) {
		found[length] = record;
		if ((classes[record] as number) < recordClass.none) length++;
	}
	let records: Uint32Array = found.subarray(0, length);
	codes.forEach((ofColumn, variable) => {
		const { ratings = [], placeOfCode = new Uint16Array() } = variables[variable] ?? {};
		const isRating = Uint8Array.from(placeOfCode, (place) => (place < ratings.length ? 1 : 0));
		records = rated(records, ofColumn, isRating);
	});
	return records;
}

/** Those of the records that are rated, in their own place. */
function rated(records: Uint32Array, codes: Codes, isRatingOfCode: Uint8Array): Uint32Array {
	let length = 0;
	for (let place = 0; place < records.length; place++) {
		const record = records[place] as number;
		records[length] = record;
		length += isRatingOfCode[codes[record] as number] as number;
	}
	return records.subarray(0, length);
}
