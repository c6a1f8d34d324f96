import assert from 'node:assert/strict';
import { isoDay } from '../../../../../src/core/analysis/time/calendar.ts';
import { recordDays } from '../../../../../src/core/analysis/time/recordDays.ts';
import { noDate, unreadableDate } from '../../../../../src/core/csv/isoSeconds.ts';
import type { DateOrder } from '../../../../../src/core/model/reading.ts';
import type { Cells, Table, TableColumn } from '../../../../../src/core/model/table.ts';

/** One column in one row group. */
function tableOf(column: TableColumn, cells: Cells, recordCount: number): Table {
	const recordOffsets = new Uint32Array(recordCount);
	return { columns: [column], recordCount, groups: [{ base: 0, recordCount, recordOffsets, cells: [cells] }] };
}

function daysOf(table: Table, order: DateOrder = 'day-first'): string[] | undefined {
	const days = recordDays(table, 0, order);
	const ofRecords = days?.byGroup[0];
	return ofRecords && Array.from(ofRecords, (day) => (day === days.count ? 'none' : isoDay(day + days.first)));
}

function withTimes(...seconds: readonly number[]): Table {
	return tableOf({ kind: 'date' }, { kind: 'date', seconds: Int32Array.from(seconds) }, seconds.length);
}

function withDates(...dictionary: readonly string[]): Table {
	const codes = Uint8Array.from(dictionary, (_, record) => record);
	return tableOf({ kind: 'category', dictionary }, { kind: 'category', codes }, dictionary.length);
}

const day = 86_400;

describe('recordDays', () => {
	it('parts days at midnight by the clock on the wall, before 2000 too', () => {
		assert.deepEqual(daysOf(withTimes(-1, 0, day - 1, day, 59 * day)), [
			'1999-12-31',
			'2000-01-01',
			'2000-01-01',
			'2000-01-02',
			'2000-02-29',
		]);
	});

	it('reaches from 1940 to 2060', () => {
		// 60 years with 15 leap days before 2000; 61 years with 16 leap days from 2000 on.
		const [first, last] = [-(60 * 365 + 15) * day, (61 * 365 + 16) * day - 1];
		assert.deepEqual(daysOf(withTimes(first - 1, first, last, last + 1)), ['none', '1940-01-01', '2060-12-31', 'none']);
	});

	it('has no day for a blank or unreadable date', () => {
		assert.deepEqual(daysOf(withTimes(noDate, unreadableDate)), ['none', 'none']);
		assert.deepEqual(daysOf(withDates('2026-05-31', '')), ['2026-05-31', 'none']);
	});

	it('reads a dictionary of dates in the order of the survey', () => {
		const table = withDates('01/05/2026', '02/05/2026');
		assert.deepEqual(daysOf(table), ['2026-05-01', '2026-05-02']);
		assert.deepEqual(daysOf(table, 'month-first'), ['2026-01-05', '2026-02-05']);
	});

	it('has no days of a column without dates', () => {
		assert.equal(daysOf(withDates('north', 'south')), undefined);
		assert.equal(daysOf(tableOf({ kind: 'text' }, { kind: 'text' }, 1)), undefined);
	});
});
