import type { OtherScale, RecommendationScale } from '../model/survey.ts';
import { type CellValue, noAnswer, readCell } from './cellValue.ts';
import type { DistinctCells } from './distinctCells.ts';
import { endOfScale } from './endLabels.ts';
import { shiftOfLabelNumbers } from './labelNumbers.ts';
import { readOptionCodes } from './optionCodes.ts';
import { type StatedScale, statedScale } from './statedScale.ts';
import { plainWords } from './wording.ts';

/** How the answers of a column read as ratings. */
export type ScaleReading = RecommendationReading | OtherReading;

/** Ratings on the scale of a recommendation question. */
export interface RecommendationReading {
	readonly kind: 'recommendation';
	readonly scale: RecommendationScale;
	/** What each entry of the column's dictionary is. */
	readonly answers: readonly Answer[];
	/** End labels that stand for a number. */
	readonly endLabels: readonly EndLabel[];
	/** Points that were subtracted from every number of the file. */
	readonly shift: number;
}

/** Another scale, from which no score can be computed. */
export interface OtherReading {
	readonly kind: 'other';
	readonly looksLike: OtherScale;
}

/** A rating on 0..10, no answer, or something that is neither. */
export type Answer = number | 'blank' | 'invalid';

export interface EndLabel {
	readonly label: string;
	readonly rating: number;
	readonly count: number;
}

/** More of the numbers than this outside 0..10, and the scale is another one. */
const strayShare = 0.05;

const yesNo = new Set(['yes', 'no', 'ja', 'nee', 'nej', 'maybe', 'misschien', 'maske', 'i don t remember']);

const stars = /^(?:(?:★|⭐\ufe0f?){1,5}☆*|[1-5] (?:stars?|ster(?:ren)?|stjerner?))$/iu;
const percentage = /^\d{1,3}(?:[.,]\d+)? ?%$/;

/**
 * Reads the answers of a column as ratings, or tells which other scale they look like. A column without any answer reads
 * as a recommendation scale without answers.
 * @param texts what is said of the question: its header, its question text
 * @param shift points by which the numbers of the file lie above the ratings: 1 where 1 to 11 stands for 0 to 10, null where
 * they may be ratings or the numbers of their labels. Numbers that are or may be off by one are another scale, for the user
 * to decide
 */
export function readScale(cells: DistinctCells, texts: readonly string[], shift: number | null = 0): ScaleReading {
	const countOf = (index: number): number => cells.counts[index] ?? 0;
	const codes = readOptionCodes(cells.dictionary);
	if (codes !== null && (shift ?? 0) === 0) return readUnshiftedCodes(codes, countOf, texts);
	const values = codes ?? cells.dictionary.map(readCell);
	return shift === null ? readLabelNumbers(values, countOf, texts) : readValues(values, countOf, texts, shift);
}

function readValues(
	written: readonly CellValue[],
	countOf: (index: number) => number,
	texts: readonly string[],
	shift: number,
): ScaleReading {
	const values = written.map((value) => shifted(value, shift));
	const numbers = numbersOf(values, countOf);
	const stated = statedScale(texts, values);
	const { answers, endLabels } = readAnswers(values, countOf, numbers, stated);
	const total = answers.reduce<number>((count, answer, index) => count + (answer === 'blank' ? 0 : countOf(index)), 0);
	const scale = scaleOf(answers, countOf, stated);
	if (total === 0) return { kind: 'recommendation', scale, answers, endLabels, shift };

	const texted = values.reduce((count, value, index) => count + (value.kind === 'text' ? countOf(index) : 0), 0);
	const labelled = endLabels.reduce((count, label) => count + label.count, 0);
	if ((texted - labelled) * 2 > total) return { kind: 'other', looksLike: looksOfTexts(values) };
	const other = otherScale(numbers, endLabels, stated);
	if (other !== null) return { kind: 'other', looksLike: other };
	return { kind: 'recommendation', scale, answers, endLabels, shift };
}

/**
 * Codes count from 1 whatever the scale: eleven of them, or words that say 0 to 10, make the first stand for 0. With
 * fewer and nothing said, the user decides.
 */
function readUnshiftedCodes(
	codes: readonly CellValue[],
	countOf: (index: number) => number,
	texts: readonly string[],
): ScaleReading {
	const stated = statedScale(texts, []);
	const highest = Math.max(
		...codes.map((value, index) => (value.kind === 'number' && countOf(index) > 0 ? value.value : 0)),
	);
	if (highest === 11 || stated === '0-10') return readValues(codes, countOf, texts, 1);
	const reading = readValues(codes, countOf, texts, 0);
	return reading.kind === 'other' || stated !== null ? reading : { kind: 'other', looksLike: '1-11' };
}

/** Ratings, or the numbers of their labels: where neither the numbers nor the words tell, the user decides. */
function readLabelNumbers(
	values: readonly CellValue[],
	countOf: (index: number) => number,
	texts: readonly string[],
): ScaleReading {
	const numbers = [...numbersOf(values, countOf).keys()];
	const shift = shiftOfLabelNumbers(numbers);
	const reading = readValues(values, countOf, texts, shift ?? 0);
	const isTold = shift !== null || numbers.length === 0 || statedScale(texts, []) === '1-10';
	return isTold || reading.kind === 'other' ? reading : { kind: 'other', looksLike: '1-10 or 1-11' };
}

/** The value on the scale of the question. */
function shifted(value: CellValue, shift: number): CellValue {
	if (value.kind !== 'number' || value.value === noAnswer) return value;
	return { ...value, value: value.value - shift };
}

