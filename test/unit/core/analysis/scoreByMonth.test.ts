import assert from 'node:assert/strict';
import { scoreByMonth } from '../../../../src/core/analysis/scoreByMonth.ts';
import { noDate, unreadableDate } from '../../../../src/core/csv/isoSeconds.ts';
import type { DateOrder } from '../../../../src/core/model/reading.ts';
import type { Exclusions } from '../../../../src/core/model/survey.ts';
import type { Cells, Table, TableColumn } from '../../../../src/core/model/table.ts';

const question = { index: 0, answers: [9, 7, 0, 'blank'] } as const;
const everyRecord: Exclusions = { count: 0, byGroup: null };

/** One row group: the code of each answer, and its date. */
function tableOf(answers: readonly number[], column: TableColumn, cells: Cells): Table {
	return {
		columns: [{ kind: 'category', dictionary: ['9', '7', '0', ''] }, column],
		recordCount: answers.length,
		groups: [
			{
				base: 0,
				recordCount: answers.length,
				recordOffsets: new Uint32Array(answers.length),
				cells: [{ kind: 'category', codes: Uint8Array.from(answers) }, cells],
			},
		],
	};
}

function withTimes(answers: readonly number[], seconds: readonly number[]): Table {
	return tableOf(answers, { kind: 'date' }, { kind: 'date', seconds: Int32Array.from(seconds) });
}

function withDates(answers: readonly number[], dictionary: readonly string[]): Table {
	const codes = Uint8Array.from(answers, (_, record) => record);
	return tableOf(answers, { kind: 'category', dictionary }, { kind: 'category', codes });
}

function months(table: Table, order: DateOrder = 'day-first', exclusions = everyRecord) {
	return scoreByMonth(table, exclusions, question, 1, order)?.map(
		({ month, counts }) => `${month} ${counts.promoters} ${counts.passives} ${counts.detractors}`,
	);
}

const day = 86_400;

describe('scoreByMonth', () => {
	it('parts months at midnight of their first day, leap days included', () => {
		// 2000-01-31T23:59:59, 2000-02-01, 2000-02-29 (a leap year), 2000-03-01.
		const table = withTimes([0, 1, 2, 0], [31 * day - 1, 31 * day, 59 * day, 60 * day]);
		assert.deepEqual(months(table), ['2000-01 1 0 0', '2000-02 0 1 1', '2000-03 1 0 0']);
	});

	it('reaches from 1940 to 2060', () => {
		// 60 years with 15 leap days before 2000; 61 years with 16 leap days from 2000 on.
		const table = withTimes([0, 0], [-(60 * 365 + 15) * day, (61 * 365 + 16) * day - 1]);
		assert.deepEqual(months(table), ['1940-01 1 0 0', '2060-12 1 0 0']);
	});

	it('has no month for a blank or unreadable date, nor for a month without answers', () => {
		assert.deepEqual(months(withTimes([0, 0, 3, 2], [noDate, unreadableDate, 0, 400 * day])), ['2001-02 0 0 1']);
	});

	it('reads a dictionary of dates in the order of the survey', () => {
		const table = withDates([0, 1, 2], ['01/05/2026', '02/05/2026', '']);
		assert.deepEqual(months(table), ['2026-05 1 1 0']);
		assert.deepEqual(months(table, 'month-first'), ['2026-01 1 0 0', '2026-02 0 1 0']);
	});

	it('leaves out the records that do not count', () => {
		const exclusions = { count: 1, byGroup: [Uint8Array.of(1, 0)] };
		assert.deepEqual(months(withTimes([0, 1], [0, 0]), 'day-first', exclusions), ['2000-01 0 1 0']);
	});

	it('has no months of a column without dates', () => {
		assert.equal(months(withDates([0, 1], ['north', 'south'])), undefined);
		assert.equal(months(tableOf([0], { kind: 'text' }, { kind: 'text' })), undefined);
	});
});
