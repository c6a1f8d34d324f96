import { filledCells } from './choices.ts';
import { column } from './column.ts';
import type { LayoutHead, LayoutMatch } from './layout.ts';
import { oneHeaderRow } from './oneHeaderRow.ts';

const link = /^https?:\/\/(?:[\w-]+\.)*enalyzer\.com\//i;
const monthFirst = /^(\d{2})-(\d{2})-\d{4}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;

/**
 * Enalyzer. Its header row holds the survey's own names alone, so that only what names the platform tells: the file's
 * name, or the respondents' links in a column. Dates are MM-DD-YYYY (its help centre, `Respondent List`).
 */
export function recogniseEnalyzer({ name, records }: LayoutHead): LayoutMatch | null {
	const [names = [], ...answers] = records;
	const holdsLinks = names.some((_, index) => isAll(filledCells(answers, index), link));
	if (answers.length === 0 || !(/enalyzer/i.test(name) || holdsLinks)) return null;
	if (names.some((_, index) => isDayFirst(filledCells(answers, index)))) return null;
	return oneHeaderRow(
		'enalyzer',
		(headers) =>
			headers.map((header, index) => {
				const cells = filledCells(answers, index);
				if (isAll(cells, link)) return column({ header, holds: 'administration' });
				return column({ header, shift: areWholeNumbers(cells) ? null : 0 });
			}),
		'month-first',
	);
}

function isAll(cells: readonly string[], pattern: RegExp): boolean {
	return cells.length > 0 && cells.every((cell) => pattern.test(cell));
}

/** Dates of another's export, or saved again in Denmark: a 13 or more before the first dash. */
function isDayFirst(cells: readonly string[]): boolean {
	return isAll(cells, monthFirst) && cells.some((cell) => Number(monthFirst.exec(cell)?.[1]) > 12);
}

/**
 * Whether ratings may be written as the numbers of their labels, by default what Enalyzer does with scales (its help centre,
 * `Download Response Data`).
 */
function areWholeNumbers(cells: readonly string[]): boolean {
	return isAll(cells, /^\d{1,2}$/);
}
