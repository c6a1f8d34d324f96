import assert from 'node:assert/strict';
import { dayNumber, isoDay } from '../../../../../src/core/analysis/time/calendar.ts';
import { periodKinds } from '../../../../../src/core/analysis/time/periods.ts';
import type { Period } from '../../../../../src/core/model/query.ts';

function dayOf(text: string): number {
	const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
	return dayNumber({ year, month, day });
}

function periodOf(kind: Period, day: string): string {
	const { numberOf, firstDay, nameOf } = periodKinds[kind];
	const number = numberOf(dayOf(day));
	return `${nameOf(number)} ${isoDay(firstDay(number))} ${isoDay(firstDay(number + 1) - 1)}`;
}

describe('periods', () => {
	// Python: date.isocalendar(); years of 53 weeks begin on a Thursday, or on a Wednesday of a leap year (ISO 8601).
	for (const [day, week] of [
		['1940-01-01', '1940-W01'],
		['1976-12-31', '1976-W53'],
		['1977-01-02', '1976-W53'],
		['1978-01-01', '1977-W52'],
		['1979-12-31', '1980-W01'],
		['1980-12-28', '1980-W52'],
		['1980-12-29', '1981-W01'],
		['2004-12-31', '2004-W53'],
		['2005-01-01', '2004-W53'],
		['2008-12-29', '2009-W01'],
		['2010-01-03', '2009-W53'],
		['2010-01-04', '2010-W01'],
		['2021-01-03', '2020-W53'],
		['2021-01-04', '2021-W01'],
		['2024-12-29', '2024-W52'],
		['2024-12-30', '2025-W01'],
		['2026-05-31', '2026-W22'],
		['2026-06-01', '2026-W23'],
		['2027-01-03', '2026-W53'],
		['2060-12-31', '2060-W53'],
	] as const) {
		it(`${day} lies in ${week}`, () => assert.equal(periodOf('week', day).split(' ')[0], week));
	}

	for (const [kind, day, period] of [
		['day', '1999-12-31', '1999-12-31 1999-12-31 1999-12-31'],
		['week', '1999-12-31', '1999-W52 1999-12-27 2000-01-02'],
		['week', '2026-05-31', '2026-W22 2026-05-25 2026-05-31'],
		['month', '1999-12-31', '1999-12 1999-12-01 1999-12-31'],
		['month', '2024-02-10', '2024-02 2024-02-01 2024-02-29'],
		['month', '2026-02-28', '2026-02 2026-02-01 2026-02-28'],
		['month', '2100-02-28', '2100-02 2100-02-01 2100-02-28'],
		['quarter', '1940-01-01', '1940-Q1 1940-01-01 1940-03-31'],
		['quarter', '1999-11-15', '1999-Q4 1999-10-01 1999-12-31'],
		['quarter', '2026-05-31', '2026-Q2 2026-04-01 2026-06-30'],
		['year', '1940-07-01', '1940 1940-01-01 1940-12-31'],
		['year', '2060-12-31', '2060 2060-01-01 2060-12-31'],
	] as const) {
		it(`${kind} of ${day}: ${period}`, () => assert.equal(periodOf(kind, day), period));
	}

	for (const kind of ['day', 'week', 'month', 'quarter', 'year'] as const) {
		it(`every day from 1940 to 2060 lies in one ${kind}, and these follow each other without gaps`, () => {
			const { numberOf, firstDay } = periodKinds[kind];
			let before = numberOf(dayOf('1939-12-31'));
			for (let day = dayOf('1940-01-01'); day <= dayOf('2060-12-31'); day++) {
				const number = numberOf(day);
				assert.ok(firstDay(number) <= day && day < firstDay(number + 1), isoDay(day));
				assert.ok(number === before || (number === before + 1 && firstDay(number) === day), isoDay(day));
				before = number;
			}
		});
	}
});
