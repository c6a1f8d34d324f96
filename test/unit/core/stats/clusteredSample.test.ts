import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { clusteredSample } from '../../../../src/core/stats/clusteredSample.ts';
import { plainSample } from '../../../../src/core/stats/scoreSample.ts';
import { standardError } from '../../../../src/core/stats/standardError.ts';
import { assertPrinted } from '../assertPrinted.ts';

describe('clusteredSample', () => {
	it('has the standard error 39.4900505 of survey::svymean', () => {
		// R 4.2.2: x <- list(c(1,1,1), c(-1,-1), c(1,0,0,1), 0, c(-1,0,-1,-1,-1), c(1,1)); SE(svymean(~s, svydesign(~id)))
		const counts = { promoters: 7, passives: 4, detractors: 6 };
		const sample = clusteredSample(counts, { nets: [3, -2, 2, 0, -4, 2], sizes: [3, 2, 4, 1, 5, 2] });
		assertPrinted(standardError(sample), '39.4900505');
	});

	it('of answers that are each their own cluster is the plain sample, exactly, alike or not', () => {
		const counts = { promoters: 2, passives: 1, detractors: 1 };
		const sizes = [1, 1, 1, 1];
		assert.deepEqual(clusteredSample(counts, { nets: [1, 0, -1, 1], sizes }), plainSample(counts));
		const alike = { promoters: 4, passives: 0, detractors: 0 };
		assert.deepEqual(clusteredSample(alike, { nets: [1, 1, 1, 1], sizes }), plainSample(alike));
	});

	it('counts a cluster as one answer where nothing can be estimated (by hand)', () => {
		const one = clusteredSample({ promoters: 7, passives: 3, detractors: 2 }, { nets: [5], sizes: [12] });
		assert.equal(one.designEffect, 12); // an effective base of 1
		const alike = clusteredSample({ promoters: 6, passives: 0, detractors: 0 }, { nets: [3, 2, 1], sizes: [3, 2, 1] });
		assertPrinted(alike.designEffect, '2.3333333333'); // (9 + 4 + 1) / 6
		const balanced = clusteredSample({ promoters: 2, passives: 0, detractors: 2 }, { nets: [0, 0], sizes: [2, 2] });
		assert.equal(balanced.designEffect, 2);
	});

	it('without an answer is the sample that it was', () => {
		const none = { promoters: 0, passives: 0, detractors: 0 };
		assert.deepEqual(clusteredSample(none, { nets: [0, 0], sizes: [0, 0] }), plainSample(none));
	});
});
