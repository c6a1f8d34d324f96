import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { netPromoterScoreOf } from '../../../../src/core/analysis/score.ts';
import { assertPrinted } from '../assertPrinted.ts';

describe('netPromoterScoreOf', () => {
	it('holds score, shares and interval of 180 / 140 / 80', () => {
		const { interval, ...nps } = netPromoterScoreOf({ promoters: 180, passives: 140, detractors: 80 }, 0.95);
		assert.deepEqual(nps, {
			score: 25,
			base: 400,
			designEffect: 1,
			promoters: { count: 180, share: 0.45 },
			passives: { count: 140, share: 0.35 },
			detractors: { count: 80, share: 0.2 },
		});
		assert.ok(interval);
		assert.equal(interval.level, 0.95);
		assert.equal(interval.method, 'adjusted-wald');
		assertPrinted(interval.low, '17.33');
		assertPrinted(interval.high, '32.30');
		assertPrinted(interval.center, '24.81');
		assertPrinted(interval.standardError, '3.8175');
	});

	it('has neither score nor interval without a valid answer', () => {
		const none = { count: 0, share: 0 };
		assert.deepEqual(netPromoterScoreOf({ promoters: 0, passives: 0, detractors: 0 }, 0.95), {
			score: null,
			base: 0,
			designEffect: 1,
			promoters: none,
			passives: none,
			detractors: none,
			interval: null,
		});
	});
});
