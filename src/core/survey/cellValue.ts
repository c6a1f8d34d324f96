/** What a cell of a rating question holds. */
export type CellValue =
	| { readonly kind: 'blank' }
	/** A number, perhaps with the words of its end of the scale. */
	| { readonly kind: 'number'; readonly value: number; readonly label: string }
	| { readonly kind: 'text'; readonly text: string };

/** What stands for no answer, in lower case. */
const blankTokens = new Set([
	'',
	'na',
	'n/a',
	'#n/a',
	'#null!',
	'nan',
	'null',
	'none',
	'-',
	'--',
	'.',
	'n.v.t.',
	'nvt',
	'geen antwoord',
	'geen mening',
	'weet niet',
	'weet ik niet',
	'niet van toepassing',
	'ved ikke',
	'ikke svaret',
	'ikke relevant',
	"don't know",
	'don’t know',
	'dont know',
	'no answer',
	'not applicable',
	'-99',
]);

const number = /^[+-]?\d{1,9}(?:[.,]\d{1,9})?$/;
/** `10 - Extremely likely`, `0 = Slet ikke sandsynligt`, `10 (Zeer waarschijnlijk)`: never `7/10`, `2024-05-01`, `10%`. */
const labelledNumber = /^(\d{1,2})\s*(?:[-–—=:]\s*|\()(\p{L}.*)$/su;

/** Whether a cell holds no answer. */
export function isBlank(cell: string): boolean {
	return blankTokens.has(tidy(cell).toLowerCase());
}

/** Reads a cell of a rating question. A number is read whole or not at all. */
export function readCell(cell: string): CellValue {
	const text = tidy(cell);
	if (blankTokens.has(text.toLowerCase())) return { kind: 'blank' };
	if (number.test(text)) return { kind: 'number', value: Number(text.replace(',', '.')), label: '' };
	const labelled = labelledNumber.exec(text);
	if (labelled) return { kind: 'number', value: Number(labelled[1]), label: labelled[2] ?? '' };
	return { kind: 'text', text };
}

/** Without the white space around it, no-break spaces too; full-width digits as plain ones. */
function tidy(cell: string): string {
	return cell.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).trim();
}
