import type { AnswerClass } from '../core/model/query.ts';
import { oneOf } from './oneOf.ts';
import { UsageError } from './usageError.ts';

/** What was given of the options that say which answers count. */
export interface FilterOptions {
	readonly where?: readonly string[] | undefined;
	readonly class?: readonly string[] | undefined;
	readonly rating?: readonly string[] | undefined;
	readonly from?: string | undefined;
	readonly to?: string | undefined;
}

/** Which answers count, columns as the user names them. */
export interface FilterChoices {
	/** Each `COLUMN=VALUE`. */
	readonly where: readonly string[];
	readonly classes: readonly AnswerClass[];
	readonly ratings: readonly RatingChoice[];
	/** First and last day, as `2026-05-31`; null: as far as the answers reach. */
	readonly from: string | null;
	readonly to: string | null;
}

export interface RatingChoice {
	/** Null: the recommendation question. */
	readonly column: string | null;
	/** The lowest rating that counts, and the one that is too high. */
	readonly from: number;
	readonly below: number;
}

const classes: readonly AnswerClass[] = ['promoters', 'passives', 'detractors'];

/** @throws UsageError */
export function filterChoices(options: FilterOptions): FilterChoices {
	const { where = [], class: named = [], rating = [], from, to } = options;
	const formless = where.find((filter) => !filter.includes('='));
	if (formless !== undefined) throw new UsageError('terminal.where-form', { value: formless });
	return {
		where,
		classes: named.map((name) => oneOf('--class', name, classes)),
		ratings: rating.map(ratingChoice),
		from: dayOf('--from', from),
		to: dayOf('--to', to),
	};
}

/** `[COLUMN=]LOW[-HIGH]`, both counted: decimals are dropped, as they are where ratings are counted. */
function ratingChoice(value: string): RatingChoice {
	const [, column = null, low, high = low] = /^(?:(.*)=)?(\d|10)(?:-(\d|10))?$/s.exec(value) ?? [];
	if (low === undefined || Number(low) > Number(high)) throw new UsageError('terminal.rating-form', { value });
	return { column, from: Number(low), below: Number(high) + 1 };
}

function dayOf(option: string, value: string | undefined): string | null {
	if (value === undefined) return null;
	const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(value) : null;
	// Of a day that is none, such as the 30th of February, another comes back or none.
	const isDay = day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
	if (!isDay) throw new UsageError('terminal.day-form', { option, value });
	return value;
}
