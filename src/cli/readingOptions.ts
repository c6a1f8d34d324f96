import { closest } from 'fastest-levenshtein';
import type {
	AnswersThatCount,
	ChosenRole,
	DateOrder,
	Delimiter,
	Encoding,
	ReadingChoices,
} from '../core/model/reading.ts';
import { columnRoles } from '../report/columnRoles.ts';
import { oneOf } from './oneOf.ts';
import { UsageError } from './usageError.ts';

/** What was given of the options that say how the file is to be read. */
export interface ReadingOptions {
	readonly encoding?: string | undefined;
	readonly delimiter?: string | undefined;
	readonly role?: readonly string[] | undefined;
	readonly 'date-order'?: string | undefined;
	readonly answers?: string | undefined;
	readonly shift?: string | undefined;
}

const encodings: readonly Encoding[] = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'];
const dateOrders: readonly DateOrder[] = ['day-first', 'month-first'];
const answersThatCount: readonly AnswersThatCount[] = ['all', 'latest'];
const shifts = ['1', '-1', '0'] as const;
const delimiters: ReadonlyMap<string, Delimiter> = new Map([
	[',', ','],
	[';', ';'],
	['\t', '\t'],
	['\\t', '\t'],
	['tab', '\t'],
	['|', '|'],
]);

/**
 * The choices of how a file is read. Columns are named, not yet looked up.
 * @throws UsageError
 */
export function readingChoices({ encoding, delimiter, role, answers, shift, ...rest }: ReadingOptions): ReadingChoices {
	const dateOrder = rest['date-order'];
	return {
		version: 1,
		...(encoding === undefined ? {} : { encoding: oneOf('--encoding', encoding.toLowerCase(), encodings) }),
		...(delimiter === undefined ? {} : { delimiter: delimiterOf(delimiter) }),
		...(role === undefined ? {} : { roles: role.map(chosenRole) }),
		...(dateOrder === undefined ? {} : { dateOrder: oneOf('--date-order', dateOrder, dateOrders) }),
		...(answers === undefined ? {} : { answers: oneOf('--answers', answers, answersThatCount) }),
		...(shift === undefined ? {} : { shift: Number(oneOf('--shift', shift, shifts)) }),
	};
}

/** `ROLE=COLUMN`, where the header may hold `=` too. */
function chosenRole(value: string): ChosenRole {
	const split = value.indexOf('=');
	if (split < 0 || split === value.length - 1) throw new UsageError('terminal.role-form', { value });
	const name = value.slice(0, split);
	const role = columnRoles.find((known) => known === name);
	if (role === undefined) {
		throw new UsageError('terminal.unknown-role', {
			value: name,
			nearest: closest(name, columnRoles),
			allowed: columnRoles.join(', '),
		});
	}
	return { role, column: value.slice(split + 1) };
}

function delimiterOf(value: string): Delimiter {
	const delimiter = delimiters.get(value);
	if (delimiter === undefined) {
		throw new UsageError('terminal.not-one-of', { option: '--delimiter', value, allowed: ', ; tab |' });
	}
	return delimiter;
}
