import assert from 'node:assert/strict';
import { scoreOverTime } from '../../../../../src/core/analysis/trend/trend.ts';
import type { Query } from '../../../../../src/core/model/query.ts';
import type { Trend } from '../../../../../src/core/model/trend.ts';
import { netPromoterScore } from '../../../../../src/core/stats/netPromoterScore.ts';
import { contextOf } from '../contextOf.ts';

const header = 'How likely are you to recommend us? (0-10),Date';

/** As many answers of each class on a day as named. */
function answersOn(day: string, promoters: number, passives: number, detractors: number): string[] {
	return [
		...new Array<string>(promoters).fill(`10,${day}`),
		...new Array<string>(passives).fill(`8,${day}`),
		...new Array<string>(detractors).fill(`0,${day}`),
	];
}

async function trendOf(lines: readonly string[], query: Partial<Query> = {}): Promise<Trend> {
	const { trend } = scoreOverTime(await contextOf([header, ...lines], query)).value;
	assert.ok(trend);
	return trend;
}

async function findingsOf(lines: readonly string[], query: Partial<Query> = {}) {
	return scoreOverTime(await contextOf([header, ...lines], query)).findings;
}

const summary = ({ periods }: Trend): string[] =>
	periods.map(({ period, base, nps, shown }) => `${period} ${base} ${nps?.score ?? shown}`);

/** Months of 30 answers each, from January 2024 on; the last on the last day of its month. */
const monthly = (months: number, day: (month: number) => number = () => 28): string[] =>
	Array.from({ length: months }, (_, month) => {
		const [year, ofYear] = [2024 + Math.floor(month / 12), (month % 12) + 1];
		const date = `${year}-${String(ofYear).padStart(2, '0')}-${String(day(month)).padStart(2, '0')}`;
		return answersOn(date, 15, 9, 6);
	}).flat();

