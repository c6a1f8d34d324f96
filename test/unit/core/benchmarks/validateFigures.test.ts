import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { validateFigures } from '../../../../src/core/benchmarks/validateFigures.ts';
import type { BenchmarkSource, BenchmarkValue } from '../../../../src/core/model/benchmark.ts';
import { exampleFigure } from './exampleFigure.ts';

const score: BenchmarkValue = { kind: 'score', value: 17 };
const shares = (promoters: number | null, passives: number | null, detractors: number | null) => ({
	shares: { promoters, passives, detractors },
});
const inferred = (edition: number) => ({ edition, fieldwork: 2023, fieldworkInferred: true });

const cases: readonly [what: string, key: string | null, value: BenchmarkValue, source?: Partial<BenchmarkSource>][] = [
	['a plain score', null, score],
	['an id with capitals', 'id', score, { id: 'Example' }],
	['an id that is a choice of its own', 'id', score, { id: 'auto' }],
	['an address with its scheme', 'address', score, { address: 'https://example.org' }],
	['no address', 'address', score, { address: '' }],
	['a region in words', 'region', score, { region: ['Netherlands'] }],
	['fieldwork after the edition', 'fieldwork', score, { edition: 2020, fieldwork: 2021 }],
	['fieldwork in the year of the edition', null, score, { edition: 2017, fieldwork: 2017 }],
	['fieldwork inferred as the year before', null, score, inferred(2024)],
	['fieldwork inferred as another year', 'fieldworkInferred', score, inferred(2025)],
	['an edition before the score existed', 'edition', score, { edition: 1999 }],
	['a score above the scale', 'value', { kind: 'score', value: 170 }],
	['a range upside down', 'high', { kind: 'range', low: 45, high: 30 }],
	['shares of 101 in sum', null, score, shares(34, 50, 17)],
	['shares of 102 in sum', 'shares', score, shares(34, 51, 17)],
	['shares a point off the score', null, score, shares(34, null, 18)],
	['shares two points off the score', 'shares', score, shares(34, null, 19)],
	['shares without a number', 'shares', { kind: 'share' }, shares(null, null, null)],
	['only shares, and none given', 'shares', { kind: 'share' }],
	['a satisfaction of 78', 'satisfaction', score, { satisfaction: 78 }],
	['complaint handling of 0', 'complaintHandling', score, { complaintHandling: { mean: 0, best: 7 } }],
	['half a respondent', 'respondents', score, { respondents: 0.5 }],
	['a quantile in percent', 'quantile', { kind: 'quantile', quantile: 75, value: 72 }],
	['a rank beyond the last', 'rank', { kind: 'rank', rank: 25, of: 24, value: 49 }],
	['a rule without zones', 'zones', { kind: 'rule', zones: [] }],
];

describe('validateFigures', () => {
	for (const [what, key, value, source] of cases) {
		it(`${key ? `refuses the ${key} of` : 'accepts'} ${what}`, () => {
			const found = validateFigures([exampleFigure(value, source)]);
			assert.deepEqual(
				found.map((mistake) => mistake.key),
				key ? [key] : [],
			);
		});
	}

	it('refuses an id that stands twice', () => {
		assert.deepEqual(validateFigures([exampleFigure(score), exampleFigure(score)]), [
			{ id: 'example', key: 'id', found: 'example' },
		]);
	});
});
