import type { Period, PeriodChoice } from '../core/model/query.ts';
import { type FilterChoices, type FilterOptions, filterChoices } from './filterOptions.ts';
import { oneOf } from './oneOf.ts';
import { UsageError } from './usageError.ts';

/** What was given of the options that say what is asked of a survey. */
export interface QueryOptions extends FilterOptions {
	readonly question?: string | undefined;
	readonly benchmark?: string | undefined;
	readonly level?: string | undefined;
	readonly segment?: readonly string[] | undefined;
	readonly period?: string | undefined;
	readonly weight?: string | undefined;
	readonly 'min-base'?: string | undefined;
	readonly population?: string | undefined;
	readonly cross?: string | undefined;
}

/** What is asked, its columns as the user names them: a header, or `#N` counted from 1. */
export interface QueryChoices {
	readonly question: string | null;
	readonly benchmark: string;
	readonly level: number;
	/** Empty: those whose role it is. */
	readonly segments: readonly string[];
	readonly filters: FilterChoices;
	readonly period: PeriodChoice;
	readonly weight: string | null;
	/** Null: as where nothing is chosen. */
	readonly minimumBase: number | null;
	readonly population: number | null;
	/** `ROWS,COLUMNS`. */
	readonly cross: string | null;
}

const periods: readonly Period[] = ['day', 'week', 'month', 'quarter', 'year'];

/**
 * The choices of what is asked. Columns are named, not yet looked up.
 * @throws UsageError
 */
export function queryChoices(options: QueryOptions): QueryChoices {
	const { question, benchmark, level, segment, period, weight, population, cross } = options;
	const minimumBase = options['min-base'];
	if (cross?.includes(',') === false) throw new UsageError('terminal.cross-form', { value: cross });
	return {
		question: question ?? null,
		benchmark: benchmark ?? 'auto',
		level: levelOf(level ?? '0.95'),
		segments: segment ?? [],
		filters: filterChoices(options),
		period: period === undefined ? 'auto' : oneOf('--period', period, periods),
		weight: weight ?? null,
		minimumBase: minimumBase === undefined ? null : wholeNumber('--min-base', minimumBase),
		population: population === undefined ? null : wholeNumber('--population', population),
		cross: cross ?? null,
	};
}

function levelOf(value: string): number {
	const level = Number(value);
	if (!(level >= 0.5 && level < 1)) throw new UsageError('terminal.level', { value });
	return level;
}

function wholeNumber(option: string, value: string): number {
	if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError('terminal.whole-number', { option, value });
	return Number(value);
}
