import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { answersNeeded } from '../../../../src/core/stats/answersNeeded.ts';
import { scoreVariance } from '../../../../src/core/stats/scoreVariance.ts';

describe('answersNeeded', () => {
	const variance = scoreVariance({ promoters: 34, passives: 49, detractors: 17 });

	it('in each of two groups at 34 % / 17 % is 3,021 for 5 points and 756 for 10 (worked example)', () => {
		assert.equal(answersNeeded(2 * variance, 5, 0.95), 3021);
		assert.equal(answersNeeded(2 * variance, 10, 0.95), 756);
	});

	it('in each of two groups is 100 for about 27 points (worked example)', () => {
		assert.ok(answersNeeded(2 * variance, 27, 0.95) > 100);
		assert.ok(answersNeeded(2 * variance, 28, 0.95) < 100);
	});

	it('against a figure at 34 % / 17 % is 1,511 for 5 points, above or below (R 4.2.2: 1510.44)', () => {
		assert.equal(answersNeeded(variance, 5, 0.95), 1511);
		assert.equal(answersNeeded(variance, -5, 0.95), 1511);
	});

	it('at 90 % with power 0.9, variance 0.5, 8 points is 670 (R 4.2.2: 669.05)', () => {
		assert.equal(answersNeeded(0.5, 8, 0.9, 0.9), 670);
	});

	it('is 1 where a single answer would do', () => {
		assert.equal(answersNeeded(0, 200, 0.95), 1);
	});

	it('refuses a difference of 0, a variance off its range and a power off its range', () => {
		assert.throws(() => answersNeeded(0.5, 0, 0.95), /found 0/);
		assert.throws(() => answersNeeded(3, 5, 0.95), /found 3/);
		assert.throws(() => answersNeeded(0.5, 5, 0.95, 1), /found 1/);
	});
});
