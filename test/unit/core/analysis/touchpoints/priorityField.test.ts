import assert from 'node:assert/strict';
import {
	type MappedTouchpoint,
	priorityBorders,
	priorityFields,
} from '../../../../../src/core/analysis/touchpoints/priorityField.ts';

/** A touchpoint by its performance, its importance, and the highest mark of its scale. */
function touchpoint(mean: number | null, r: number | null, high = 10): MappedTouchpoint {
	return {
		scale: { low: 1, high },
		mean: { mean, base: 40, interval: null },
		importance: r === null ? null : { r, low: null, high: null, base: 40 },
	};
}

describe('priority map', () => {
	// Borders: performance (6 + 8 + 6 + 8) / 4 = 7, importance (0.25 + 0.25 + 0.75 + 0.75) / 4 = 0.5.
	const four = [touchpoint(6, 0.25), touchpoint(8, 0.25), touchpoint(6, 0.75), touchpoint(8, 0.75)];

	for (const [what, touchpoints, borders, fields] of [
		[
			'a touchpoint in each field',
			four,
			{ performance: 7, importance: 0.5 },
			['watch', 'maintain', 'improve', 'build-on'],
		],
		[
			'one on a border counts as above it',
			[...four, touchpoint(7, 0.5)],
			{ performance: 7, importance: 0.5 },
			['watch', 'maintain', 'improve', 'build-on', 'build-on'],
		],
		[
			'one on another scale than most, without a place',
			[touchpoint(4.5, 0.1, 5), ...four],
			{ performance: 7, importance: 0.5 },
			[null, 'watch', 'maintain', 'improve', 'build-on'],
		],
		[
			'those that too few rated, without a place',
			[...four, touchpoint(null, null), touchpoint(3, null)],
			{ performance: 7, importance: 0.5 },
			['watch', 'maintain', 'improve', 'build-on', null, null],
		],
		['a single one', [touchpoint(6, 0.25)], null, [null]],
		['one of each scale', [touchpoint(6, 0.25), touchpoint(4, 0.5, 5)], null, [null, null]],
		['none', [], null, []],
	] as const) {
		it(what, () => {
			assert.deepEqual(priorityBorders(touchpoints), borders);
			assert.deepEqual(priorityFields(touchpoints, borders), fields);
		});
	}
});
