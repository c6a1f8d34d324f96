import assert from 'node:assert/strict';
import { calendarDate, dayNumber, isoDay } from '../../../../../src/core/analysis/time/calendar.ts';

describe('calendar', () => {
	// Python: (date(y, m, d) - date(2000, 1, 1)).days
	for (const [day, number] of [
		['1940-01-01', -21_915],
		['1970-01-01', -10_957],
		['1999-12-31', -1],
		['2000-01-01', 0],
		['2000-02-29', 59],
		['2000-03-01', 60],
		['2024-02-29', 8825],
		['2025-12-31', 9496],
		['2026-03-01', 9556],
		['2060-12-31', 22_280],
	] as const) {
		it(`${day} is day ${number}`, () => {
			const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
			assert.equal(dayNumber({ year, month, day: dayOfMonth }), number);
			assert.equal(isoDay(number), day);
		});
	}

	it('knows every day from 1940 to 2060, one behind the other', () => {
		let before = calendarDate(-21_916);
		for (let number = -21_915; number <= 22_280; number++) {
			const date = calendarDate(number);
			assert.equal(dayNumber(date), number);
			const follows = date.day === before.day + 1 || (date.day === 1 && before.day >= 28);
			assert.ok(follows, `${isoDay(number)} behind ${isoDay(number - 1)}`);
			before = date;
		}
	});
});
