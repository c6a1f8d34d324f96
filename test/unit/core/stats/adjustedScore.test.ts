import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { adjustedScore } from '../../../../src/core/stats/adjustedScore.ts';
import { plainSample } from '../../../../src/core/stats/scoreSample.ts';
import { assertPrinted } from '../assertPrinted.ts';

interface Row {
	readonly weights: readonly [promoters: number, passives: number, detractors: number];
	readonly base: number;
	readonly designEffect: number;
	readonly center: string;
	readonly error: string;
	readonly source: string;
}

const agreed = 'two independent implementations';
const r = 'R 4.2.2, from the formula';
const rows: readonly Row[] = [
	{ weights: [50, 30, 20], base: 100, designEffect: 1, center: '29.13', error: '7.6915', source: agreed },
	{ weights: [0.5, 0.3, 0.2], base: 100, designEffect: 1, center: '29.13', error: '7.6915', source: agreed },
	{ weights: [50, 30, 20], base: 100, designEffect: 1.5, center: '28.7081', error: '9.349451', source: r },
	{ weights: [587, 300, 113], base: 1500, designEffect: 1.35, center: '47.272365', error: '2.066981', source: r },
	{ weights: [10, 0, 0], base: 10, designEffect: 2, center: '62.5', error: '22.963966', source: r },
	{ weights: [0, 0, 2.5], base: 1, designEffect: 1, center: '-25', error: '37.5', source: agreed },
];

describe('adjustedScore', () => {
	for (const { weights, base, designEffect, center, error, source } of rows) {
		const [promoters, passives, detractors] = weights;
		it(`of ${base} answers weighing ${weights.join(' / ')}, design effect ${designEffect}, is ${center} (${source})`, () => {
			const adjusted = adjustedScore({ promoters, passives, detractors, base, designEffect });
			assertPrinted(adjusted.center, center);
			assertPrinted(adjusted.standardError, error);
		});
	}

	it('is the same for counts and for their plain sample, bit for bit', () => {
		const counts = { promoters: 18, passives: 11, detractors: 2 };
		assert.deepEqual(adjustedScore(plainSample(counts)), adjustedScore(counts));
	});

	it('is the raw score, without error, where the whole population answered', () => {
		const population = { promoters: 6, passives: 3, detractors: 1, base: 10, designEffect: 0 };
		assert.deepEqual(adjustedScore(population), { center: 50, standardError: 0 });
	});

	it('needs an answer', () => {
		assert.throws(() => adjustedScore({ promoters: 0, passives: 0, detractors: 0 }), /found 0/);
	});
});
