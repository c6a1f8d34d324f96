import type { CellValue } from './cellValue.ts';

/** Which scale the words say; null where they say none. */
export type StatedScale = '0-10' | '1-10' | null;

const tenToEnd =
	/\b([01])\s*(?:-|–|—|\.\.\.?|…|to|through|and|tot(?: en met)?|t\/m|en|til|og|bis|à|a)\s*10\b(?![-/.,:]?\d|\s*%)/iu;
const tenFirst = /\b10\s+(?:to|down to|tot(?: en met)?|t\/m|til)\s+([01])\b(?![-/.,:]?\d|\s*%)/iu;
const wordsOfLow = /(?:^|[^\d.,])([01])(?:\s*[-–—=:(]|\s+(?:is|means|being|betekent|er|betyder)\b)\s*["'“”„‘’»]?\p{L}/u;
const wordsOfTen = /(?:^|[^\d.,])10(?:\s*[-–—=:(]|\s+(?:is|means|being|betekent|er|betyder)\b)\s*["'“”„‘’»]?\p{L}/u;

/** `0-10`, `0 = not at all … 10 = extremely`, `on a scale from 1 to 10`; else what the answers' own labels say. */
export function statedScale(texts: readonly string[], values: readonly CellValue[]): StatedScale {
	for (const text of texts) {
		const low = tenToEnd.exec(text) ?? tenFirst.exec(text) ?? (wordsOfTen.test(text) ? wordsOfLow.exec(text) : null);
		if (low) return low[1] === '0' ? '0-10' : '1-10';
	}
	const labelled = new Set<number>();
	for (const value of values) if (value.kind === 'number' && value.label !== '') labelled.add(value.value);
	if (!labelled.has(10)) return null;
	if (labelled.has(0)) return '0-10';
	return labelled.size === 2 && labelled.has(1) ? '1-10' : null;
}
