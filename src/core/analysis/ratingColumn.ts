import type { Survey } from '../model/survey.ts';
import { type CellValue, readCell } from '../survey/cellValue.ts';
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
/** Eleven option codes count from 1 what a scale counts from 0. */
const codesFromZero = 11;

/** Column `index` as ratings on 0..10, decimals and the number of a labelled one too; null where it holds none. */
export function ratingColumn(survey: Survey, index: number): RatingColumn | null {
	const column = survey.columns[index];
	const tableColumn = survey.table.columns[index];
	if (column === undefined || tableColumn?.kind !== 'category') return null;
	const values = readValues(tableColumn.dictionary, column.shift);
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

function readValues(dictionary: readonly string[], shift: number): readonly CellValue[] {
	const codes = readOptionCodes(dictionary);
	const values = codes ?? dictionary.map(readCell);
	const above = codes?.some((code) => code.kind === 'number' && code.value === codesFromZero) ? 1 : shift;
	return values.map((value) => (value.kind === 'number' ? { ...value, value: value.value - above } : value));
}

function isRating(number: number): boolean {
	return number >= 0 && number <= highest;
}