describe('scoreOverTime', () => {
	describe('the period that nobody chose', () => {
		for (const [what, lines, period] of [
			['months of 30 answers', monthly(6), 'month'],
			[
				'quarters, where months have too few',
				[1, 3, 5, 7, 9, 11].flatMap((month) => answersOn(`2025-${month}-02`, 15, 4, 1)),
				'quarter',
			],
			[
				'years, where there is a wave each May',
				[2021, 2022, 2023].flatMap((year) => answersOn(`${year}-05-10`, 40, 20, 10)),
				'year',
			],
			[
				'years, where no period has enough',
				answersOn('2025-01-02', 2, 1, 0).concat(answersOn('2026-06-02', 2, 1, 1)),
				'year',
			],
			['days of a fortnight', answersOn('2026-05-01', 20, 6, 6).concat(answersOn('2026-05-02', 15, 9, 6)), 'day'],
			['weeks of two months', [4, 11, 18, 25].flatMap((day) => answersOn(`2026-05-${day}`, 20, 6, 6)), 'week'],
		] as const) {
			it(what, async () => {
				const trend = await trendOf(lines);
				assert.deepEqual([trend.period, trend.chosenBy], [period, 'default']);
			});
		}

		it('does not turn on the last month, which has only begun', async () => {
			const lines = [
				...answersOn('2026-01-10', 20, 10, 5),
				...answersOn('2026-03-29', 20, 10, 5),
				...answersOn('2026-04-01', 1, 1, 1),
			];
			// Two of three finished months have 30 answers or more, of which February has none.
			assert.equal((await trendOf(lines)).period, 'month');
		});
	});

	it('tells every period from the first to the last, those without an answer too', async () => {
		const lines = [
			...answersOn('2025-10-01', 6, 3, 3),
			...answersOn('2025-11-30', 10, 5, 5),
			...answersOn('2026-02-01', 10, 0, 0),
		];
		const trend = await trendOf(lines, { period: 'month' });
		// 100 (6 - 3) / 12 = 25, 100 (10 - 5) / 20 = 25
		assert.deepEqual(summary(trend), [
			'2025-10 12 25',
			'2025-11 20 25',
			'2025-12 0 too-few',
			'2026-01 0 too-few',
			'2026-02 10 100',
		]);
		assert.deepEqual([trend.from, trend.to, trend.chosenBy], ['2025-10-01', '2026-02-01', 'user']);
		assert.deepEqual([trend.periods[4]?.from, trend.periods[4]?.to], ['2026-02-01', '2026-02-28']);
	});

	it('holds back the smallest period where all others would tell one of too few', async () => {
		const lines = [
			...answersOn('2025-11-30', 6, 3, 3),
			...answersOn('2025-12-30', 12, 3, 3),
			...answersOn('2026-01-01', 1, 0, 2),
		];
		const trend = await trendOf(lines, { period: 'month' });
		assert.deepEqual(summary(trend), ['2025-11 12 held-back', '2025-12 18 50', '2026-01 3 too-few']);
		assert.deepEqual(
			trend.periods.map(({ change }) => change),
			[null, null, null],
		);
	});

	for (const [period, names] of [
		['day', ['2026-01-03', '2026-01-04', '2026-01-05']],
		['week', ['2026-W01', '2026-W02']],
		['month', ['2026-01']],
		['quarter', ['2026-Q1']],
		['year', ['2026']],
	] as const) {
		it(`by ${period}: ${names.join(', ')}`, async () => {
			const lines = [...answersOn('2026-01-03', 1, 0, 0), ...answersOn('2026-01-05', 0, 0, 1)];
			const trend = await trendOf(lines, { period });
			assert.deepEqual(
				trend.periods.map((each) => each.period),
				names,
			);
		});
	}

	it('marks the last period as long as no answer stands on its last day', async () => {
		const finished = async (lines: readonly string[]) =>
			(await trendOf(lines, { period: 'month' })).periods.map((each) => each.finished);
		assert.deepEqual(await finished(['10,2026-01-05', '9,2026-02-27']), [true, false]);
		assert.deepEqual(await finished(['10,2026-01-05', '9,2026-02-28']), [true, true]);
		assert.deepEqual(await finished(['10,2026-01-05', '9,2026-02-27', ',2026-03-01']), [true, true]);
	});

	it('counts blank and unreadable dates, and leaves them out of the all-time score', async () => {
		const lines = [
			...answersOn('2026-01-05', 2, 1, 1),
			'10,',
			'10,soon',
			',2026-01-06',
			...answersOn('2026-01-06', 0, 0, 8),
			...answersOn('2026-01-07', 1, 0, 8),
			...answersOn('2026-01-08', 1, 0, 8),
			...Array.from({ length: 9 }, (_, day) => `8,2026-02-0${day + 1}`),
		];
		const trend = await trendOf(lines);
		// Promoters 2+1+1, passives 1+9, detractors 1+8+8+8 of 39: 100 (4 - 25) / 39.
		assert.equal(trend.undated, 2);
		assert.equal(trend.allTime.base, 39);
		assert.equal(trend.allTime.score, (100 * (4 - 25)) / 39);
	});

	it('gives no trend without dates', async () => {
		const without = await contextOf(['How likely are you to recommend us? (0-10),Region', '9,North', '8,South']);
		assert.equal(scoreOverTime(without).value.trend, null);
		const blank = await contextOf([header, '9,', ',2026-01-01']);
		assert.equal(scoreOverTime(blank).value.trend, null);
	});

	it('has one period and a finding where all dates are alike', async () => {
		const lines = answersOn('2026-05-31', 6, 3, 3);
		const trend = await trendOf(lines);
		assert.deepEqual(summary(trend), ['2026 12 25']);
		assert.equal(trend.change, null);
		assert.deepEqual(await findingsOf(lines), [{ code: 'dates-alike', severity: 'note', column: 'Date' }]);
	});

	it('takes longer periods where the chosen ones are more than a year has days', async () => {
		const lines = [...answersOn('2006-05-01', 1, 0, 0), ...answersOn('2026-05-31', 1, 0, 0)];
		const trend = await trendOf(lines, { period: 'day' });
		// 20 years and a month: 7,336 days, 1,049 weeks, 241 months.
		assert.deepEqual([trend.period, trend.periods.length, trend.chosenBy], ['month', 241, 'user']);
		assert.deepEqual(await findingsOf(lines, { period: 'day' }), [
			{ code: 'period-lengthened', severity: 'note', asked: 'day', period: 'month' },
		]);
	});

	it('rolls over twelve months where the file reaches back so far', async () => {
		const lines = [...monthly(12), ...answersOn('2025-01-10', 30, 0, 0), ...answersOn('2025-02-10', 0, 0, 30)];
		const { periods } = await trendOf(lines, { period: 'month' });
		assert.deepEqual(
			periods.slice(0, 11).map(({ rolling }) => rolling),
			new Array(11).fill(null),
		);
		// A month of 15 / 9 / 6 goes, one of 30 / 0 / 0 comes, then one of 0 / 0 / 30: 180 / 108 / 72 of 360 at first.
		assert.deepEqual(
			periods.slice(11).map(({ rolling }) => [rolling?.base, rolling?.nps?.promoters.count, rolling?.nps?.score]),
			[
				[360, 180, 30],
				[360, 195, (100 * (195 - 66)) / 360],
				[360, 180, (100 * (180 - 90)) / 360],
			],
		);
	});

	for (const [period, places] of [
		['quarter', 4],
		['year', 1],
	] as const) {
		it(`rolls by ${period} from number ${places} on`, async () => {
			const { periods } = await trendOf(monthly(30), { period });
			const bases = periods.map(({ rolling }) => rolling?.base ?? null);
			assert.deepEqual(bases.slice(0, places - 1), new Array(places - 1).fill(null));
			assert.equal(bases[places - 1], 360);
			// The year of 2026 holds half a year.
			assert.equal(bases.at(-1), period === 'year' ? 180 : 360);
		});
	}

	it('does not roll by the day or the week', async () => {
		const { periods } = await trendOf(monthly(14), { period: 'week' });
		assert.ok(periods.every(({ rolling }) => rolling === null));
	});

	it('tests each period against the one before, by Holm over all, and tells the last finished one', async () => {
		const lines = [
			...answersOn('2026-01-31', 90, 110, 50),
			...answersOn('2026-02-28', 120, 100, 30),
			...answersOn('2026-03-31', 50, 30, 20),
			...answersOn('2026-04-30', 60, 25, 15),
			...answersOn('2026-05-10', 20, 0, 0),
		];
		const { change, periods } = await trendOf(lines, { period: 'month' });
		// statistics.md, two groups, adjusted: 120/100/30 vs 90/110/50 19.763 [7.400, 32.125], p .00173;
		// 50/30/20 vs 60/25/15 -14.563 [-35.373, 6.247], p .17019. Four tests: the p of February × 3 or × 4.
		const february = periods[1]?.change;
		assert.deepEqual(
			[february?.difference, february?.low, february?.high, february?.unadjustedP].map((value) => value?.toFixed(3)),
			['20.000', '7.400', '32.125', '0.002'],
		);
		assert.equal(february?.outcome, 'higher');
		assert.equal(february?.p, 3 * (february?.unadjustedP ?? 0));
		assert.deepEqual(
			[change?.period, change?.before, change?.unadjustedP.toFixed(5), change?.z?.toFixed(4), change?.outcome],
			['2026-04', '2026-03', '0.17019', '1.3716', 'none'],
		);
		assert.equal(change?.method, 'independent');
	});

	it('pairs respondents who answered in both periods', async () => {
		// Ten persons answer alike in both months, and one more in each.
		const persons = Array.from({ length: 10 }, (_, person) => `p${person}`);
		const ratings = [10, 10, 10, 10, 8, 8, 8, 0, 0, 0];
		const of = (month: string) => persons.map((person, place) => `${ratings[place]},2026-${month}-15,${person}`);
		const lines = [`${header},Respondent ID`, ...of('01'), '0,2026-01-16,a', ...of('02'), '10,2026-02-28,b'];
		const context = await contextOf(lines, { period: 'month' });
		const { trend } = scoreOverTime(context).value;
		// January 4/3/4: 0; February 5/3/3: 100 × 2/11. Kish 1965: pairs that answer alike narrow the interval.
		assert.equal(trend?.change?.method, 'overlapping');
		assert.equal(trend?.change?.difference, 200 / 11);
		// R, of the adjusted waves and pairs: se2 = V1 / 14 + V2 / 14 - 2 (7 - 1 / 13) / 14²
		assert.deepEqual(
			[trend?.change?.low, trend?.change?.high, trend?.change?.z].map((value) => value?.toFixed(6)),
			['-16.603099', '45.174527', '0.906460'],
		);
		const independent = await contextOf(
			[
				`${header},Respondent ID`,
				...of('01').map((line) => line.replace('p', 'q')),
				'0,2026-01-16,a',
				...of('02'),
				'10,2026-02-28,b',
			],
			{ period: 'month' },
		);
		const other = scoreOverTime(independent).value.trend?.change;
		assert.equal(other?.method, 'independent');
		const width = (change: { low: number; high: number } | null | undefined) => (change ? change.high - change.low : 0);
		assert.ok(width(trend?.change) < width(other) * 0.8);
	});

	it('is not narrowed by a filter on a period, and is by others', async () => {
		const lines = [...answersOn('2026-01-31', 6, 3, 3), ...answersOn('2026-02-28', 12, 0, 0)];
		const filters = [{ kind: 'period', from: '2026-02-01', to: '2026-02-28' }] as const;
		assert.deepEqual(summary(await trendOf(lines, { period: 'month', filters })), ['2026-01 12 25', '2026-02 12 100']);
		const promoters = [...filters, { kind: 'class', class: 'promoters' }] as const;
		assert.deepEqual(summary(await trendOf(lines, { period: 'month', filters: promoters, minimumBase: 1 })), [
			'2026-01 6 100',
			'2026-02 12 100',
		]);
	});

	for (const [what, column, weight] of [
		['weighted', 'Weight', 2],
		['of few accounts', 'Company', null],
	] as const) {
		it(`rolls ${what} as a selection of the same twelve months is scored`, async () => {
			const cells = column === 'Weight' ? ['1', '2.5', '0.5'] : ['Acme', 'Bolt', 'Core', 'Dine', 'Echo'];
			// Whoever belongs to one company gave the same rating.
			const place = (line: string, record: number): number =>
				weight === null ? Number.parseInt(line, 10) % cells.length : (record * 7) % cells.length;
			const lines = monthly(14).map((line, record) => `${line},${cells[place(line, record)]}`);
			const table = [`${header},${column}`, ...lines];
			const { trend } = scoreOverTime(await contextOf(table, { period: 'month', weight })).value;
			const filters = [{ kind: 'period', from: '2024-02-01', to: '2025-01-31' }] as const;
			const { selection } = await contextOf(table, { weight, filters });
			const rolling = trend?.periods[12]?.rolling?.nps;
			assert.equal(rolling?.base, 360);
			assert.notEqual(rolling?.designEffect, 1);
			assert.equal(rolling?.designEffect, selection.total.sample.designEffect);
			assert.equal(rolling?.score, netPromoterScore(selection.total.sample));
		});
	}

	it('gives the same where many times of day keep the column as seconds', async () => {
		const days = Array.from({ length: 600 }, (_, record) => record);
		const time = (record: number) =>
			`2026-0${1 + (record % 3)}-15 ${String(record % 24).padStart(2, '0')}:${String(record % 60).padStart(2, '0')}:${String(Math.floor(record / 10)).padStart(2, '0')}`;
		const lines = days.map((record) => `${record % 2 === 0 ? 10 : 8},${time(record)}`);
		const context = await contextOf([header, ...lines]);
		assert.equal(context.survey.table.columns[1]?.kind, 'date');
		const { trend } = scoreOverTime(context).value;
		// Records 0, 3, 6 …: 100 of 200 a month are even.
		assert.deepEqual(trend && summary(trend), ['2026-01 200 50', '2026-02 200 50', '2026-03 200 50']);
	});
});
