import type { DateOrder } from '../model/reading.ts';
import type { RowGroup } from '../model/table.ts';
import type { ByteCensus } from './byteCensus.ts';
import type { DateForm } from './readDate.ts';

/** How the cells of a column are kept. */
export type ColumnPlan = 'category' | 'date' | 'key' | 'text';

/** How a column writes its dates. */
export interface DateWriting {
	/** Order of day and month where a date does not tell by itself. */
	readonly order: DateOrder;
	readonly form: DateForm;
}

/** Bytes of the file whose records make one row group. */
export const groupLength = 1 << 22;

/** Bytes read at a time: each read of a file looks whether it is still the same. */
export const chunkLength = 1 << 23;

/** A stretch of a file for one reader: the records that start from `from` on and before `to`. Plain data. */
export interface Span {
	readonly from: number;
	readonly to: number;
	/** Whether a record is known to start at `from`; else the reader looks for the first that starts there or behind. */
	readonly isRecordStart: boolean;
	readonly delimiter: number;
	/** Bytes of the file whose records make one row group. */
	readonly groupLength: number;
	/** How each column writes its dates; of importance only to those that are kept as dates. */
	readonly dates: readonly DateWriting[];
	/** Bytes read at a time. */
	readonly chunkLength: number;
	readonly plans: readonly ColumnPlan[];
	/** Distinct cells of each column in the first records of the file: what its dictionary starts from. */
	readonly firstCells: readonly (readonly Uint8Array[])[];
}

/** What a reader found in its span, before its encoding is settled. Plain data. */
export interface SpanTable {
	/** Where the first record starts, as the reader found or took it. */
	readonly start: number;
	/** Where the first record behind the span starts. */
	readonly end: number;
	/** The distinct cells of each column by first appearance; null where it is not kept as categories. */
	readonly dictionaries: readonly (readonly Uint8Array[] | null)[];
	readonly groups: readonly RowGroup[];
	readonly recordCount: number;
	/** Of each column the cells that hold something else than a date; 0 of those that are not kept as dates. */
	readonly unreadableDates: readonly number[];
	readonly census: ByteCensus;
	readonly departures: Departures;
}

/** Records that depart from the grammar. */
export interface Departures {
	readonly short: Departure;
	/** Records with more cells than the header, and something in one of them. */
	readonly long: Departure;
	readonly textAfterQuote: Departure;
}

export interface Departure {
	readonly count: number;
	/** Byte offset of the first such record; -1 where there is none. */
	readonly firstOffset: number;
}

/** Where no record departs from the grammar. */
export const noDeparture: Departure = { count: 0, firstOffset: -1 };

/** Departures of a stretch, and of the one behind it. */
export function addDepartures(one: Departures, behind: Departures): Departures {
	const add = (first: Departure, second: Departure): Departure => ({
		count: first.count + second.count,
		firstOffset: first.count > 0 ? first.firstOffset : second.firstOffset,
	});
	return {
		short: add(one.short, behind.short),
		long: add(one.long, behind.long),
		textAfterQuote: add(one.textAfterQuote, behind.textAfterQuote),
	};
}
