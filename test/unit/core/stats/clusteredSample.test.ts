import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { clusteredSample } from '../../../../src/core/stats/clusteredSample.ts';
import { plainSample, type ScoreSample } from '../../../../src/core/stats/scoreSample.ts';
import { standardError } from '../../../../src/core/stats/standardError.ts';
import { assertPrinted } from '../assertPrinted.ts';
import { momentsOf, plain } from './momentsOf.ts';

function countsOf(clusters: readonly (readonly number[])[]) {
	const count = (answer: number) => clusters.flat().filter((given) => given === answer).length;
	return { promoters: count(1), passives: count(0), detractors: count(-1) };
}

function sampleFrom(clusters: readonly (readonly number[])[]): ScoreSample {
	return clusteredSample(countsOf(clusters), momentsOf(plain(clusters)));
}

describe('clusteredSample', () => {
	it('has the standard error 39.4900505 of survey::svymean', () => {
		// R 4.2.2: x <- list(c(1,1,1), c(-1,-1), c(1,0,0,1), 0, c(-1,0,-1,-1,-1), c(1,1)); SE(svymean(~s, svydesign(~id)))
		const sample = sampleFrom([[1, 1, 1], [-1, -1], [1, 0, 0, 1], [0], [-1, 0, -1, -1, -1], [1, 1]]);
		assertPrinted(standardError(sample), '39.4900505');
	});

	it('of answers that are each their own cluster is the plain sample, exactly, alike or not', () => {
		for (const clusters of [[[1], [1], [0], [-1]], [[1], [1], [1], [1]], []]) {
			assert.deepEqual(sampleFrom(clusters), plainSample(countsOf(clusters)));
		}
	});

	for (const [what, clusters, designEffect] of [
		['a single account: an effective base of 1', [[1, 1, 1, 1, 1, 1, 1, 0, 0, 0, -1, -1]], '12'],
		['answers all alike: (9 + 4 + 1) / 6', [[1, 1, 1], [1, 1], [1]], '2.3333333333'],
		[
			'clusters all alike',
			[
				[1, -1],
				[1, -1],
			],
			'2',
		],
	] as const) {
		it(`counts a cluster as one answer where nothing can be estimated, by hand: ${what}`, () => {
			assertPrinted(sampleFrom(clusters).designEffect, designEffect);
		});
	}

	it('claims no more precision than answers of strangers have', () => {
		// Each account is mixed, and all are alike: survey::svymean has a design effect far below 1.
		const mixed = Array.from({ length: 10 }, () => [1, -1]);
		assert.equal(sampleFrom([...mixed, [0, 0, 0], [1, 0]]).designEffect, 1);
	});

	it('goes by t of one degree of freedom less than clusters, as degf of the survey package', () => {
		const mixed = Array.from({ length: 10 }, () => [1, -1]);
		assert.equal(sampleFrom([...mixed, [0, 0, 0], [1, 0]]).degreesOfFreedom, 11);
	});

	it('counts a cluster as one answer where t of few would claim even less', () => {
		// By hand: qt(0.975, 3)^2 / qnorm(0.975)^2 = 2.64 times a design effect of 1, and (4 + 4 + 9 + 4) / 9 = 2.33.
		const few = sampleFrom([
			[1, -1],
			[1, -1],
			[0, 0, 0],
			[1, 0],
		]);
		assertPrinted(few.designEffect, '2.3333333333');
		assert.equal(few.degreesOfFreedom, undefined);
	});
});
