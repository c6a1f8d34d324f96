import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isOld, newestYearBeside, yearOf } from '../../../../src/core/benchmarks/age.ts';
import { benchmarkFigures } from '../../../../src/core/benchmarks/figures.ts';
import type { BenchmarkFigure } from '../../../../src/core/model/benchmark.ts';

const cases: readonly [id: string, year: number | null, newest: number | null, old: boolean][] = [
	['integron-nl-all-2024', 2024, 2024, false],
	['integron-nl-ict-2022', 2022, 2024, false],
	['integron-nl-transport-2021', 2021, 2024, true],
	['integron-nl-all-2017', 2017, 2024, true], // also across the break in the series
	['qualtrics-us-groceries-2021', 2021, 2023, false],
	['inavero-us-ca-services-2018', 2018, 2018, false], // nothing newer is known, and the clock does not count
	['surveymonkey-global', null, null, false],
];

describe('the age of a figure', () => {
	for (const [id, year, newest, old] of cases) {
		it(`${id}: ${year}, newest ${newest}, ${old ? 'old' : 'not old'}`, () => {
			const figure = figureOf(id);
			assert.equal(yearOf(figure), year);
			assert.equal(newestYearBeside(figure, benchmarkFigures), newest);
			assert.equal(isOld(figure, benchmarkFigures), old);
		});
	}
});

function figureOf(id: string): BenchmarkFigure {
	const figure = benchmarkFigures.find((other) => other.id === id);
	assert.ok(figure, id);
	return figure;
}
