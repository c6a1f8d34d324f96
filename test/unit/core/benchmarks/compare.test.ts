import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { compare } from '../../../../src/core/benchmarks/compare.ts';
import type { BenchmarkSource, BenchmarkValue, TestedVerdict } from '../../../../src/core/model/benchmark.ts';
import type { ScoreCounts } from '../../../../src/core/stats/scoreCounts.ts';
import { assertPrinted } from '../assertPrinted.ts';
import { exampleFigure } from './exampleFigure.ts';

const integron: ScoreCounts = { promoters: 180, passives: 140, detractors: 80 }; // 25
const decisionLab: ScoreCounts = { promoters: 50, passives: 30, detractors: 20 }; // 30
const seventeen: BenchmarkValue = { kind: 'score', value: 17 };

function tested(counts: ScoreCounts, value: BenchmarkValue, source?: Partial<BenchmarkSource>): TestedVerdict {
	const verdict = compare(counts, exampleFigure(value, source), 0.95);
	assert.equal(verdict.kind, 'tested');
	return verdict as TestedVerdict;
}

describe('compare', () => {
	describe('with a score', () => {
		it('180 / 140 / 80 is higher than +17, if an error above 2.3 in it can be ruled out (worked example)', () => {
			const verdict = tested(integron, seventeen);
			assert.equal(verdict.outcome, 'higher');
			assert.equal(verdict.against, 17);
			assert.equal(verdict.difference, 8);
			assertPrinted(verdict.z, '2.0469');
			assertPrinted(verdict.p, '0.04067');
			assertPrinted(verdict.low, '0.33169'); // R 4.2.2, from the formula
			assertPrinted(verdict.high, '15.29610');
			assertPrinted(verdict.tolerance ?? Number.NaN, '2.3');
		});

		it('50 / 30 / 20 shows no difference to +17, and says how many answers would', () => {
			const verdict = tested(decisionLab, seventeen);
			assert.equal(verdict.outcome, 'none');
			assert.equal(verdict.difference, 13);
			assertPrinted(verdict.z, '1.5766');
			assertPrinted(verdict.p, '0.11489');
			assert.equal(verdict.tolerance, null);
			// (1.959964 + .841621)^2 * .609341 / .13^2 = 282.997, by hand from the adjusted variance
			assert.equal(verdict.answersNeeded, 283);
		});

		it('is lower where the whole interval lies below', () => {
			assert.equal(tested(integron, { kind: 'score', value: 40 }).outcome, 'lower');
		});

		it('no number of answers shows a difference of 0', () => {
			assert.equal(tested(integron, { kind: 'score', value: 25 }).answersNeeded, null);
		});

		it('a rank is tested by its score', () => {
			assert.equal(tested(integron, { kind: 'rank', rank: 14, of: 24, value: 49 }).against, 49);
		});

		it("the figure's own error counts where its respondents and shares were published", () => {
			const shares = { promoters: 34, passives: 49, detractors: 17 };
			const source = { shares, respondents: 1000, aggregation: 'respondents' } as const;
			const verdict = tested(integron, seventeen, source);
			assert.equal(verdict.outcome, 'none');
			assertPrinted(verdict.z, '1.774765'); // R 4.2.2: SE_b = 100 * sqrt(.4811 / 1000) = 2.193399
			assertPrinted(verdict.p, '0.075937');
			assert.equal(verdict.answersNeeded, null);
		});

		// z = 7.813896 / sqrt(3.817520² + error²), by hand from the adjusted score of 24.813896
		for (const [standardError, z, p, outcome] of [
			[0, '2.0469', '0.04067', 'higher'],
			[1, '1.98005', '0.04770', 'higher'],
			[2.5, '1.71234', '0.08683', 'none'],
		] as const) {
			it(`a published standard error of ${standardError} counts before anything else`, () => {
				const shares = { promoters: 34, passives: 49, detractors: 17 };
				const source = { standardError, shares, respondents: 1000, aggregation: 'respondents' } as const;
				const verdict = tested(integron, seventeen, source);
				assertPrinted(verdict.z, z);
				assertPrinted(verdict.p, p);
				assert.equal(verdict.outcome, outcome);
			});
		}

		const shares = { promoters: 34, passives: 49, detractors: 17 };
		const inexact: readonly [what: string, source: Partial<BenchmarkSource>][] = [
			['a mean of companies', { shares, respondents: 1000, aggregation: 'companies' }],
			['an unstated aggregation', { shares, respondents: 1000 }],
			['an unstated number of respondents', { shares, aggregation: 'respondents' }],
			['unstated shares', { respondents: 1000, aggregation: 'respondents' }],
		];
		for (const [what, source] of inexact) {
			it(`${what} counts as exact`, () => {
				assertPrinted(tested(integron, seventeen, source).z, '2.0469');
			});
		}
	});

	describe('with a range', () => {
		const cases: readonly [low: number, high: number, against: number | 'within'][] = [
			[30, 45, 30],
			[0, 10, 10],
			[20, 30, 'within'],
			[25, 30, 'within'],
			[20, 25, 'within'],
		];
		for (const [low, high, against] of cases) {
			it(`a score of 25 ${against === 'within' ? 'lies within' : `is tested against ${against} of`} ${low}..${high}`, () => {
				const verdict = compare(integron, exampleFigure({ kind: 'range', low, high }), 0.95);
				assert.equal(verdict.kind === 'tested' ? verdict.against : verdict.kind, against);
			});
		}
	});

	it('with a sign: tested against 0', () => {
		const verdict = tested(integron, { kind: 'sign', sign: 'negative' });
		assert.equal(verdict.against, 0);
		assert.equal(verdict.difference, 25);
		assert.equal(verdict.outcome, 'higher');
	});

	// 1.959964 s*, s* = sqrt(((24.813896 - b) / 1.959964)² - 3.817520²), by hand from the formula
	const tolerances: readonly [what: string, value: BenchmarkValue, tolerance: string | null][] = [
		['a score', seventeen, '2.3'],
		['a rank', { kind: 'rank', rank: 14, of: 24, value: 49 }, '23.000'],
		['the upper end of a range', { kind: 'range', low: 0, high: 10 }, '12.785'],
		['the lower end of a range that is not reached by chance', { kind: 'range', low: 30, high: 45 }, null],
		['a sign', { kind: 'sign', sign: 'negative' }, '23.659'],
	];
	for (const [what, value, tolerance] of tolerances) {
		it(`says how exact ${what} has to be: ${tolerance ?? 'no difference to overturn'}`, () => {
			const verdict = tested(integron, value);
			if (tolerance === null) assert.equal(verdict.tolerance, null);
			else assertPrinted(verdict.tolerance ?? Number.NaN, tolerance);
		});
	}

	it('with the best organisations: the gap, no test', () => {
		const verdict = compare(integron, exampleFigure({ kind: 'top', value: 31 }), 0.95);
		assert.deepEqual(verdict, { kind: 'gap', difference: -6 });
	});

	for (const [value, side] of [
		[72, 'below'],
		[20, 'above'],
		[25, 'level'],
	] as const) {
		it(`with a quantile of ${value}: 25 is ${side}`, () => {
			const verdict = compare(integron, exampleFigure({ kind: 'quantile', quantile: 0.75, value }), 0.95);
			assert.deepEqual(verdict, { kind: 'side', difference: 25 - value, side });
		});
	}

	const rule: BenchmarkValue = {
		kind: 'rule',
		zones: [
			{ from: 0, inclusive: false, zone: 'good' },
			{ from: 30, inclusive: true, zone: 'excellent-b2b' },
			{ from: 50, inclusive: true, zone: 'excellent' },
		],
	};
	const zones: readonly [score: number, zone: string | null][] = [
		[-20, null],
		[0, null],
		[1, 'good'],
		[29, 'good'],
		[30, 'excellent-b2b'],
		[50, 'excellent'],
		[100, 'excellent'],
	];
	for (const [score, zone] of zones) {
		it(`with a rule of thumb (above 0, 30 and more, 50 and more): ${score} is ${zone}`, () => {
			const counts = {
				promoters: Math.max(0, score),
				passives: 100 - Math.abs(score),
				detractors: Math.max(0, -score),
			};
			assert.deepEqual(compare(counts, exampleFigure(rule), 0.95), { kind: 'zone', zone });
		});
	}

	it('with shares alone, or without a valid answer: nothing', () => {
		assert.deepEqual(compare(integron, exampleFigure({ kind: 'share' }), 0.95), { kind: 'none' });
		const none = { promoters: 0, passives: 0, detractors: 0 };
		assert.deepEqual(compare(none, exampleFigure(seventeen), 0.95), { kind: 'none' });
	});

	it('never calls a score higher that lies below the figure, or lower that lies above, at any level', () => {
		const count = fc.integer({ min: 0, max: 500 });
		const level = fc.double({ min: 0.01, max: 0.999, noNaN: true });
		fc.assert(
			fc.property(count, count, count, fc.integer({ min: -100, max: 100 }), level, (a, b, c, value, at) => {
				fc.pre(a + b + c > 0);
				const verdict = compare(
					{ promoters: a, passives: b, detractors: c },
					exampleFigure({ kind: 'score', value }),
					at,
				);
				assert.ok(verdict.kind === 'tested');
				assert.ok(verdict.outcome !== 'higher' || verdict.difference > 0);
				assert.ok(verdict.outcome !== 'lower' || verdict.difference < 0);
				assert.equal(verdict.tolerance === null, verdict.outcome === 'none');
			}),
		);
	});
});
