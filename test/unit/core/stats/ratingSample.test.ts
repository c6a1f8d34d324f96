import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { degreesOfFreedomOfMean, effectiveRatings, ratingSample } from '../../../../src/core/stats/ratingSample.ts';
import { assertPrinted } from '../assertPrinted.ts';
import { countsOf } from './ratingCounts.ts';

describe('ratingSample', () => {
	it('costs unequal weights what they cost a score, in any unit', () => {
		// R 4.2.2: length(w) * sum(w^2) / sum(w)^2
		const weights = [1, 2, 1.5, 0.5, 1, 3, 1, 0.8, 1.2, 1, 2, 1, 0.7, 1, 1.5, 1, 2];
		for (const unit of [1, 100, 0.3]) {
			const sample = ratingSample(countsOf(weights.map((weight, at) => [at % 5, unit * weight])));
			assertPrinted(sample?.designEffect ?? 0, '1.2183264345');
		}
	});

	for (const weight of [1, 0.7, 1 / 3, 12.345]) {
		it(`has a design effect of exactly 1 where every answer weighs ${weight}, alike or not`, () => {
			assert.equal(ratingSample(countsOf([6, 6, 7, 8, 9, 10, 10].map((rating) => [rating, weight])))?.designEffect, 1);
			assert.equal(ratingSample(countsOf([8, 8, 8].map((rating) => [rating, weight])))?.designEffect, 1);
		});
	}

	it('of answers that records stand for has none', () => {
		assert.equal(ratingSample([6, 9].map((rating) => ({ rating, answers: 4 })))?.designEffect, 1);
	});

	it('is null without an answer of any weight', () => {
		assert.equal(ratingSample([]), null);
		assert.equal(ratingSample([{ rating: 7, answers: 2, weight: 0 }]), null);
	});

	it('refuses a negative sum of squared weights', () => {
		assert.throws(() => ratingSample([{ rating: 6, answers: 1, squaredWeight: -1 }]), /found -1 of the rating 6/);
	});
});

describe('effectiveRatings', () => {
	it('divides by the design effect; of a whole population there is no end', () => {
		const ratings = { base: 100, mean: 8, variance: 3 };
		assert.equal(effectiveRatings(ratings), 100);
		assert.equal(effectiveRatings({ ...ratings, designEffect: 4 }), 25);
		assert.equal(effectiveRatings({ ...ratings, designEffect: 0 }), Number.POSITIVE_INFINITY);
		assert.throws(() => effectiveRatings({ ...ratings, designEffect: -1 }), /found 100 and -1/);
	});

	it('leaves one degree of freedom less, or what clusters leave', () => {
		const ratings = { base: 100, mean: 8, variance: 3, designEffect: 4 };
		assert.equal(degreesOfFreedomOfMean(ratings), 24);
		assert.equal(degreesOfFreedomOfMean({ ...ratings, degreesOfFreedom: 6 }), 6);
	});
});
