import { columnsOf, signsOf } from './textColumns.ts';

/** Breaks a text into lines of at most `columns` columns of a terminal, between words where it can. */
export function wrapText(text: string, columns: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/ +/)) {
		const parts = columnsOf(word) > columns ? cut(word, columns) : [word];
		for (const part of parts) {
			if (line !== '' && columnsOf(line) + 1 + columnsOf(part) > columns) {
				lines.push(line);
				line = '';
			}
			line = line === '' ? part : `${line} ${part}`;
		}
	}
	return line === '' ? lines : [...lines, line];
}

/** A word that is wider than a line, in parts that are not. */
function cut(word: string, columns: number): readonly string[] {
	const parts: string[] = [];
	let part = '';
	let taken = 0;
	for (const sign of signsOf(word)) {
		const width = columnsOf(sign);
		if (part !== '' && taken + width > columns) {
			parts.push(part);
			[part, taken] = ['', 0];
		}
		part += sign;
		taken += width;
	}
	return [...parts, part];
}
