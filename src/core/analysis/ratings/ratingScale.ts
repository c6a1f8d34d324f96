import type { CellValue } from '../../survey/cellValue.ts';
import { statedScale } from '../../survey/statedScale.ts';

/** Lowest and highest rating of a scale. */
export interface RatingScale {
	readonly low: number;
	readonly high: number;
}

/** In the order in which they are tried: the narrowest first. */
const scales: readonly RatingScale[] = [
	{ low: 1, high: 5 },
	{ low: 1, high: 7 },
	{ low: 1, high: 10 },
	{ low: 0, high: 10 },
];

const shortScale = /\b1\s*(?:-|–|—|\.\.\.?|…|to|through|tot(?: en met)?|t\/m|til)\s*([57])\b(?![-/.,:]?\d|\s*%)/iu;

/**
 * The scale of a question: as its text or the labels of its answers say, else the narrowest usual one that holds all
 * ratings given.
 * @param texts what is said of the question: its header, its question text
 * @param values what the distinct cells hold
 * @param ratings the distinct ratings on 0..10
 */
export function ratingScale(
	texts: readonly string[],
	values: readonly CellValue[],
	ratings: readonly number[],
): RatingScale {
	const stated = scaleInWords(texts, values);
	if (stated?.high === 10) return stated;
	const holdsAll = ({ low, high }: RatingScale): boolean => ratings.every((rating) => rating >= low && rating <= high);
	return [...(stated === null ? [] : [stated]), ...scales].find(holdsAll) ?? { low: 0, high: 10 };
}

/** The scale that the question's text or the labels of its answers say; null where they say none. */
export function scaleInWords(texts: readonly string[], values: readonly CellValue[]): RatingScale | null {
	const stated = statedScale(texts, values);
	if (stated !== null) return { low: stated === '0-10' ? 0 : 1, high: 10 };
	const short = texts.map((text) => shortScale.exec(text)?.[1]).find((high) => high !== undefined);
	return short === undefined ? null : { low: 1, high: Number(short) };
}

/** Whether two questions are rated out of the same highest mark: whether 0 could be given, ratings hardly tell. */
export function isSameScale(one: RatingScale, other: RatingScale): boolean {
	return one.high === other.high;
}
