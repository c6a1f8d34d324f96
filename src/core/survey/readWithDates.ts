import type { NumericDateForm } from '../csv/readDate.ts';
import { type ReadOptions, type RecordLayout, readRecords } from '../csv/readRecords.ts';
import type { DateWriting, SpanTable } from '../csv/span.ts';
import type { DateOrder, DateOrderReason, Guess } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import type { Cells } from '../model/table.ts';

/** What the head of a file tells of how a column writes its dates. */
export interface ExpectedDates {
	/** The order of day and month; null where no date of the head needs one. */
	readonly order: Guess<DateOrder, DateOrderReason> | null;
	/** Null for dates of the calendar. */
	readonly numbers: NumericDateForm | null;
}

/** The records of a file, and by column the order of day and month in which its dates were read; null where none needs one. */
export interface ReadWithDates {
	readonly table: SpanTable;
	readonly dateOrders: readonly (Guess<DateOrder, DateOrderReason> | null)[];
}

/**
 * Reads the records. Where the head does not settle the order of a column's dates, or dates further down do not read in
 * it, the whole column decides: the order in which fewer of its dates are unreadable.
 * @param expected of each column that is kept as dates; null for others
 */
export async function readWithDates(
	source: Source,
	layout: Omit<RecordLayout, 'dates'>,
	expected: readonly (ExpectedDates | null)[],
	options: ReadOptions,
): Promise<ReadWithDates> {
	const dates = expected.map(writingOf);
	const table = await readRecords(source, { ...layout, dates }, options);
	const dateOrders = expected.map((column) => column?.order ?? null);
	const inDoubt = expected.map((column, index) => isInDoubt(column, table.unreadableDates[index] ?? 0));
	if (!inDoubt.includes(true)) return { table, dateOrders };
	const second = await readRecords(
		source,
		{
			...layout,
			plans: inDoubt.map((isDoubtful) => (isDoubtful ? 'date' : 'text')),
			dates: dates.map(({ order, form }) => ({ order: otherOrder(order), form })),
		},
		options,
	);
	const lead = inDoubt.map((isDoubtful, index) =>
		isDoubtful ? (table.unreadableDates[index] ?? 0) - (second.unreadableDates[index] ?? 0) : 0,
	);
	return {
		table: withDatesOf(table, second, (column) => (lead[column] ?? 0) > 0),
		dateOrders: dateOrders.map((guess, column) => {
			const by = lead[column] ?? 0;
			const order = dates[column]?.order ?? 'day-first';
			return by === 0 ? guess : { value: by > 0 ? otherOrder(order) : order, reason: 'beyond-12' };
		}),
	};
}

function writingOf(expected: ExpectedDates | null): DateWriting {
	return { order: expected?.order?.value ?? 'day-first', form: expected?.numbers ?? 'calendar' };
}

function isInDoubt(expected: ExpectedDates | null, unreadable: number): boolean {
	if (expected === null || expected.numbers !== null || expected.order?.reason === 'chosen') return false;
	const isSettled = expected.order === null || expected.order.reason === 'beyond-12';
	return !isSettled || unreadable > 0;
}

function otherOrder(order: DateOrder): DateOrder {
	return order === 'day-first' ? 'month-first' : 'day-first';
}

/** The table, some of its columns as they were read the second time. */
function withDatesOf(table: SpanTable, second: SpanTable, isOfSecond: (column: number) => boolean): SpanTable {
	const pick = <T>(first: readonly T[], other: readonly T[] | undefined): T[] =>
		first.map((value, column) => (isOfSecond(column) ? (other?.[column] ?? value) : value));
	return {
		...table,
		unreadableDates: pick(table.unreadableDates, second.unreadableDates),
		groups: table.groups.map((group, index) => ({
			...group,
			cells: pick<Cells>(group.cells, second.groups[index]?.cells),
		})),
	};
}
