import assert from 'node:assert/strict';
import type { Period } from '../../../../src/core/model/query.ts';
import { type PeriodTick, periodLabels } from '../../../../src/report/charts/periodLabels.ts';
import { textWidth } from '../../../../src/report/charts/textWidth.ts';

const size = 12;

/** Periods of `inYear` a year, from the given one on, spread over a width. */
function ticks(
	count: number,
	inYear: number,
	first: number,
	width: number,
	name: (place: number) => string,
): PeriodTick[] {
	return Array.from({ length: count }, (_, index) => {
		const number = first + index;
		const place = number % inYear;
		return {
			name: name(place),
			year: String(2023 + Math.floor(number / inYear)),
			place,
			x: ((index + 0.5) * width) / count,
		};
	});
}

const quarter = (place: number) => `Q${place + 1}`;
const danishQuarter = (place: number) => `${place + 1}. kvt.`;
const month = (place: number) => 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')[place] ?? '';

describe('the labels of periods', () => {
	for (const [what, period, all, width, shown] of [
		[
			'every quarter where there is room',
			'quarter',
			ticks(6, 4, 3, 800, quarter),
			800,
			'Q4 2023|Q1 2024|Q2|Q3|Q4|Q1 2025',
		],
		[
			'every second one, from the first of the year, where there is not',
			'quarter',
			ticks(6, 4, 3, 250, danishQuarter),
			250,
			'1. kvt. 2024|3. kvt.|1. kvt. 2025',
		],
		['years alone', 'quarter', ticks(12, 4, 2, 200, danishQuarter), 200, '1. kvt. 2024|1. kvt. 2025|1. kvt. 2026'],
		['every third month', 'month', ticks(14, 12, 10, 300, month), 300, 'jan 2024|apr|jul|okt'],
		['every second year of months', 'month', ticks(72, 12, 0, 200, month), 200, 'jan 2023|jan 2025|jan 2027'],
		['a single one where no two fit', 'quarter', ticks(3, 4, 1, 60, danishQuarter), 60, '3. kvt. 2023'],
	] as const) {
		it(`are ${what}`, () => {
			const labels = periodLabels(all, period, width, size);
			assert.equal(labels.map(({ name, year }) => `${name} ${year}`.trim()).join('|'), shown);
		});
	}

	it('never touch and never leave the chart', () => {
		const kinds: readonly (readonly [Period, number, (place: number) => string])[] = [
			['quarter', 4, danishQuarter],
			['month', 12, month],
			['day', 365, (place) => `${(place % 28) + 1} december`],
		];
		for (const [period, inYear, name] of kinds) {
			for (const count of [1, 2, 7, 14, 40, 120, 366]) {
				for (const width of [120, 340, 860]) {
					const labels = periodLabels(ticks(count, inYear, 5, width, name), period, width, size);
					assert.ok(labels.length > 0);
					let end = -8;
					for (const label of labels) {
						const half = Math.max(textWidth(label.name, size), textWidth(label.year, size)) / 2;
						assert.ok(
							label.x - half >= end + 8 - 1e-9 && label.x + half <= width + 1e-9,
							`${period} ${count} ${width}`,
						);
						end = label.x + half;
					}
				}
			}
		}
	});
});
