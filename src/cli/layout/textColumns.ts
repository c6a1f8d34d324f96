import stringWidth from 'string-width';
import { printable } from '../printable.ts';

/** Columns that a text takes in a terminal: two for wide signs, none for combining ones and controls of direction. */
export function columnsOf(text: string): number {
	return stringWidth(printable(text));
}

/** The text, followed or preceded by spaces up to `columns`. */
export function padded(text: string, columns: number, side: 'left' | 'right'): string {
	const spaces = ' '.repeat(Math.max(0, columns - columnsOf(text)));
	return side === 'left' ? text + spaces : spaces + text;
}

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Signs of a text as a reader sees them, each with its combining marks. */
export function signsOf(text: string): readonly string[] {
	return Array.from(signs.segment(text), ({ segment }) => segment);
}
