import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { adjustedWaldInterval } from '../../../../src/core/stats/adjustedWaldInterval.ts';
import { netPromoterScore } from '../../../../src/core/stats/netPromoterScore.ts';
import { effectiveBase, plainSample } from '../../../../src/core/stats/scoreSample.ts';
import { scoreVariance } from '../../../../src/core/stats/scoreVariance.ts';
import { standardError } from '../../../../src/core/stats/standardError.ts';
import { weightedSample } from '../../../../src/core/stats/weightedSample.ts';
import { assertPrinted } from '../assertPrinted.ts';
import { type WeightedAnswer, weightSums, workedExample } from './weightedAnswers.ts';

describe('weightedSample', () => {
	const example = weightedSample(weightSums(workedExample));

	it('of the worked example has the score, variance, effective base and error that two implementations agreed on', () => {
		assertPrinted(netPromoterScore(example), '34.4444');
		assertPrinted(scoreVariance(example), '0.603580');
		assertPrinted(effectiveBase(example), '6.994819');
		assertPrinted(example.designEffect, '1.143704');
		assertPrinted(standardError(example), '29.375095');
		assert.equal(example.base, 8);
	});

	it('of the worked example has the adjusted interval -23.81..72.02 around 24.106 (R 4.2.2, from the formula)', () => {
		const { center, standardError: error, low, high } = adjustedWaldInterval(example, 0.95);
		assertPrinted(center, '24.106');
		assertPrinted(error, '24.448');
		assertPrinted(low, '-23.81');
		assertPrinted(high, '72.02');
	});

	it('of two answers of weight 1 and 3 has a design effect of 1.25 (by hand: 2 * 10 / 16)', () => {
		const sample = weightedSample(
			weightSums([
				[1, 1],
				[-1, 3],
			]),
		);
		assert.equal(sample.designEffect, 1.25);
		assert.equal(netPromoterScore(sample), -50);
	});

	it('pays for unequal weights where all answers are alike (by hand: 4 * 18 / 64)', () => {
		const alike = weightedSample(
			weightSums([
				[1, 1],
				[1, 1],
				[1, 2],
				[1, 4],
			]),
		);
		assert.deepEqual([alike.base, alike.designEffect, netPromoterScore(alike)], [4, 1.375, 100]);
	});

	it('is the plain sample, exactly, where all weights are equal', () => {
		const answers = fc.array(fc.constantFrom(-1, 0, 1), { maxLength: 200 });
		const weight = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(answers, weight, (all, weight) => {
				const sums = weightSums(all.map((answer): WeightedAnswer => [answer, weight]));
				assert.deepEqual(weightedSample(sums), plainSample(sums.counts));
			}),
		);
		const tenths = weightSums(workedExample.map(([answer]) => [answer, 0.1]));
		assert.deepEqual(weightedSample(tenths), plainSample({ promoters: 4, passives: 2, detractors: 2 }));
	});

	it('has a base of 0 where nothing weighs anything', () => {
		const nothing = plainSample({ promoters: 0, passives: 0, detractors: 0 });
		assert.deepEqual(weightedSample(weightSums(workedExample.map(([answer]) => [answer, 0]))), nothing);
		assert.deepEqual(weightedSample(weightSums([])), nothing);
	});

	it('refuses weights whose squares no number holds', () => {
		const sums = weightSums([
			[1, 1e200],
			[0, 1],
		]);
		assert.throws(() => weightedSample(sums), /from 1 to 1e\+200/);
	});
});
