import assert from 'node:assert/strict';
import { noDate, unreadableDate } from '../../../../src/core/csv/isoSeconds.ts';
import type { DateOrder } from '../../../../src/core/model/reading.ts';
import { timesOf } from '../../../../src/core/survey/timesOf.ts';
import { opened } from './opened.ts';

/** Seconds since 2000 by the clock on the wall, counted by the calendar of JavaScript. */
function at(year: number, month: number, day: number, hour = 0, minute = 0): number {
	return (Date.UTC(year, month - 1, day, hour, minute) - Date.UTC(2000, 0, 1)) / 1000;
}

describe('timesOf', () => {
	const cases: readonly [what: string, cells: readonly string[], order: DateOrder, times: readonly number[]][] = [
		['ISO', ['2026-05-01', '2026-05-01 14:03'], 'day-first', [at(2026, 5, 1), at(2026, 5, 1, 14, 3)]],
		['day first', ['1-2-2026', '3/4/2026'], 'day-first', [at(2026, 2, 1), at(2026, 4, 3)]],
		['month first', ['1-2-2026', '3/4/2026'], 'month-first', [at(2026, 1, 2), at(2026, 3, 4)]],
		['blanks', ['2026-05-01', '', 'NA'], 'day-first', [at(2026, 5, 1), noDate, noDate]],
		[
			'something else now and then',
			['2026-05-01', 'yesterday', '2026-05-02'],
			'day-first',
			[at(2026, 5, 1), unreadableDate, at(2026, 5, 2)],
		],
		['something else throughout', ['red', 'blue'], 'day-first', [unreadableDate, unreadableDate]],
		[
			'unix seconds',
			['1700000000', '1700086400'],
			'day-first',
			[at(2023, 11, 14, 22, 13) + 20, at(2023, 11, 15, 22, 13) + 20],
		],
		['Excel serials', ['45000', '45000.5'], 'day-first', [at(2023, 3, 15), at(2023, 3, 15, 12)]],
	];
	for (const [what, cells, order, times] of cases) {
		it(what, async () => {
			const { table } = await opened(`when,nps\n${cells.map((cell, index) => `"${cell}",${index}`).join('\n')}\n`);
			assert.deepEqual([...(timesOf(table, 0, order) ?? [])], times);
		});
	}

	it('of a column that is kept as dates', async () => {
		const minutes = Array.from(
			{ length: 300 },
			(_, index) => `2026-05-01 ${String(index % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`,
		);
		const rows = minutes.map(
			(cell, index) => `${index === 7 ? '' : `${cell}:${String(index % 59).padStart(2, '0')}`},${index % 11}`,
		);
		const { table } = await opened(`when,nps\n${rows.join('\n')}\n`);
		assert.equal(table.columns[0]?.kind, 'date');
		const times = timesOf(table, 0, 'day-first') ?? new Int32Array();
		assert.equal(times.length, 300);
		assert.equal(times[7], noDate);
		assert.equal(times[25], at(2026, 5, 1, 1, 25) + 25);
	});

	it('is null where the cells are not kept', async () => {
		const rows = Array.from({ length: 300 }, (_, index) => `remark number ${index},${index % 11}`);
		const { table } = await opened(`why,nps\n${rows.join('\n')}\n`);
		assert.equal(table.columns[0]?.kind, 'text');
		assert.equal(timesOf(table, 0, 'day-first'), null);
	});
});
