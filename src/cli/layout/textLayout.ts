import type { TextPart } from '../../report/words.ts';
import { printable } from '../printable.ts';
import { columnsOf, padded } from './textColumns.ts';
import { wrapText } from './wrapText.ts';

/** Columns of a page. */
export const pageColumns = 80;

/** Blocks of lines with an empty line between them; what comes from a file can send the terminal no control signs. */
export function page(blocks: readonly (readonly string[])[]): string {
	const filled = blocks.filter((lines) => lines.length > 0);
	return printable(`${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

/** A title with a line under it. */
export function titled(title: string): string[] {
	const lines = wrapped(title);
	return [...lines, '─'.repeat(Math.max(...lines.map(columnsOf)))];
}

/** Text in lines as wide as the page; what is equal to what is told on one of them. */
export function wrapped(text: string): string[] {
	const glued = text.replace(/ ([=<]) /g, '\u00a0$1\u00a0');
	return wrapText(glued, pageColumns).map((line) => line.replaceAll('\u00a0', ' '));
}

/** An entry of a list, under its mark. */
export function listed(mark: string, text: string): string[] {
	const indent = columnsOf(mark) + 1;
	return wrapText(text, pageColumns - indent).map(
		(line, index) => `${index === 0 ? mark : ' '.repeat(indent - 1)} ${line}`,
	);
}

/** Rows in columns: the first to the left, the bar or words at the end to the left, figures between to the right. */
export function rows(cells: readonly (readonly string[])[]): string[] {
	const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => columnsOf(row[column] ?? ''))));
	return cells.map((row) =>
		row
			.map((cell, column) =>
				padded(cell, widths[column] ?? 0, column === 0 || column === row.length - 1 ? 'left' : 'right'),
			)
			.join('  ')
			.trimEnd(),
	);
}

/** A row of a table whose name may be longer than its place; without cells, a heading of those below. */
export interface NamedRow {
	readonly name: string;
	readonly cells: readonly string[];
}

/**
 * Rows under each other, a name and cells that are to the right unless said otherwise. A name that is wider than its
 * place stands above its cells rather than being cut.
 * @param sides of the cells; those without one are to the right
 */
export function namedRows(table: readonly NamedRow[], sides: readonly ('left' | 'right')[] = []): string[] {
	const count = Math.max(0, ...table.map(({ cells }) => cells.length));
	const widths = Array.from({ length: count }, (_, column) =>
		Math.max(...table.map(({ cells }) => columnsOf(cells[column] ?? ''))),
	);
	const left = pageColumns - widths.reduce((sum, width) => sum + width + 2, 0);
	const names = table.flatMap(({ name, cells }) => (cells.length === 0 ? [] : [columnsOf(name)]));
	const nameWidth = Math.max(0, ...names.filter((width) => width <= Math.min(left, longestName)));
	return table.flatMap(({ name, cells }) => {
		if (cells.length === 0) return wrapped(name);
		const line = cells.map((cell, column) => padded(cell, widths[column] ?? 0, sides[column] ?? 'right')).join('  ');
		return columnsOf(name) <= nameWidth
			? [`${padded(name, nameWidth, 'left')}  ${line}`.trimEnd()]
			: [...wrapped(name), `${' '.repeat(nameWidth)}  ${line}`.trimEnd()];
	});
}

const longestName = 36;

/** A message without its tags. */
export function joined(parts: readonly TextPart[]): string {
	return parts.map(({ text }) => text).join('');
}
