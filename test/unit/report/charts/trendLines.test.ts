import assert from 'node:assert/strict';
import { bandPath, linePath, runsOf } from '../../../../src/report/charts/trendLines.ts';

describe('the lines of a trend', () => {
	it('break where no score is shown', () => {
		assert.deepEqual(runsOf([1, 2, null, 3, null, null, 4, 5]), [[1, 2], [3], [4, 5]]);
		assert.deepEqual(runsOf([null]), []);
	});

	it('go from point to point; the band goes along the upper ends and back along the lower', () => {
		const points = [
			{ x: 0, y: 10, low: 15, high: 5 },
			{ x: 20.123, y: 8, low: 12, high: 4 },
		];
		assert.equal(linePath(points), 'M0 10L20.12 8');
		assert.equal(bandPath(points), 'M0 5L20.12 4L20.12 12L0 15Z');
	});
});
