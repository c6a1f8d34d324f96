import { columnRoles } from '../report/columnRoles.ts';
import type { Words } from '../report/words.ts';
import { padded } from './layout/textColumns.ts';
import { pageColumns, wrapped } from './layout/textLayout.ts';
import { wrapText } from './layout/wrapText.ts';

const optionColumns = 29;

/** How the command is used: options to the left, what they do beside them. */
export function help(words: Words): string {
	const text = words.text('terminal.help', { roles: columnRoles.join(', ') });
	return `${text.split('\n').flatMap(helpLines).join('\n')}\n`;
}

function helpLines(line: string): readonly string[] {
	const [, option, description] = /^( {2}--\S.*?) {2,}(\S.*)$/.exec(line) ?? [];
	if (option === undefined || description === undefined) return line === '' ? [''] : wrapped(line);
	return wrapText(description, pageColumns - optionColumns).map(
		(part, index) => padded(index === 0 ? option : '', optionColumns, 'left') + part,
	);
}
