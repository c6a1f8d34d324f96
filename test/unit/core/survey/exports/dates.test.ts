import assert from 'node:assert/strict';
import type { FindingCode } from '../../../../../src/core/model/finding.ts';
import type { DateOrder, ReadingChoices } from '../../../../../src/core/model/reading.ts';
import { timesOf } from '../../../../../src/core/survey/timesOf.ts';
import { openFile } from './readFile.ts';

/** A point in time by the clock on the wall: year, month from 1, day, hour, minute, second. */
type Wall = readonly [year: number, month: number, day: number, hour?: number, minute?: number, second?: number];

const noDate = -2147483648;

/** Seconds since 2000-01-01T00:00. */
function secondsAt([year, month, day, hour = 0, minute = 0, second = 0]: Wall): number {
	return (Date.UTC(year, month - 1, day, hour, minute, second) - Date.UTC(2000, 0, 1)) / 1000;
}

/** Opens a survey of a rating and a date a record, and reads the times of its column with the date role. */
async function timesIn(header: string, cells: readonly string[], choices: ReadingChoices = { version: 1 }) {
	const lines = cells.map((cell, index) => `${index % 11};"${cell}"`);
	const { survey } = await openFile([`nps;${header}`, ...lines, ''].join('\n'), choices);
	const column = survey.reading.roles.findIndex(({ value }) => value === 'date');
	const order = survey.reading.dateOrder?.value ?? 'day-first';
	return { survey, column, kind: survey.table.columns[1]?.kind, times: timesOf(survey.table, 1, order) };
}

const dutch = 'Datum waarop u de vragenlijst van ons hebt ingevuld';
const danish = 'Dato for hvornår du har svaret, hvis du er i tvivl';
const english = 'Date on which you answered the questions of our survey';

