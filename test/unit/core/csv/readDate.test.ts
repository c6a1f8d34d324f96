import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DateForm, readDate } from '../../../../src/core/csv/readDate.ts';
import type { DateOrder } from '../../../../src/core/model/reading.ts';

/** Python: `int((datetime(*when) - datetime(2000, 1, 1)).total_seconds())`. */
const seconds = {
	'2026-05-01 00:00:00': 830908800,
	'2026-05-01 00:15:00': 830909700,
	'2026-05-01 02:03:22': 830916202,
	'2026-05-01 12:00:00': 830952000,
	'2026-05-01 14:03:00': 830959380,
	'2026-05-01 14:03:22': 830959402,
	'2026-05-01 21:50:30': 830987430,
	'2026-05-13 00:00:00': 831945600,
	'2026-01-05 00:00:00': 820886400,
	'2026-12-31 00:00:00': 851990400,
	'2026-03-01 00:00:00': 825638400,
	'2026-10-03 00:00:00': 844300800,
	'2026-08-12 00:00:00': 839808000,
	'2024-02-29 00:00:00': 762480000,
	'1999-12-31 00:00:00': -86400,
	'2024-05-01 00:00:00': 767836800,
	'2024-05-01 14:00:00': 767887200,
	// `date -u -d @1714572202`
	'2024-05-01 14:03:22': 767836800 + 14 * 3600 + 3 * 60 + 22,
} as const;

