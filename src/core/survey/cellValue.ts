import { monthNumber } from '../csv/monthNames.ts';
import { endOfScale } from './endLabels.ts';

/** What a cell of a rating question holds. */
export type CellValue =
	| { readonly kind: 'blank' }
	/** A number, perhaps with the words of its end of the scale. */
	| { readonly kind: 'number'; readonly value: number; readonly label: string }
	| { readonly kind: 'text'; readonly text: string };

/** What stands for no answer, in lower case, with straight apostrophes. */
export const blankTokens: ReadonlySet<string> = new Set([
	'',
	'na',
	'n/a',
	'n.a.',
	'#n/a',
	'#null!',
	'<na>',
	'nan',
	'null',
	'-',
	'--',
	'–',
	'—',
	'.',
	'-99',
	'no answer',
	'no response',
	'not answered',
	'no opinion',
	'not applicable',
	"don't know",
	'dont know',
	'do not know',
	"i don't know",
	"don't know / not applicable",
	"don't know/not applicable",
	'(blank)',
	'n.v.t.',
	'nvt',
	'geen antwoord',
	'niet beantwoord',
	'niet ingevuld',
	'geen mening',
	'weet niet',
	'weet ik niet',
	'weet niet / geen mening',
	'weet niet/geen mening',
	'weet niet / n.v.t.',
	'weet niet/n.v.t.',
	'niet van toepassing',
	'(leeg)',
	'ved ikke',
	'ved ikke / ikke relevant',
	'ved ikke/ikke relevant',
	'intet svar',
	'ikke svaret',
	'ikke besvaret',
	'ubesvaret',
	'ikke relevant',
	'(tom)',
]);

/** Most characters of what stands for no answer: lower case is never shorter than what was written. */
const longestBlank = Math.max(...[...blankTokens].map(({ length }) => length));

/** The number that stands for no answer where the rest are ratings. */
export const noAnswer = 99;

const number = /^[+-]?\d{1,9}(?:[.,]\d{1,20})?$/;
/** `10 - Extremely likely`, `0 = Slet ikke sandsynligt`, `10 (Zeer waarschijnlijk)`: never `7/10`, `2024-05-01`, `10%`. */
const labelledNumber = /^(\d{1,2})\s*(?:[-–—=:]\s*|\()(\p{L}.*)$/su;
/** `10 Extremely likely`, `Not at all likely - 0`: only with the words of an end of a scale. */
const numberBeforeEnd = /^(\d{1,2})(?:[.)]\s*|\s+)(\p{L}.*)$/su;
const numberAfterEnd = /^(\p{L}.*?)\s*(?:[-–—=:]\s*|\(|\s)(\d{1,2})\)?$/su;
const longestWithEnd = 60;

/** Whether a cell holds no answer. */
export function isBlank(cell: string): boolean {
	return isBlankText(tidy(cell));
}

/** Reads a cell of a rating question. A number is read whole or not at all. */
export function readCell(cell: string): CellValue {
	const text = tidy(cell);
	// `None` can be an answer to another question, but is no rating.
	if (isBlankText(text) || text.toLowerCase() === 'none') return { kind: 'blank' };
	if (number.test(text)) {
		const value = Number(text.replace(',', '.'));
		return value === -99 ? { kind: 'blank' } : { kind: 'number', value, label: '' };
	}
	return readLabelled(text) ?? { kind: 'text', text };
}

function readLabelled(text: string): CellValue | null {
	const labelled = labelledNumber.exec(text);
	// `5-May` is a date that a spreadsheet made.
	if (labelled && monthNumber(labelled[2] ?? '') === null) return numberOf(labelled[1], labelled[2]);
	if (text.length > longestWithEnd) return null;
	const before = numberBeforeEnd.exec(text);
	if (before && endOfScale(before[2] ?? '') !== null) return numberOf(before[1], before[2]);
	const after = numberAfterEnd.exec(text);
	if (after && endOfScale(after[1] ?? '') !== null) return numberOf(after[2], after[1]);
	return null;
}

function numberOf(digits: string | undefined, label: string | undefined): CellValue {
	return { kind: 'number', value: Number(digits), label: label ?? '' };
}

/** Whether a tidied cell holds no answer. */
function isBlankText(text: string): boolean {
	return text.length <= longestBlank && blankTokens.has(text.toLowerCase().replace('’', "'"));
}

/**
 * Without the white space, no-break spaces too, and the quotes around it; full-width digits as plain ones. Every distinct
 * cell comes through here, and hardly any has quotes or such digits: they are looked for before they are replaced.
 */
function tidy(cell: string): string {
	const text = (fullWidthDigit.test(cell) ? withPlainDigits(cell) : cell).trim();
	return text.endsWith('"') ? text.replace(/^=?"([^"]*)"$/, '$1').trim() : text;
}

const fullWidthDigit = /[\uff10-\uff19]/;

function withPlainDigits(cell: string): string {
	return cell.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
