import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ratingDesignEffect, type WeightedRatingCount } from '../../../../src/core/stats/ratingDesignEffect.ts';

type Answer = readonly [rating: number, weight: number];

// R 4.2.2, package survey: d <- svydesign(ids = ~1, weights = ~w, data = data.frame(x, w)); n <- length(x);
// m <- svymean(~x, d); SE(m)^2 * (n - 1) / n / (sum(w * (x - coef(m))^2) / sum(w) / n)
const cases: readonly [name: string, answers: readonly Answer[], designEffect: number][] = [
	[
		'four answers',
		[
			[6, 1.5],
			[8, 2],
			[9, 0.5],
			[10, 4],
		],
		1.22146285475793,
	],
	[
		'several answers of one rating',
		[
			[6, 1],
			[6, 2],
			[8, 1.5],
			[9, 0.5],
			[10, 0.8],
			[10, 1.2],
			[10, 1],
		],
		1.18222501596424,
	],
	[
		'two answers, which is below 1',
		[
			[5, 1],
			[9, 3],
		],
		0.75,
	],
];

describe('ratingDesignEffect', () => {
	for (const [name, answers, designEffect] of cases) {
		it(`of ${name} is ${designEffect}, in any unit of the weights`, () => {
			for (const unit of [1, 100, 0.3]) {
				const found = ratingDesignEffect(toCounts(answers.map(([rating, weight]) => [rating, unit * weight])));
				assert.ok(found !== null && Math.abs(found - designEffect) < 1e-12, `${found}`);
			}
		});
	}

	for (const weight of [1, 0.7, 1 / 3, 12.345]) {
		it(`is exactly 1 where every answer weighs ${weight}`, () => {
			assert.equal(ratingDesignEffect(toCounts([6, 6, 7, 8, 9, 10, 10].map((rating) => [rating, weight]))), 1);
		});
	}

	it('is null for all alike, one answer and none', () => {
		assert.equal(
			ratingDesignEffect(
				toCounts([
					[8, 1],
					[8, 3],
				]),
			),
			null,
		);
		assert.equal(ratingDesignEffect(toCounts([[8, 1]])), null);
		assert.equal(ratingDesignEffect([]), null);
	});

	it('refuses a negative sum of squared weights', () => {
		const counts = toCounts([
			[6, 1],
			[9, 2],
		]).map((count) => ({ ...count, squaredWeight: -1 }));
		assert.throws(() => ratingDesignEffect(counts), /found -1 of the rating 6/);
	});
});

function toCounts(answers: readonly Answer[]): WeightedRatingCount[] {
	return [...new Set(answers.map(([rating]) => rating))].map((rating) => {
		const weights = answers.filter(([given]) => given === rating).map(([, weight]) => weight);
		return {
			rating,
			answers: weights.length,
			weight: weights.reduce((sum, weight) => sum + weight, 0),
			squaredWeight: weights.reduce((sum, weight) => sum + weight ** 2, 0),
		};
	});
}
