import { isBlank } from './cellValue.ts';
import { plainWords } from './wording.ts';
import { danishScales } from './wordScales/danish.ts';
import { dutchScales } from './wordScales/dutch.ts';
import { englishScales } from './wordScales/english.ts';
import { wordsOfNoStep } from './wordScales/noStep.ts';
import type { WordScale, WordScales } from './wordScales/wordScale.ts';

/** Cells that hold the words of a scale, as ratings on 1..`high`. */
export interface WordRatings {
	readonly asks: WordScales['asks'];
	/** Steps of the scale, those that nobody gave too. */
	readonly high: number;
	/** The step of each cell, from 1 for the lowest; null where it holds no answer. */
	readonly ratings: readonly (number | null)[];
}

/** Two words alone that are opposites (`good`, `bad`) are a question of their own: fewer steps need an end of the scale. */
const enoughSteps = 3;
const longestStep = 80;
/** More distinct cells than these, blanks and spellings of a step among them, are no steps. */
const mostCells = 60;

/**
 * The standard scales of survey tools and handbooks. Those with a negative half (dissatisfied to satisfied) and those
 * without (not at all to extremely satisfied) share words that stand on different steps, and so are apart.
 */
const plainScales: readonly WordScales[] = [...englishScales, ...dutchScales, ...danishScales].map((family) => ({
	...family,
	scales: family.scales.map((scale) => scale.map((wordings) => wordings.map(plainWords))),
}));
const plainWordsOfNoStep: ReadonlySet<string> = new Set([...wordsOfNoStep].map(plainWords));
const ends: ReadonlyMap<string, 'low' | 'high'> = new Map(plainScales.flatMap(({ scales }) => scales.flatMap(endsOf)));

function endsOf(scale: WordScale): (readonly [string, 'low' | 'high'])[] {
	const low = (scale[0] ?? []).map((wording) => [wording, 'low'] as const);
	return [...low, ...(scale.at(-1) ?? []).map((wording) => [wording, 'high'] as const)];
}

/**
 * Reads cells as steps of one scale of words in one language, the shortest that has them all: also where not every step
 * was given. Null where a word is of no such scale, or scales that share the words put them on different steps.
 * @param cells the distinct cells of a column
 */
export function readWordRatings(cells: readonly string[]): WordRatings | null {
	if (cells.length > mostCells) return null;
	const words = cells.map(answerIn);
	const given = [...new Set(words.filter((word) => word !== null))];
	if (given.length < 2 || given.some((word) => word.length > longestStep)) return null;
	const readings = plainScales.flatMap(({ asks, scales }): WordRatings[] => {
		const scale = scales.find((steps) => holdsAll(steps, given));
		if (scale === undefined) return [];
		const ratings = words.map((word) => (word === null ? null : stepOf(scale, word) + 1));
		return [{ asks, high: scale.length, ratings }];
	});
	const [first, ...others] = readings;
	if (first === undefined || others.some((other) => !isAlike(first, other))) return null;
	return given.length >= enoughSteps || hasEnd(first) ? first : null;
}

/** Which end of a scale of words a label names; null where it names none. */
export function endOfWordScale(label: string): 'low' | 'high' | null {
	return label.length > longestStep ? null : (ends.get(plainWords(label)) ?? null);
}

/** Null where a cell holds no answer. */
function answerIn(cell: string): string | null {
	if (isBlank(cell)) return null;
	const word = plainWords(cell.slice(0, longestStep + 1));
	return plainWordsOfNoStep.has(word) ? null : word;
}

function stepOf(scale: WordScale, word: string): number {
	return scale.findIndex((wordings) => wordings.includes(word));
}

/** Whether each word is a step of the scale, and none the same as another's. */
function holdsAll(scale: WordScale, words: readonly string[]): boolean {
	const steps = words.map((word) => stepOf(scale, word));
	return !steps.includes(-1) && new Set(steps).size === steps.length;
}

function hasEnd({ ratings, high }: WordRatings): boolean {
	return ratings.includes(1) || ratings.includes(high);
}

function isAlike(one: WordRatings, other: WordRatings): boolean {
	return one.high === other.high && one.ratings.every((rating, cell) => rating === other.ratings[cell]);
}
