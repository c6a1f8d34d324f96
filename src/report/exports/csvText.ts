import type { Language } from '../../core/model/language.ts';

/** A cell as text; a number is written as one, without what would make text of it. */
export type CsvCell = string | number | null;

/** By which spreadsheets of a language know that a file is UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * A table as the spreadsheets of a language read it: in Dutch and Danish with semicolons and decimal commas, in English
 * with commas and points. No text in it is a formula there, nor where a spreadsheet of another language takes the other
 * delimiter.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], language: Language): string {
	const [delimiter, decimal] = language === 'en' ? [',', '.'] : [';', ','];
	const cell = (value: CsvCell) => {
		if (value === null) return '';
		return typeof value === 'number' ? String(value).replace('.', decimal) : quoted(neutral(value));
	};
	return `${byteOrderMark}${rows.map((row) => row.map(cell).join(delimiter)).join('\r\n')}\r\n`;
}

/** Text that a spreadsheet takes for text: an apostrophe before what would begin a formula, in it or after a delimiter. */
export function neutral(text: string): string {
	return text
		.replace(/[,;|\t\r\n](?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$&'")
		.replace(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/, "'$&");
}

function quoted(text: string): string {
	return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
