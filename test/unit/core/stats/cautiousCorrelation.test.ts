import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { cautiousCorrelation } from '../../../../src/core/stats/cautiousCorrelation.ts';
import { plainSample } from '../../../../src/core/stats/scoreSample.ts';
import { testTwoScores } from '../../../../src/core/stats/testTwoScores.ts';
import { assertPrinted } from '../assertPrinted.ts';

describe('cautiousCorrelation', () => {
	const first = { ...plainSample({ promoters: 50, passives: 30, detractors: 20 }), designEffect: 2 };
	const second = { ...plainSample({ promoters: 60, passives: 25, detractors: 15 }), designEffect: 3 };

	it('leaves the difference the error of independent answers at least', () => {
		// R 4.2.2, adjusted errors: (se1(deff 2)^2 + se2(deff 3)^2 - se1^2 - se2^2) / (2 * se1(deff 2) * se2(deff 3))
		const bounded = cautiousCorrelation(first, second, 0.95);
		assertPrinted(bounded, '0.5865855800');
		const independent = testTwoScores({ ...first, designEffect: 1 }, { ...second, designEffect: 1 }, 0.95);
		const { standardError } = testTwoScores(first, second, 0.95, bounded);
		assert.ok(Math.abs(standardError - independent.standardError) < 1e-9);
	});

	it('is the correlation itself where that is smaller', () => {
		for (const correlation of [0.3, 0, -0.8]) {
			assert.equal(cautiousCorrelation(first, second, correlation), correlation);
		}
	});

	it('is 0 where clusters cost nothing that their likeness could give back', () => {
		const [one, other] = [first, second].map((side) => ({ ...side, designEffect: 1 }));
		assert.ok(one && other);
		assert.equal(cautiousCorrelation(one, other, 0.9), 0);
	});
});
