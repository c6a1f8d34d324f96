import type { Survey, SurveyColumn } from '../model/survey.ts';
import { type CellValue, readCell } from '../survey/cellValue.ts';
import { shiftOfLabelNumbers } from '../survey/labelNumbers.ts';
import { readOptionCodes } from '../survey/optionCodes.ts';
import { type RatingScale, ratingScale } from './ratingScale.ts';

/** A column of ratings: of satisfaction, or of a touchpoint. */
export interface RatingColumn {
	readonly column: string;
	readonly index: number;
	/** The question as the respondent read it. */
	readonly text: string;
	readonly scale: RatingScale;
	/** The distinct ratings that the column holds, ascending. */
	readonly ratings: readonly number[];
	/** Place of each entry of the column's dictionary in `ratings`; their number for what is no rating. */
	readonly placeOfCode: Uint16Array;
}

const highest = 10;
const longestFromOne = 7;
/** Eleven option codes count from 1 what a scale counts from 0. */
const codesFromZero = 11;

/** Column `index` as ratings on 0..10, decimals and the number of a labelled one too; null where it holds none. */
export function ratingColumn(survey: Survey, index: number): RatingColumn | null {
	const column = survey.columns[index];
	const tableColumn = survey.table.columns[index];
	if (column === undefined || tableColumn?.kind !== 'category') return null;
	const values = readValues(tableColumn.dictionary, survey.reading.shift, column);
	if (values === null) return null;
	const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
	const ratings = [...new Set(numbers.filter(isRating))].sort((one, other) => one - other);
	if (ratings.length === 0 || new Set(numbers).size > 2 * ratings.length) return null;
	const placeOf = new Map(ratings.map((rating, place) => [rating, place]));
	return {
		column: column.header,
		index,
		text: column.option === '' ? column.questionText : `${column.questionText} – ${column.option}`,
		scale: ratingScale([column.header, column.questionText], values, ratings),
		ratings,
		placeOfCode: Uint16Array.from(values, (value) =>
			value.kind === 'number' ? (placeOf.get(value.value) ?? ratings.length) : ratings.length,
		),
	};
}

/** Null where the numbers may be ratings or those of their labels, and the user has not said which. */
function readValues(
	dictionary: readonly string[],
	chosenShift: number | null,
	{ shift }: SurveyColumn,
): readonly CellValue[] | null {
	const codes = readOptionCodes(dictionary);
	const values = codes ?? dictionary.map(readCell);
	const isCodedFromZero = codes?.some((code) => code.kind === 'number' && code.value === codesFromZero) ?? false;
	const above = isCodedFromZero ? 1 : (shift ?? shiftOf(values) ?? chosenShift);
	if (above === null) return null;
	return values.map((value) => (value.kind === 'number' ? { ...value, value: value.value - above } : value));
}

/** As the numbers tell; those of a scale up to 5 or 7 are its ratings, for such a scale starts at 1. */
function shiftOf(values: readonly CellValue[]): number | null {
	const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
	return numbers.every((number) => number <= longestFromOne) ? 0 : shiftOfLabelNumbers(numbers);
}

function isRating(number: number): boolean {
	return number >= 0 && number <= highest;
}
