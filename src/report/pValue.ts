import type { Words } from './words.ts';

/** A p-value with its sign, as it stands behind the letter: `= 0.041`, `< 0.001`. */
export function pValue(words: Words, p: number): string {
	return p < 0.001 ? pFigure(words, p) : `= ${pFigure(words, p)}`;
}

/** A p-value alone, as it stands in a table: `0.041`, `< 0.001`. */
export function pFigure(words: Words, p: number): string {
	return p < 0.001 ? `< ${words.decimal(0.001, 3)}` : words.decimal(p, 3);
}
