import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { linearizedDesignEffect } from '../../../../src/core/stats/linearizedDesignEffect.ts';
import { weightSums } from '../../../../src/core/stats/weightSums.ts';
import { assertPrinted } from '../assertPrinted.ts';
import { oneByOne, workedExample } from './weightedAnswers.ts';

describe('linearizedDesignEffect', () => {
	it('of the worked example gives the standard error 29.800 of survey::svymean', () => {
		// R 4.2.2: SE(svymean(~s, svydesign(~1, weights = ~w))), which is √(L n / (n - 1)); V = .603580
		const effect = linearizedDesignEffect(weightSums(oneByOne(workedExample))) ?? Number.NaN;
		assertPrinted(effect, '1.0298832603');
		assertPrinted(100 * Math.sqrt((effect * 0.6035802469135803) / 7), '29.79974095');
	});

	it('lies below 1 where the heavy answers are near the score', () => {
		const sums = weightSums(
			oneByOne([
				[1, 1],
				[-1, 1],
				[0, 9],
			]),
		);
		assertPrinted(linearizedDesignEffect(sums) ?? Number.NaN, '0.2727272727'); // by hand: 3 * (2 / 121) / (2 / 11)
	});

	it('is exactly 1 for equal weights', () => {
		const tenths = weightSums(oneByOne(workedExample.map(([answer]) => [answer, 0.1])));
		assert.equal(linearizedDesignEffect(tenths), 1);
	});

	it('is null where all answers are alike, where there is one, and where there is none', () => {
		const alike = workedExample.map(([, weight]) => [1, weight] as const);
		assert.equal(linearizedDesignEffect(weightSums(oneByOne(alike))), null);
		assert.equal(linearizedDesignEffect(weightSums(oneByOne([[0, 2]]))), null);
		assert.equal(linearizedDesignEffect(weightSums([])), null);
	});
});
