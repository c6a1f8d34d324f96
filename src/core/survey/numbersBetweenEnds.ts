import type { CellValue } from './cellValue.ts';
import { endOfWordScale } from './wordRatings.ts';

/** Lowest and highest mark of the usual scales. */
const scales: readonly (readonly [low: number, high: number])[] = [
	[1, 5],
	[1, 7],
	[1, 10],
	[0, 10],
];

/**
 * The numbers that the words of both ends of a scale, or of one, stand for in a column whose other cells are the numbers
 * between, as survey tools write it: `Very satisfied, 4, 3, 2, Very dissatisfied`. Only one scale has exactly these
 * numbers; where some were not given, what is said of the question must tell which it is.
 * @param values what the distinct cells hold
 * @param stated lowest and highest mark that the question's words say; null where they say none
 * @returns the number of each such label; null where the column holds none, or they cannot be told
 */
export function numbersOfEnds(
	values: readonly CellValue[],
	stated: { readonly low: number; readonly high: number } | null,
): ReadonlyMap<string, number> | null {
	const numbers = new Set<number>();
	const labels: { readonly text: string; readonly end: 'low' | 'high' }[] = [];
	for (const value of values) {
		if (value.kind === 'number') numbers.add(value.value);
		const end = value.kind === 'text' ? endOfWordScale(value.text) : null;
		if (value.kind === 'text' && end !== null) labels.push({ text: value.text, end });
	}
	if (labels.length === 0 || numbers.size === 0 || new Set(labels.map(({ end }) => end)).size < labels.length)
		return null;
	const possible = stated === null ? scales : [[stated.low, stated.high] as const];
	for (const [low, high] of possible) {
		const ends = new Map(labels.map(({ text, end }) => [text, end === 'low' ? low : high]));
		const all = new Set([...numbers, ...ends.values()]);
		const isOneEach = all.size === numbers.size + ends.size;
		const isWithin = [...numbers].every((number) => Number.isInteger(number) && number >= low && number <= high);
		if (isOneEach && isWithin && (stated !== null || all.size === high - low + 1)) return ends;
	}
	return null;
}
