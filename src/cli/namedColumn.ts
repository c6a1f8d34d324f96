import { closest } from 'fastest-levenshtein';
import type { Problem } from '../core/model/problem.ts';
import type { SurveyColumn } from '../core/model/survey.ts';

/**
 * The column that a user names: by its exact header, else by `#N` counted from 1.
 * @returns its index from 0, or why it cannot be told
 */
export function namedColumn(columns: readonly SurveyColumn[], name: string): number | Problem {
	const found = columns.flatMap(({ header }, index) => (header === name ? [index] : []));
	const [index, ...others] = found;
	if (others.length > 0) {
		return { code: 'ambiguous-column', column: name, numbers: found.map((position) => position + 1) };
	}
	if (index !== undefined) return index;
	const number = /^#([1-9]\d{0,8})$/.exec(name)?.[1];
	if (number !== undefined && Number(number) <= columns.length) return Number(number) - 1;
	const headers = columns.map(({ header }) => header.slice(0, 200)).filter((header) => header.trim() !== '');
	return {
		code: 'no-such-column',
		column: name,
		nearest: headers.length > 0 ? closest(name.slice(0, 200), headers) : null,
	};
}
