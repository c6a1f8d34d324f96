import { isBlank } from './cellValue.ts';

/** What may stand around an amount: signs and codes of currencies, and `,-` for no cents. */
const beforeAmount = /^(?:€|\$|£|kr\.?|eur|euro|usd|gbp|dkk|sek|nok)\s*/i;
const behindAmount = /\s*(?:€|\$|£|kr\.?|eur|euro|usd|gbp|dkk|sek|nok)$/i;
const noCents = /[.,]\s?(?:-|–|—)+$/;
const spacesOfThousands = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g;
const digits = /^\d+(?:[.,]\d+)*$/;

/**
 * Reads a column of amounts of 0 or more, as they are written in English, Dutch and Danish: `1,234.50`, `€ 1.234,50`,
 * `12.000,-`, `1 234`, `DKK 1234`. Which of point and comma is the decimal one is told by the whole column: the later of
 * the two in one amount, the one that never stands twice, the one that other than three digits follow. Where nothing
 * tells, three digits behind it are thousands.
 * @param cells the distinct cells of the column
 * @returns for each cell the amount; null where it is blank or no such amount
 */
export function readAmounts(cells: readonly string[]): readonly (number | null)[] {
	const written = cells.map(readWritten);
	const decimal = decimalSign(written.filter((amount) => amount !== null));
	const thousands = decimal === '.' ? /,/g : /\./g;
	return written.map((amount) => {
		if (amount === null || !isGrouped(amount, decimal)) return null;
		return Number(amount.replace(thousands, '').replace(',', '.'));
	});
}

/** Whether at least nine in ten of the filled cells read as amounts, and one does. */
export function areAmounts(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => !isBlank(cell));
	const read = readAmounts(filled).filter((amount) => amount !== null).length;
	return read > 0 && read >= filled.length * 0.9;
}

/** An amount without what stands around it and without spaces; null where it is none. */
function readWritten(cell: string): string | null {
	if (isBlank(cell)) return null;
	const text = cell
		.trim()
		.replace(beforeAmount, '')
		.replace(behindAmount, '')
		.replace(noCents, '')
		.replace(spacesOfThousands, '');
	return digits.test(text) ? text : null;
}

type Sign = '.' | ',';

/** What most of the amounts that tell say; where none does, a point or comma parts thousands. */
function decimalSign(amounts: readonly string[]): Sign {
	const told = amounts.map(decimalSignOf).filter((sign) => sign !== null);
	const commas = told.filter((sign) => sign === ',').length;
	if (told.length > 0) return commas * 2 > told.length ? ',' : '.';
	return amounts.some((amount) => amount.includes('.')) ? ',' : '.';
}

/** The decimal sign of one amount; null where it does not tell. */
function decimalSignOf(amount: string): Sign | null {
	const at = Math.max(amount.lastIndexOf('.'), amount.lastIndexOf(','));
	if (at < 0) return null;
	const sign: Sign = amount[at] === '.' ? '.' : ',';
	const other: Sign = sign === '.' ? ',' : '.';
	if (amount.includes(other)) return sign;
	if (amount.indexOf(sign) < at) return other;
	const mayPartThousands = amount.length - at === 4 && at <= 3 && !amount.startsWith('0');
	return mayPartThousands ? null : sign;
}

/** Whether the sign of thousands, where there is one, stands before every three digits. */
function isGrouped(amount: string, decimal: Sign): boolean {
	const [whole = '', ...cents] = amount.split(decimal);
	if (cents.length > 1) return false;
	const sign = decimal === '.' ? ',' : '.';
	const groups = whole.split(sign);
	const areWhole =
		groups.length === 1 || ((groups[0]?.length ?? 0) <= 3 && groups.slice(1).every(({ length }) => length === 3));
	return areWhole && !(cents[0] ?? '').includes(sign);
}
