import type { Survey, SurveyColumn } from '../../model/survey.ts';
import { type CellValue, readCell } from '../../survey/cellValue.ts';
import { shiftOfLabelNumbers } from '../../survey/labelNumbers.ts';
import { numbersOfEnds } from '../../survey/numbersBetweenEnds.ts';
import { readOptionCodes } from '../../survey/optionCodes.ts';
import { endOfWordScale, readWordRatings } from '../../survey/wordRatings.ts';
import { type RatingScale, ratingScale, scaleInWords } from './ratingScale.ts';

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
	/** The words that were read as ratings, lowest first; none where the answers are numbers. */
	readonly words: readonly RatedWord[];
}

/** A word of a scale and the rating that it stands for. */
export interface RatedWord {
	readonly label: string;
	readonly rating: number;
}

/** What the distinct cells of a column hold, their words as numbers. */
interface ReadCells {
	readonly values: readonly CellValue[];
	readonly words: readonly RatedWord[];
	/** Highest step of a scale of words; null where the answers are numbers. */
	readonly steps: number | null;
}

const highest = 10;
const longestFromOne = 7;
/** Eleven option codes count from 1 what a scale counts from 0. */
const codesFromZero = 11;

/**
 * Column `index` as ratings on 0..10: decimals, the number of a labelled one, and the words of one scale, from 1 for its
 * lowest step; null where it holds none, or words whose place on a scale is not known.
 */
export function ratingColumn(survey: Survey, index: number): RatingColumn | null {
	const column = survey.columns[index];
	const tableColumn = survey.table.columns[index];
	if (column === undefined || tableColumn?.kind !== 'category') return null;
	const read = readWords(tableColumn.dictionary) ?? readNumbers(tableColumn.dictionary, survey.reading.shift, column);
	if (read === null) return null;
	const { values, words, steps } = read;
	const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
	const ratings = [...new Set(numbers.filter(isRating))].sort((one, other) => one - other);
	if (ratings.length === 0 || new Set(numbers).size > 2 * ratings.length) return null;
	const placeOf = new Map(ratings.map((rating, place) => [rating, place]));
	return {
		column: column.header,
		index,
		text: column.option === '' ? column.questionText : `${column.questionText} – ${column.option}`,
		scale: steps === null ? ratingScale(textsOf(column), values, ratings) : { low: 1, high: steps },
		ratings,
		placeOfCode: Uint16Array.from(values, (value) =>
			value.kind === 'number' ? (placeOf.get(value.value) ?? ratings.length) : ratings.length,
		),
		words,
	};
}

function textsOf({ header, questionText }: SurveyColumn): readonly string[] {
	return [header, questionText];
}

function readWords(dictionary: readonly string[]): ReadCells | null {
	const read = readWordRatings(dictionary);
	if (read === null) return null;
	const words = dictionary.map((cell) => cell.trim());
	return {
		values: read.ratings.map((value) => (value === null ? { kind: 'blank' } : { kind: 'number', value, label: '' })),
		words: inOrder(words.flatMap((label, code) => ratedWord(label, read.ratings[code] ?? null))),
		steps: read.high,
	};
}

/** Null where labels of the ends of a scale stand among numbers that do not tell which scale it is. */
function readNumbers(
	dictionary: readonly string[],
	chosenShift: number | null,
	column: SurveyColumn,
): ReadCells | null {
	const values = readValues(dictionary, chosenShift, column);
	const isEnd = (value: CellValue): boolean => value.kind === 'text' && endOfWordScale(value.text) !== null;
	if (values === null || !values.some(isEnd)) return values && { values, words: [], steps: null };
	const ends = numbersOfEnds(values, scaleInWords(textsOf(column), values));
	if (ends === null) return null;
	return {
		values: values.map((value): CellValue => {
			const rating = value.kind === 'text' ? ends.get(value.text) : undefined;
			return rating === undefined ? value : { kind: 'number', value: rating, label: '' };
		}),
		words: inOrder([...ends].map(([label, rating]) => ({ label, rating }))),
		steps: null,
	};
}

function ratedWord(label: string, rating: number | null): readonly RatedWord[] {
	return rating === null ? [] : [{ label, rating }];
}

/** Lowest first, each rating once: the same word may stand in several spellings. */
function inOrder(words: readonly RatedWord[]): readonly RatedWord[] {
	const once = new Map(words.toReversed().map((word) => [word.rating, word]));
	return [...once.values()].sort((one, other) => one.rating - other.rating);
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
