import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { criticalValue } from '../../../../src/core/stats/criticalValue.ts';
import { plainSample } from '../../../../src/core/stats/scoreSample.ts';
import { testAgainstFixed } from '../../../../src/core/stats/testAgainstFixed.ts';
import { toleranceOfBenchmark } from '../../../../src/core/stats/toleranceOfBenchmark.ts';
import { assertPrinted } from '../assertPrinted.ts';

describe('toleranceOfBenchmark', () => {
	const integron = { promoters: 180, passives: 140, detractors: 80 };

	it('of 180 / 140 / 80 against +17 is 1.15, a 95 % error of 2.3 (worked example)', () => {
		const tolerance = toleranceOfBenchmark(integron, 17, 0.95) ?? Number.NaN;
		assertPrinted(tolerance, '1.15');
		assertPrinted(tolerance, '1.149241'); // R 4.2.2, from the formula
		assertPrinted(criticalValue(0.95) * tolerance, '2.3');
	});

	it('of 18 / 11 / 2 and of 10 / 0 / 0 against +17 is 10.693588 and 26.635227 (R 4.2.2, from the formula)', () => {
		const small = { promoters: 18, passives: 11, detractors: 2 };
		const alike = { promoters: 10, passives: 0, detractors: 0 };
		assertPrinted(toleranceOfBenchmark(small, 17, 0.95) ?? Number.NaN, '10.693588');
		assertPrinted(toleranceOfBenchmark(alike, 17, 0.95) ?? Number.NaN, '26.635228');
	});

	it('is the error at which the test turns', () => {
		const tolerance = toleranceOfBenchmark(integron, 17, 0.95) ?? Number.NaN;
		assert.ok(testAgainstFixed(integron, 17, 0.95, tolerance * 0.999).p < 0.05);
		assert.ok(testAgainstFixed(integron, 17, 0.95, tolerance * 1.001).p > 0.05);
	});

	it('is null where the difference is not significant', () => {
		assert.equal(toleranceOfBenchmark({ promoters: 50, passives: 30, detractors: 20 }, 17, 0.95), null);
		assert.equal(toleranceOfBenchmark({ promoters: 0, passives: 0, detractors: 1 }, 0, 0.95), null);
	});

	it('is smaller of few clusters', () => {
		// R 4.2.2: sqrt((39.126213592233 / qt(0.975, 4))^2 - 7.69151042181476^2)
		const sample = { ...plainSample({ promoters: 50, passives: 30, detractors: 20 }), degreesOfFreedom: 4 };
		assertPrinted(toleranceOfBenchmark(sample, -10, 0.95) ?? Number.NaN, '11.8080780042');
	});
});