/** Counts of the distinct numbers of a column. */
type NumberCounts = ReadonlyMap<number, number>;

function numbersOf(values: readonly CellValue[], countOf: (index: number) => number): NumberCounts {
	const counts = new Map<number, number>();
	values.forEach((value, index) => {
		if (value.kind === 'number' && countOf(index) > 0) {
			counts.set(value.value, (counts.get(value.value) ?? 0) + countOf(index));
		}
	});
	if ([...counts.keys()].every((number) => number === noAnswer || isRating(number))) counts.delete(noAnswer);
	return counts;
}

function isRating(number: number): boolean {
	return number >= 0 && number <= 10;
}

function readAnswers(
	values: readonly CellValue[],
	countOf: (index: number) => number,
	numbers: NumberCounts,
	stated: StatedScale,
): { answers: Answer[]; endLabels: EndLabel[] } {
	const ends = endsOf(values, countOf, numbers, stated);
	const endLabels: EndLabel[] = [];
	const answers = values.map((value, index): Answer => {
		if (value.kind === 'blank') return 'blank';
		if (value.kind === 'number') {
			if (isRating(value.value)) return value.value;
			return value.value === noAnswer && !numbers.has(noAnswer) ? 'blank' : 'invalid';
		}
		const rating = ends.get(value.text);
		if (rating === undefined) return 'invalid';
		endLabels.push({ label: value.text, rating, count: countOf(index) });
		return rating;
	});
	return { answers, endLabels };
}

/**
 * The numbers that bare end labels replace, by label: only where the rest of the column are the numbers between, and no
 * end has two labels.
 */
function endsOf(
	values: readonly CellValue[],
	countOf: (index: number) => number,
	numbers: NumberCounts,
	stated: StatedScale,
): ReadonlyMap<string, number> {
	const found: { readonly text: string; readonly rating: number }[] = [];
	const rest = [...numbers.keys()];
	let strays = 0;
	let total = 0;
	values.forEach((value, index) => {
		if (value.kind === 'blank') return;
		total += countOf(index);
		if (value.kind !== 'text') return;
		const rating = ratingOfEnd(value.text, numbers, stated);
		if (rating === null) strays += countOf(index);
		else found.push({ text: value.text, rating });
	});
	if (rest.length === 0 || !rest.every(isRating) || strays > total * strayShare) return new Map();
	const isOnlyLabel = ({ text, rating }: (typeof found)[number]): boolean =>
		found.every((other) => other.rating !== rating || plainWords(other.text) === plainWords(text));
	const isBeyond = (rating: number): boolean => rest.every((number) => (rating === 10 ? number < 10 : number > rating));
	return new Map(
		found.filter((end) => isOnlyLabel(end) && isBeyond(end.rating)).map(({ text, rating }) => [text, rating]),
	);
}

/** The rating that an end label stands for; null where the text is none. */
function ratingOfEnd(text: string, numbers: NumberCounts, stated: StatedScale): number | null {
	const end = endOfScale(text);
	if (end === null) return null;
	if (end.end === 'top') return 10;
	if (stated !== null) return stated === '0-10' ? 0 : 1;
	return holdsAll(numbers, 2, 9) && !numbers.has(1) ? 1 : end.rating;
}

function holdsAll(numbers: NumberCounts, from: number, to: number): boolean {
	for (let number = from; number <= to; number++) if (!numbers.has(number)) return false;
	return true;
}

/** The scale that the numbers look like where it is not that of a recommendation question; null where it is. */
function otherScale(numbers: NumberCounts, endLabels: readonly EndLabel[], stated: StatedScale): OtherScale | null {
	const sorted = [...numbers.keys()].sort((one, other) => one - other);
	const lowest = sorted[0] ?? 0;
	const highest = sorted.at(-1) ?? 0;
	if (highest <= 10 && lowest >= 0) {
		const isOffByOne = highest === 9 && holdsAll(numbers, 0, 9) && !endLabels.some(({ rating }) => rating === 10);
		if (isOffByOne && stated !== '0-10') return '0-9';
		if (endLabels.length > 0 || stated !== null) return null;
		if (highest <= 1 && numbers.size === 2) return 'yes-no';
		if (highest <= 5) return lowest >= 1 ? '1-5' : 'numbers';
		return lowest >= 1 && highest <= 7 ? '1-7' : null;
	}
	if (lowest >= 1 && highest === 11) return '1-11';
	let total = 0;
	let stray = 0;
	for (const [number, count] of numbers) {
		total += count;
		if (!isRating(number)) stray += count;
	}
	if (stray <= total * strayShare) return null;
	return lowest >= 0 && highest <= 100 && highest > 11 ? '0-100' : 'numbers';
}

function scaleOf(
	answers: readonly Answer[],
	countOf: (index: number) => number,
	stated: StatedScale,
): RecommendationScale {
	if (answers.some((answer, index) => typeof answer === 'number' && answer < 1 && countOf(index) > 0)) return '0-10';
	return stated ?? '0-10 or 1-10';
}

function looksOfTexts(values: readonly CellValue[]): OtherScale {
	const texts = values.flatMap((value) => (value.kind === 'text' ? [value.text] : []));
	if (texts.every((text) => yesNo.has(plainWords(text)))) return 'yes-no';
	if (texts.every((text) => stars.test(text))) return '1-5';
	return texts.every((text) => percentage.test(text)) ? '0-100' : 'text';
}