describe('the date of an answer', () => {
	const written: readonly [
		name: string,
		header: string,
		dates: readonly [cell: string, wall: Wall | null][],
		order: DateOrder | null,
		findings?: readonly FindingCode[],
	][] = [
		[
			'ISO',
			'date',
			[
				['2026-05-01', [2026, 5, 1]],
				['2026-05-02T14:03:22Z', [2026, 5, 2, 14, 3, 22]],
				['2026-05-03 14:03:22.123', [2026, 5, 3, 14, 3, 22]],
				['2026-05-04T14:03+02:00', [2026, 5, 4, 14, 3]],
				['2026/05/05', [2026, 5, 5]],
				['', null],
			],
			null,
		],
		[
			'd-m-yyyy, settled by a 13',
			'datum',
			[
				['1-5-2026', [2026, 5, 1]],
				['13-5-2026 9:05', [2026, 5, 13, 9, 5]],
			],
			'day-first',
		],
		[
			'd/m/yyyy, settled by a 31',
			'dato',
			[
				['02/05/2026', [2026, 5, 2]],
				['31/05/2026', [2026, 5, 31]],
			],
			'day-first',
		],
		[
			'm/d/yyyy, settled by a 13',
			'date',
			[
				['5/1/2026 14:03', [2026, 5, 1, 14, 3]],
				['5/13/2026 14:03', [2026, 5, 13, 14, 3]],
			],
			'month-first',
		],
		[
			'12-hour clocks',
			'Timestamp of answer',
			[
				['12/31/2025 12:00:00 AM', [2025, 12, 31]],
				['1/2/2026 12:15:00 PM', [2026, 1, 2, 12, 15]],
				['1/3/2026 1:15:07 pm', [2026, 1, 3, 13, 15, 7]],
				['1/4/2026 11:59 p.m.', [2026, 1, 4, 23, 59]],
			],
			'month-first',
		],
		[
			'd-m-yyyy, undecided in a Dutch survey',
			dutch,
			[
				['1-5-2026', [2026, 5, 1]],
				['2-6-2026', [2026, 6, 2]],
			],
			'day-first',
			['date-order-guessed'],
		],
		[
			'd/m/yyyy, undecided in a Danish survey',
			danish,
			[
				['01/05/2026', [2026, 5, 1]],
				['02/06/2026', [2026, 6, 2]],
			],
			'day-first',
			['date-order-guessed'],
		],
		[
			'm/d/yyyy, undecided in an English survey',
			english,
			[
				['5/1/2026', [2026, 5, 1]],
				['6/2/2026', [2026, 6, 2]],
			],
			'month-first',
			['date-order-guessed'],
		],
		[
			'dots are day first, whatever the language',
			english,
			[
				['1.5.2026', [2026, 5, 1]],
				['2.6.2026 08:30', [2026, 6, 2, 8, 30]],
			],
			null,
		],
		[
			'English names of months',
			'date',
			[
				['1 May 2026', [2026, 5, 1]],
				['March 3, 2026', [2026, 3, 3]],
				['04-Dec-2025', [2025, 12, 4]],
				['Sep 5, 2026 9:00 PM', [2026, 9, 5, 21]],
			],
			null,
		],
		[
			'Dutch names of months',
			'datum',
			[
				['1 mei 2026', [2026, 5, 1]],
				['3 maart 2026 om 14:03 uur', [2026, 3, 3, 14, 3]],
				['04-mrt-2026', [2026, 3, 4]],
				['5 augustus 2026', [2026, 8, 5]],
			],
			null,
		],
		[
			'Danish names of months',
			'dato',
			[
				['1. maj 2026', [2026, 5, 1]],
				['3. marts 2026 kl. 14.03', [2026, 3, 3, 14, 3]],
				['4. okt. 2026', [2026, 10, 4]],
				['den 5. juli 2026', [2026, 7, 5]],
			],
			null,
		],
		[
			'no date in the calendar is unreadable',
			'date',
			[
				...Array.from({ length: 20 }, (_, day): [string, Wall] => [
					`2026-01-${String(day + 1).padStart(2, '0')}`,
					[2026, 1, day + 1],
				]),
				['2026-02-30', null],
			],
			null,
			['unreadable-dates'],
		],
	];
	for (const [name, header, dates, order, findings = []] of written) {
		it(name, async () => {
			const { survey, column, times } = await timesIn(
				header,
				dates.map(([cell]) => cell),
			);
			assert.equal(column, 1);
			assert.equal(survey.reading.dateOrder?.value ?? null, order);
			assert.deepEqual(
				survey.findings.map(({ code }) => code),
				findings,
			);
			const expected = dates.map(([cell, wall]) => (wall ? secondsAt(wall) : noDate + (cell === '' ? 0 : 1)));
			assert.deepEqual([...(times ?? [])], expected);
		});
	}

	// The day of the epoch in each: 2026-05-01 is serial 46143 in Excel, 1777593600 seconds after 1970 (`date -u +%s`).
	const numeric: readonly [name: string, cells: readonly string[], walls: readonly Wall[]][] = [
		[
			'Excel serial numbers',
			['46143', '46144,25', '46145.5'],
			[
				[2026, 5, 1],
				[2026, 5, 2, 6],
				[2026, 5, 3, 12],
			],
		],
		[
			'unix seconds',
			['1777593600', '1777593661', '1777680000'],
			[
				[2026, 5, 1],
				[2026, 5, 1, 0, 1, 1],
				[2026, 5, 2],
			],
		],
		[
			'unix milliseconds',
			['1777593600000', '1777593661999'],
			[
				[2026, 5, 1],
				[2026, 5, 1, 0, 1, 1],
			],
		],
	];
	for (const [name, cells, walls] of numeric) {
		it(`${name} below a header that asks for a time`, async () => {
			const { column, times } = await timesIn('created_at', cells);
			assert.equal(column, 1);
			assert.deepEqual([...(times ?? [])], walls.map(secondsAt));
		});

		it(`${name} in a column that is chosen as the date`, async () => {
			const { column, times } = await timesIn('x', cells, { version: 1, roles: [{ column: 'x', role: 'date' }] });
			assert.equal(column, 1);
			assert.deepEqual([...(times ?? [])], walls.map(secondsAt));
		});

		it(`${name} below another header are no dates`, async () => {
			assert.equal((await timesIn('customer number', cells)).column, -1);
		});
	}

	// Enough different times for a column of numbers instead of categories.
	const many = Array.from({ length: 1500 }, (_, index) => index);
	const two = (number: number) => String(number).padStart(2, '0');
	const wallOf = (index: number): Wall => [
		2026,
		1 + (index % 4),
		1 + (index % 28),
		index % 24,
		index % 60,
		(index * 7) % 60,
	];
	const longForms: readonly [name: string, write: (wall: Wall) => string, order: DateOrder | null][] = [
		['ISO', ([y, m, d, h = 0, i = 0, s = 0]) => `${y}-${two(m)}-${two(d)} ${two(h)}:${two(i)}:${two(s)}`, null],
		[
			'ISO with a zone',
			([y, m, d, h = 0, i = 0, s = 0]) => `${y}-${two(m)}-${two(d)}T${two(h)}:${two(i)}:${two(s)}.5Z`,
			null,
		],
		['d-m-yyyy', ([y, m, d, h = 0, i = 0, s = 0]) => `${d}-${m}-${y} ${h}:${two(i)}:${two(s)}`, 'day-first'],
		['m/d/yyyy', ([y, m, d, h = 0, i = 0, s = 0]) => `${m}/${d}/${y} ${h}:${two(i)}:${two(s)}`, 'month-first'],
		[
			'12-hour clocks',
			([y, m, d, h = 0, i = 0, s = 0]) =>
				`${two(m)}/${two(d)}/${y} ${h % 12 || 12}:${two(i)}:${two(s)} ${h < 12 ? 'AM' : 'PM'}`,
			'month-first',
		],
	];
	for (const [name, write, order] of longForms) {
		it(`1500 different times as ${name}, blank ones among them`, async () => {
			const walls = many.map((index) => (index % 100 === 99 ? null : wallOf(index)));
			const cells = walls.map((wall, index) => (wall ? write(wall) : index % 200 === 99 ? '' : '  '));
			const { survey, column, kind, times } = await timesIn('date', cells);
			assert.deepEqual([column, kind], [1, 'date']);
			assert.equal(survey.reading.dateOrder?.value ?? null, order);
			assert.deepEqual(survey.findings, []);
			assert.deepEqual(
				[...(times ?? [])],
				walls.map((wall) => (wall ? secondsAt(wall) : noDate)),
			);
		});
	}

	const numbers: readonly [name: string, write: (seconds: number) => string][] = [
		['Excel serial numbers', (seconds) => String(36_526 + seconds / 86_400)],
		['unix seconds', (seconds) => String(946_684_800 + seconds)],
		['unix milliseconds', (seconds) => String((946_684_800 + seconds) * 1000 + 7)],
	];
	for (const [name, write] of numbers) {
		it(`1500 different times as ${name}`, async () => {
			const expected = many.map((index) => secondsAt(wallOf(index)));
			const { column, times } = await timesIn('created_at', expected.map(write));
			assert.equal(column, 1);
			assert.deepEqual([...(times ?? [])], expected);
		});
	}

	// Each can be either, as no day is beyond the 12th.
	const undecided = many.map(
		(index) => `${1 + (index % 12)}/${1 + (Math.floor(index / 12) % 12)}/2026 ${index % 24}:${two(index % 60)}:00`,
	);

	for (const [last, order, wall] of [
		['12/31/2026', 'month-first', [2026, 2, 1, 1, 1]],
		['31/12/2026', 'day-first', [2026, 1, 2, 1, 1]],
	] as const) {
		it(`1500 times of which only the last settles the order: ${order}`, async () => {
			const { survey, kind, times } = await timesIn('date', [...undecided, last]);
			assert.equal(kind, 'date');
			assert.deepEqual(survey.reading.dateOrder, { value: order, reason: 'beyond-12' });
			assert.deepEqual(survey.findings, []);
			assert.equal(times?.[1], secondsAt(wall));
			assert.equal(times?.at(-1), secondsAt([2026, 12, 31]));
		});
	}

	for (const [header, order, reason, wall] of [
		[english, 'month-first', 'language', [2026, 2, 1, 1, 1]],
		[dutch, 'day-first', 'language', [2026, 1, 2, 1, 1]],
		['date', 'day-first', 'nothing', [2026, 1, 2, 1, 1]],
	] as const) {
		it(`1500 times below '${header}' that do not settle the order: ${order}, and said so`, async () => {
			const { survey, kind, times } = await timesIn(header, undecided);
			assert.equal(kind, 'date');
			assert.deepEqual(survey.reading.dateOrder, { value: order, reason });
			assert.deepEqual(
				survey.findings.map(({ code }) => code),
				['date-order-guessed'],
			);
			assert.equal(times?.[1], secondsAt(wall));
		});
	}

	it('keeps to the order that is chosen, and counts what does not read in it', async () => {
		const { survey, times } = await timesIn('date', [...undecided, '12/31/2026'], {
			version: 1,
			dateOrder: 'day-first',
		});
		assert.deepEqual(survey.reading.dateOrder, { value: 'day-first', reason: 'chosen' });
		assert.deepEqual(survey.findings, [{ code: 'unreadable-dates', severity: 'warning', column: 'date', count: 1 }]);
		assert.equal(times?.[1], secondsAt([2026, 1, 2, 1, 1]));
	});

	it('an unreadable date among ISO ones needs no order', async () => {
		const cells = many.map((index) =>
			index === 1400 ? 'soon' : `2026-01-${two(1 + (index % 28))} 10:${two(index % 60)}:${two(index % 59)}`,
		);
		const { survey } = await timesIn('date', cells);
		assert.equal(survey.reading.dateOrder, null);
		assert.deepEqual(survey.findings, [{ code: 'unreadable-dates', severity: 'warning', column: 'date', count: 1 }]);
	});

	it('each of several columns of 1500 times has its own order', async () => {
		const american = many.map(
			(index) => `${1 + (index % 12)}/${1 + (index % 28)}/2026 ${index % 24}:${two(index % 60)}`,
		);
		const european = many.map(
			(index) => `${1 + (index % 28)}-${1 + (index % 12)}-2026 ${index % 24}:${two(index % 60)}`,
		);
		const lines = many.map((index) => `${index % 11};${american[index]};${european[index]};${undecided[index]}`);
		const { survey } = await openFile(['nps;date;sent on;opened on', ...lines, ''].join('\n'), { version: 1 });
		const secondsOf = (column: number) => timesOf(survey.table, column, 'day-first');
		assert.equal(secondsOf(1)?.[19], secondsAt([2026, 8, 20, 19, 19]));
		assert.equal(secondsOf(2)?.[19], secondsAt([2026, 8, 20, 19, 19]));
		assert.equal(secondsOf(3)?.[1], secondsAt([2026, 1, 2, 1, 1]));
		assert.deepEqual(survey.reading.dateOrder, { value: 'month-first', reason: 'beyond-12' });
		assert.deepEqual(survey.findings, []);
	});

	const tooMany = 70_000;
	const everyTime = Array.from({ length: tooMany }, (_, index) => 800_000_000 + 97 * index);
	for (const [name, write] of numbers) {
		it(`${tooMany} different times as ${name}, more than a dictionary holds`, async () => {
			const { column, kind, times } = await timesIn('created_at', everyTime.map(write));
			assert.deepEqual([column, kind], [1, 'date']);
			assert.deepEqual([...(times ?? [])], everyTime);
		});
	}

	it('as many numbers are no times where the header does not ask for one', async () => {
		const { column, kind } = await timesIn('invoice', everyTime.map(String));
		assert.deepEqual([column, kind], [-1, 'text']);
	});
});
