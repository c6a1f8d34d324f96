import { closest } from 'fastest-levenshtein';
import { ProblemError } from '../csv/problemError.ts';
import type { NamedColumn } from '../model/reading.ts';

const longestCompared = 200;

/**
 * Index from 0 of the column that a user names: where it was last seen if it still stands there, else the only one of
 * its header, else `#N` counted from 1.
 * @throws ProblemError `ambiguous-column` where the header stands twice, `no-such-column` with the nearest that there is.
 */
export function indexOfColumn(headers: readonly string[], { column, index }: NamedColumn): number {
	const found = headers.flatMap((header, position) => (header === column ? [position] : []));
	if (index !== undefined && found.includes(index)) return index;
	const [only, ...others] = found;
	if (others.length > 0) {
		throw new ProblemError({ code: 'ambiguous-column', column, numbers: found.map((position) => position + 1) });
	}
	if (only !== undefined) return only;
	const number = /^#([1-9]\d{0,8})$/.exec(column)?.[1];
	if (number !== undefined && Number(number) <= headers.length) return Number(number) - 1;
	const named = headers.map((header) => header.slice(0, longestCompared)).filter((header) => header.trim() !== '');
	const nearest = named.length > 0 ? closest(column.slice(0, longestCompared), named) : null;
	throw new ProblemError({ code: 'no-such-column', column, nearest });
}