describe('readDate', () => {
	const either: readonly [text: string, when: keyof typeof seconds][] = [
		['2026-05-01', '2026-05-01 00:00:00'],
		['2026-5-1', '2026-05-01 00:00:00'],
		['2026/05/01', '2026-05-01 00:00:00'],
		[' 2026-05-01 ', '2026-05-01 00:00:00'],
		['2026-05-01 14:03', '2026-05-01 14:03:00'],
		['2026-05-01 14:03:22', '2026-05-01 14:03:22'],
		['2026-05-01T14:03:22', '2026-05-01 14:03:22'],
		['2026-05-01T14:03:22.999', '2026-05-01 14:03:22'],
		['2026-05-01T14:03:22Z', '2026-05-01 14:03:22'],
		['2026-05-01T14:03:22.123456+00:00', '2026-05-01 14:03:22'],
		['2026-05-01T14:03:22+0100', '2026-05-01 14:03:22'],
		['2026-05-01 14:03:22 -05', '2026-05-01 14:03:22'],
		['2026-05-01 14:03:22 UTC', '2026-05-01 14:03:22'],
		['2026-05-01 14:03:22 Europe/Amsterdam', '2026-05-01 14:03:22'],
		['2026/05/01 2:03:22 p.m. EET', '2026-05-01 14:03:22'],
		['2026/05/01 2:03:22 AM GMT+2', '2026-05-01 02:03:22'],
		['2026/05/01 9:50:30 PM', '2026-05-01 21:50:30'],
		['2026/05/01 9:50:30\u202fPM', '2026-05-01 21:50:30'],
		['2026-05-01 12:15 am', '2026-05-01 00:15:00'],
		['2026-05-01 12:00 PM', '2026-05-01 12:00:00'],
		['2026-05-01 14:03 PM', '2026-05-01 14:03:00'],
		['1.5.2026', '2026-05-01 00:00:00'],
		['01.05.2026 14.03', '2026-05-01 14:03:00'],
		['1.5.26', '2026-05-01 00:00:00'],
		['1 mei 2026', '2026-05-01 00:00:00'],
		['1 mei 2026 om 14:03 uur', '2026-05-01 14:03:00'],
		['vrijdag 1 mei 2026', '2026-05-01 00:00:00'],
		['den 1. maj 2026', '2026-05-01 00:00:00'],
		['1-mei-26', '2026-05-01 00:00:00'],
		['1 mrt. 2026', '2026-03-01 00:00:00'],
		['1 maart 2026', '2026-03-01 00:00:00'],
		['12 aug 2026', '2026-08-12 00:00:00'],
		['12 augustus 2026', '2026-08-12 00:00:00'],
		['1. maj 2026', '2026-05-01 00:00:00'],
		['fredag den 1. maj 2026 kl. 14.03', '2026-05-01 14:03:00'],
		['3. okt. 2026', '2026-10-03 00:00:00'],
		['1. marts 2026', '2026-03-01 00:00:00'],
		['May 1, 2026', '2026-05-01 00:00:00'],
		['May 1, 2026 at 2:03 PM', '2026-05-01 14:03:00'],
		['May 1st, 2026', '2026-05-01 00:00:00'],
		['1 May 2026', '2026-05-01 00:00:00'],
		['1st of May 2026', '2026-05-01 00:00:00'],
		['01-May-2026 14:03:22', '2026-05-01 14:03:22'],
		['Friday, May 1, 2026', '2026-05-01 00:00:00'],
		['Oct. 3, 2026', '2026-10-03 00:00:00'],
		['Fri May 01 2026 14:03:22 GMT+0200 (Central European Summer Time)', '2026-05-01 14:03:22'],
		['29-02-2024', '2024-02-29 00:00:00'],
		['31-12-99', '1999-12-31 00:00:00'],
	];
	for (const [text, when] of either) {
		it(`reads ${JSON.stringify(text)} as ${when}`, () => {
			const order = text === '29-02-2024' || text === '31-12-99' ? 'day-first' : 'month-first';
			assert.equal(readDate(text, order), seconds[when]);
		});
	}

	const ordered: readonly [text: string, order: DateOrder, when: keyof typeof seconds | null][] = [
		['1-5-2026', 'day-first', '2026-05-01 00:00:00'],
		['1-5-2026', 'month-first', '2026-01-05 00:00:00'],
		['01/05/2026', 'day-first', '2026-05-01 00:00:00'],
		['1/5/2026', 'month-first', '2026-01-05 00:00:00'],
		['5/1/26', 'month-first', '2026-05-01 00:00:00'],
		['05/01/2026 2:03:22 PM', 'month-first', '2026-05-01 14:03:22'],
		['13-5-2026', 'day-first', '2026-05-13 00:00:00'],
		['13-5-2026', 'month-first', null],
		['5/13/2026', 'month-first', '2026-05-13 00:00:00'],
		['5/13/2026', 'day-first', null],
		['1-5-2026 14:03', 'day-first', '2026-05-01 14:03:00'],
	];
	for (const [text, order, when] of ordered) {
		it(`reads ${text}, ${order}, as ${when ?? 'no date'}`, () => {
			assert.equal(readDate(text, order), when === null ? null : seconds[when]);
		});
	}

	const impossible = [
		...['31-2-2026', '29-02-2026', '31.4.2026', '2026-13-01', '2026-00-10', '0-5-2026', '31 juni 2026'],
		...['2026-05-01 24:30', '2026-05-01 14:60', '2026-05-01 0:15 PM', '2026-05-01 14:03 AM'],
	];
	for (const text of impossible) {
		it(`finds no such day or time: ${text}`, () => {
			assert.equal(readDate(text, 'day-first'), null);
			assert.equal(readDate(text, 'month-first'), null);
		});
	}

	const others = [
		...['', '7', '14:03', '45413', '1714572202', '2026', 'mei 2026', '1-5', '7/10', '1.2.3', '10-12-14 weken'],
		...[
			'1-5/2026',
			'2026-05-01 and later',
			'2026-05-01x',
			'2026-05-014',
			'May 2026',
			'1 foo 2026',
			'12-05-26',
			'1-1-1900',
		],
		...['since May 1, 2026', '2026-05-01 2:03 em', '2026-05-0114:03', '1-5-20266'],
	];
	for (const text of others) {
		it(`reads no date from ${JSON.stringify(text)}`, () => assert.equal(readDate(text, 'day-first'), null));
	}

	const numeric: readonly [text: string, form: DateForm, when: keyof typeof seconds | null][] = [
		['45413', 'excel-serial', '2024-05-01 00:00:00'],
		['45413,58333', 'excel-serial', '2024-05-01 14:00:00'],
		['45413.5833333333', 'excel-serial', '2024-05-01 14:00:00'],
		['1714572202', 'unix-seconds', '2024-05-01 14:03:22'],
		['1714572202.9', 'unix-seconds', '2024-05-01 14:03:22'],
		['1714572202999', 'unix-milliseconds', '2024-05-01 14:03:22'],
		['2024-05-01', 'excel-serial', null],
		['45413', 'unix-seconds', null],
		['99999', 'excel-serial', null],
	];
	for (const [text, form, when] of numeric) {
		it(`reads ${text} as ${form}: ${when ?? 'none'}`, () => {
			assert.equal(readDate(text, 'day-first', form), when === null ? null : seconds[when]);
		});
	}

	it('reads back every form of any point in time', () => {
		const two = (number: number) => String(number).padStart(2, '0');
		const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
		const names = 'January February March April May June July August September October November December'.split(' ');
		const danish = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');
		const first = Date.UTC(1940, 0, 1) / 1000;
		const end = Date.UTC(2061, 0, 1) / 1000;
		fc.assert(
			fc.property(fc.integer({ min: first, max: end - 1 }), (unix) => {
				const when = new Date(unix * 1000);
				const [year, month, day] = [when.getUTCFullYear(), when.getUTCMonth(), when.getUTCDate()];
				const [hour, minute, second] = [when.getUTCHours(), when.getUTCMinutes(), when.getUTCSeconds()];
				const clock = `${two(hour)}:${two(minute)}:${two(second)}`;
				const twelve = `${hour % 12 || 12}:${two(minute)}:${two(second)} ${hour < 12 ? 'AM' : 'PM'}`;
				const expected = unix - Date.UTC(2000, 0, 1) / 1000;
				const texts: readonly [string, DateOrder][] = [
					[when.toISOString(), 'day-first'],
					[`${year}/${month + 1}/${day} ${twelve} EET`, 'month-first'],
					[`${day}-${month + 1}-${year} ${clock}`, 'day-first'],
					[`${two(day)}/${two(month + 1)}/${year} ${twelve}`, 'day-first'],
					[`${month + 1}/${day}/${year} ${twelve}`, 'month-first'],
					[`${two(day)}.${two(month + 1)}.${year} ${clock.replaceAll(':', '.')}`, 'month-first'],
					[`${day} ${months[month]} ${year} ${clock}`, 'day-first'],
					[`${day}. ${danish[month]} ${year} kl. ${clock}`, 'day-first'],
					[`${names[month]} ${day}, ${year} at ${twelve}`, 'day-first'],
					[when.toUTCString(), 'day-first'],
				];
				for (const [text, order] of texts) assert.equal(readDate(text, order), expected, text);
				const serial = (unix / 86_400 + 25_569).toFixed(6);
				if (unix >= Date.UTC(1990, 0, 1) / 1000) {
					assert.equal(readDate(serial, 'day-first', 'excel-serial'), expected, serial);
				}
			}),
		);
	});
});
