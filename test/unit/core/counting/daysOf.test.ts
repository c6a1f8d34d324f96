import assert from 'node:assert/strict';
import { daysOf } from '../../../../src/core/counting/daysOf.ts';

describe('daysOf', () => {
	it('counts days from the first on; none before it and behind the last', () => {
		const day = 86_400;
		const seconds = Int32Array.of(-day - 1, -day, -1, 0, day - 1, day, 2 * day - 1, 2 * day, -2147483648);
		assert.deepEqual([...daysOf(seconds, { first: -1, dayCount: 3, none: 9 })], [9, 0, 0, 1, 1, 2, 2, 9, 9]);
	});
});
