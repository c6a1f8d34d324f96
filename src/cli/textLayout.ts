import type { TextPart } from '../report/words.ts';
import { wrapText } from './wrapText.ts';

const pageWidth = 80;

/** Blocks of lines with an empty line between them; what comes from a file can send the terminal no control signs. */
export function page(blocks: readonly (readonly string[])[]): string {
	const filled = blocks.filter((lines) => lines.length > 0);
	return `${filled.map((lines) => lines.map(printable).join('\n')).join('\n\n')}\n`;
}

/** A title with a line under it. */
export function titled(title: string): string[] {
	const lines = wrapped(title);
	return [...lines, '-'.repeat(Math.max(...lines.map((line) => line.length)))];
}

/** Text in lines as wide as the page. */
export function wrapped(text: string): string[] {
	return wrapText(text, pageWidth);
}

/** An entry of a list, under its mark. */
export function listed(mark: string, text: string): string[] {
	return wrapText(text, pageWidth - 2).map((line, index) => `${index === 0 ? mark : ' '} ${line}`);
}

/** Rows in columns: the first to the left, the bar or words at the end to the left, figures between to the right. */
export function rows(cells: readonly (readonly string[])[]): string[] {
	const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
	return cells.map((row) =>
		row
			.map((cell, column) => {
				const width = widths[column] ?? 0;
				return column === 0 || column === row.length - 1 ? cell.padEnd(width) : cell.padStart(width);
			})
			.join('  ')
			.trimEnd(),
	);
}

/** A message without its tags. */
export function joined(parts: readonly TextPart[]): string {
	return parts.map(({ text }) => text).join('');
}

/** Without control signs, which could make a terminal do things. */
function printable(line: string): string {
	return line.replace(/\p{Cc}/gu, '\ufffd');
}
