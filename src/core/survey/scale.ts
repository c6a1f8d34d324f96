import type { OtherScale, RecommendationScale } from '../model/survey.ts';
import { type CellValue, readCell } from './cellValue.ts';
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

/** Distinct cells of a column and how many records hold each; both of the same length. */
export interface DistinctCells {
	readonly dictionary: readonly string[];
	readonly counts: ArrayLike<number>;
}

/** More of the numbers than this outside 0..10, and the scale is another one. */
const strayShare = 0.05;

const topLabels = [
	'extremely likely',
	'very likely',
	'most likely',
	'definitely',
	'absolutely',
	'strongly agree',
	'zeer waarschijnlijk',
	'heel waarschijnlijk',
	'uiterst waarschijnlijk',
	'zeker wel',
	'helemaal mee eens',
	'meget sandsynligt',
	'yderst sandsynligt',
	'helt sikkert',
	'helt enig',
];
/** Labels of the lower end, with the number they stand for: agreement starts at 1, likelihood at 0. */
const bottomLabels: Readonly<Record<string, number>> = {
	'not at all likely': 0,
	'extremely unlikely': 0,
	'very unlikely': 0,
	'definitely not': 0,
	'absolutely not': 0,
	'strongly disagree': 1,
	'helemaal niet waarschijnlijk': 0,
	'zeer onwaarschijnlijk': 0,
	'heel onwaarschijnlijk': 0,
	'zeker niet': 0,
	'helemaal mee oneens': 1,
	'slet ikke sandsynligt': 0,
	'meget usandsynligt': 0,
	'overhovedet ikke sandsynligt': 0,
	'helt uenig': 1,
};

const yesNo = new Set(['yes', 'no', 'ja', 'nee', 'nej', 'maybe', 'misschien', 'maske', 'i don t remember']);

/**
 * Reads the answers of a column as ratings, or tells which other scale they look like. A column without any answer reads
 * as a recommendation scale without answers.
 * @param texts what is said of the question: its header, its question text
 */
export function readScale(cells: DistinctCells, texts: readonly string[]): ScaleReading {
	const values = cells.dictionary.map(readCell);
	const countOf = (index: number): number => cells.counts[index] ?? 0;
	const numbers = numbersOf(values, countOf);
	const stated = statedScale(texts, values);
	const { answers, endLabels } = readAnswers(values, countOf, numbers, stated);
	const total = answers.reduce<number>((count, answer, index) => count + (answer === 'blank' ? 0 : countOf(index)), 0);
	if (total === 0) return { kind: 'recommendation', scale: stated ?? '0-10 or 1-10', answers, endLabels };

	const texted = values.reduce((count, value, index) => count + (value.kind === 'text' ? countOf(index) : 0), 0);
	const labelled = endLabels.reduce((count, label) => count + label.count, 0);
	if ((texted - labelled) * 2 > total) return { kind: 'other', looksLike: looksOfTexts(values) };
	const other = otherScale(numbers, labelled > 0, stated);
	if (other !== null) return { kind: 'other', looksLike: other };
	return { kind: 'recommendation', scale: scaleOf(answers, countOf, stated), answers, endLabels };
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
	// 99 stands for no answer where the rest are ratings.
	if ([...counts.keys()].every((number) => number === 99 || isRating(number))) counts.delete(99);
	return counts;
}

function isRating(number: number): boolean {
	return number >= 0 && number <= 10;
}

function readAnswers(
	values: readonly CellValue[],
	countOf: (index: number) => number,
	numbers: NumberCounts,
	stated: '0-10' | '1-10' | null,
): { answers: Answer[]; endLabels: EndLabel[] } {
	const endLabels: EndLabel[] = [];
	const answers = values.map((value, index): Answer => {
		if (value.kind === 'blank') return 'blank';
		if (value.kind === 'number') {
			if (isRating(value.value)) return value.value;
			return value.value === 99 && !numbers.has(99) ? 'blank' : 'invalid';
		}
		const rating = endOfScale(value.text, numbers, stated);
		if (rating === null) return 'invalid';
		endLabels.push({ label: value.text, rating, count: countOf(index) });
		return rating;
	});
	return { answers, endLabels };
}

/** The number that a bare end label replaces; null where it is none, or that number stands in the column itself. */
function endOfScale(text: string, numbers: NumberCounts, stated: '0-10' | '1-10' | null): number | null {
	const plain = plainWords(text);
	let rating: number | null = null;
	if (topLabels.includes(plain)) rating = 10;
	else if (Object.hasOwn(bottomLabels, plain)) rating = stated === '1-10' ? 1 : (bottomLabels[plain] ?? 0);
	if (rating === null || numbers.size === 0 || numbers.has(rating)) return null;
	const isBetween = [...numbers.keys()].every((number) => (rating === 10 ? number < 10 : number > rating));
	return isBetween && [...numbers.keys()].every(isRating) ? rating : null;
}

/** Which scale the words say: `0-10`, `0 = not at all … 10 = extremely`, `on a scale from 1 to 10`. */
function statedScale(texts: readonly string[], values: readonly CellValue[]): '0-10' | '1-10' | null {
	for (const text of texts) {
		const range = /\b([01])\s*(?:-|–|—|\.\.\.?|…|to|through|tot(?: en met)?|t\/m|til|bis|à|a|and|en|og)\s*10\b/iu.exec(
			text,
		);
		if (range) return range[1] === '0' ? '0-10' : '1-10';
		const low = /(?:^|[^\d.,])([01])\s*[-–—=:(]\s*\p{L}/u.exec(text);
		const high = /(?:^|[^\d.,])10\s*[-–—=:(]\s*\p{L}/u.exec(text);
		if (low && high) return low[1] === '0' ? '0-10' : '1-10';
	}
	const labelled = new Set<number>();
	for (const value of values) if (value.kind === 'number' && value.label !== '') labelled.add(value.value);
	if (labelled.has(0)) return '0-10';
	return labelled.size === 2 && labelled.has(1) && labelled.has(10) ? '1-10' : null;
}

/** The scale that the numbers look like where it is not that of a recommendation question; null where it is. */
function otherScale(numbers: NumberCounts, hasEndLabel: boolean, stated: '0-10' | '1-10' | null): OtherScale | null {
	const sorted = [...numbers.keys()].sort((one, other) => one - other);
	const lowest = sorted[0] ?? 0;
	const highest = sorted.at(-1) ?? 0;
	const holdsAll = (from: number, to: number): boolean => {
		for (let number = from; number <= to; number++) if (!numbers.has(number)) return false;
		return true;
	};
	if (highest <= 10 && lowest >= 0) {
		if (hasEndLabel || stated !== null) return null;
		if (lowest === 0 && highest === 9 && holdsAll(0, 9)) return '0-9';
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
	stated: '0-10' | '1-10' | null,
): RecommendationScale {
	if (answers.some((answer, index) => typeof answer === 'number' && answer < 1 && countOf(index) > 0)) return '0-10';
	return stated ?? '0-10 or 1-10';
}

function looksOfTexts(values: readonly CellValue[]): OtherScale {
	const texts = values.filter((value) => value.kind === 'text').map((value) => plainWords(value.text));
	return texts.every((text) => yesNo.has(text)) ? 'yes-no' : 'text';
}
