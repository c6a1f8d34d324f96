import { textWidth } from './textWidth.ts';

/**
 * Breaks a label into lines that fit a width: between words, within a word where it alone is too long. What is more than
 * the lines hold ends in an ellipsis.
 * @param width in px
 * @param lines at most, 1 or more
 */
export function wrapLabel(
	text: string,
	size: number,
	width: number,
	lines: number,
	weight: 'normal' | 'bold' = 'normal',
): readonly string[] {
	const fits = (line: string) => textWidth(line, size, weight) <= width;
	const wrapped: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap((each) => piecesOf(each, fits))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (fits(longer)) {
			line = longer;
		} else {
			wrapped.push(line);
			line = word;
		}
	}
	wrapped.push(line);
	return wrapped.length <= lines
		? wrapped
		: [...wrapped.slice(0, lines - 1), shortened(wrapped.slice(lines - 1).join(' '), fits)];
}

/** A word that fits as it is; one that does not in pieces, hyphenated. */
function piecesOf(word: string, fits: (line: string) => boolean): readonly string[] {
	if (fits(word)) {
		return [word];
	}
	const pieces: string[] = [];
	let piece = '';
	for (const character of word) {
		if (piece !== '' && !fits(`${piece}${character}-`)) {
			pieces.push(`${piece}-`);
			piece = '';
		}
		piece += character;
	}
	return [...pieces, piece];
}

function shortened(text: string, fits: (line: string) => boolean): string {
	const characters = Array.from(text);
	while (characters.length > 1 && !fits(`${characters.join('').trimEnd()}…`)) {
		characters.pop();
	}
	return `${characters.join('').trimEnd()}…`;
}
