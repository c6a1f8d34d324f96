import { type ReadOptions, type RecordLayout, readRecords } from '../csv/readRecords.ts';
import type { SpanTable } from '../csv/span.ts';
import type { Reading } from '../model/reading.ts';
import type { Source } from '../model/source.ts';

/** The records of a file, and the order of day and month in which its dates were read; null where none needs one. */
export interface ReadWithDates {
	readonly table: SpanTable;
	readonly dateOrder: Reading['dateOrder'];
}

/**
 * Reads the records. Where the head does not settle the order of its dates, or dates further down do not read in it, the
 * whole file decides: the order in which fewer of them are unreadable.
 * @param expected the order in the head; null where none of its dates needs one
 */
export async function readWithDates(
	source: Source,
	layout: Omit<RecordLayout, 'dateOrder'>,
	expected: Reading['dateOrder'],
	options: ReadOptions,
): Promise<ReadWithDates> {
	const order = expected?.value ?? 'day-first';
	const table = await readRecords(source, { ...layout, dateOrder: order }, options);
	const asExpected: ReadWithDates = { table, dateOrder: expected };
	const isSettled = expected === null || expected.reason === 'beyond-12';
	if (expected?.reason === 'chosen' || (isSettled && table.unreadableDates === 0)) return asExpected;
	const other = order === 'day-first' ? 'month-first' : 'day-first';
	const second = await readRecords(source, { ...layout, dateOrder: other }, options);
	if (second.unreadableDates === table.unreadableDates) return asExpected;
	return second.unreadableDates < table.unreadableDates
		? { table: second, dateOrder: { value: other, reason: 'beyond-12' } }
		: { table, dateOrder: { value: order, reason: 'beyond-12' } };
}
