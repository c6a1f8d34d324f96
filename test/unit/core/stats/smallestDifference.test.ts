import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { answersNeeded } from '../../../../src/core/stats/answersNeeded.ts';
import { scoreVariance } from '../../../../src/core/stats/scoreVariance.ts';
import { smallestDifference } from '../../../../src/core/stats/smallestDifference.ts';
import { assertPrinted } from '../assertPrinted.ts';

describe('smallestDifference', () => {
	const variance = scoreVariance({ promoters: 34, passives: 49, detractors: 17 });

	it('of two groups of 100 at 34 % / 17 % is about 27 (worked example; R 4.2.2: 27.48125)', () => {
		assertPrinted(smallestDifference(2 * variance, 100, 0.95), '27.48125');
	});

	it('of two groups of 3,021 and of 756 is just below 5 and below 10 (R 4.2.2: 4.999898 and 9.994835)', () => {
		assertPrinted(smallestDifference(2 * variance, 3021, 0.95), '4.999898');
		assertPrinted(smallestDifference(2 * variance, 756, 0.95), '9.994835');
	});

	// R 4.2.2: 100 * (qnorm((1 + level) / 2) + qnorm(power)) * sqrt(V / n)
	it('of 1,000 answers against a figure is 6.144995, of 670 at 90 % with power 0.9 and variance 0.5 7.994330', () => {
		assertPrinted(smallestDifference(variance, 1000, 0.95), '6.144995');
		assertPrinted(smallestDifference(0.5, 670, 0.9, 0.9), '7.994330');
	});

	it('of a single answer is beyond what scores can differ, of answers without variance 0', () => {
		assertPrinted(smallestDifference(2, 1, 0.95), '396.20398');
		assert.equal(smallestDifference(0, 10, 0.95), 0);
	});

	it('is what as many answers are needed for', () => {
		for (const answers of [2, 30, 1000, 123_456]) {
			const difference = smallestDifference(variance, answers, 0.95);
			assert.equal(answersNeeded(variance, difference * (1 + 1e-12), 0.95), answers);
			assert.equal(answersNeeded(variance, difference * (1 - 1e-12), 0.95), answers + 1);
		}
	});

	it('refuses no answer, a variance off its range and a power off its range', () => {
		assert.throws(() => smallestDifference(0.5, 0, 0.95), /found 0/);
		assert.throws(() => smallestDifference(3, 5, 0.95), /found 3/);
		assert.throws(() => smallestDifference(0.5, 5, 0.95, 1), /found 1/);
	});
});
