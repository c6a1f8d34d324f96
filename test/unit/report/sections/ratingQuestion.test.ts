import assert from 'node:assert/strict';
import type { CategoryQuestion } from '../../../../src/core/model/analysis.ts';
import { ratingScales } from '../../../../src/report/sections/ratingQuestion.tsx';

/** A question by its answers and how many gave each, with intervals that reach 10 points above the share. */
function question(
	counts: Readonly<Record<string, number>>,
	choice: 'single' | 'multiple' = 'single',
): CategoryQuestion {
	const base = Object.values(counts).reduce((sum, count) => sum + count, 0);
	return {
		column: 'Q',
		index: 0,
		text: 'Q',
		choice,
		base,
		blank: 0,
		categories: Object.entries(counts).map(([label, count]) => ({
			label,
			count,
			share: count / base,
			interval: { level: 0.95, method: 'wilson', low: count / base, high: count / base + 0.1 },
			score: { shown: 'too-few', base: count, nps: null },
		})),
		other: null,
	};
}

describe('the questions shown as ratings', () => {
	for (const [what, counts, isRating] of [
		['whole numbers up to 10', { 6: 1, 8: 5, 10: 4 }, true],
		['a scale of five points', { 1: 1, 2: 1, 3: 1, 4: 1, 5: 6 }, true],
		['two numbers, as a yes or no may be coded', { 0: 4, 1: 6 }, false],
		['numbers beyond 10', { 1: 4, 5: 5, 11: 1 }, false],
		['years', { 2024: 3, 2025: 3, 2026: 4 }, false],
		['numbers with a word among them', { 1: 4, 2: 5, '3+': 1 }, false],
		['words', { North: 4, South: 5, East: 1 }, false],
	] as const) {
		it(`${isRating ? '' : 'not '}${what}`, () => {
			assert.equal(ratingScales([question(counts)]).size, isRating ? 1 : 0);
		});
	}

	it('not where several answers could be given', () => {
		assert.equal(ratingScales([question({ 1: 4, 2: 5, 3: 1 }, 'multiple')]).size, 0);
	});

	it('share a scale where their highest rating is the same, and the height of their charts always', () => {
		const service = question({ 5: 2, 8: 6, 10: 2 });
		const billing = question({ 3: 1, 8: 4, 10: 5 });
		const effort = question({ 2: 1, 4: 1, 5: 8 });
		const scales = ratingScales([service, billing, effort]);
		assert.deepEqual(
			[service, billing, effort].map((asked) => scales.get(asked)),
			[
				{ from: 3, to: 10, highest: 0.9 },
				{ from: 3, to: 10, highest: 0.9 },
				{ from: 2, to: 5, highest: 0.9 },
			],
		);
	});
});
