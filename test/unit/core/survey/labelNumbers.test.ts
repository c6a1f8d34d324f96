import assert from 'node:assert/strict';
import { shiftOfLabelNumbers } from '../../../../src/core/survey/labelNumbers.ts';

describe('shiftOfLabelNumbers', () => {
	for (const [numbers, shift] of [
		[[1, 5, 11], 1],
		[[11], 1],
		[[0, 5, 10], 0],
		[[0, 11], 0],
		[[1, 5, 10], null],
		[[1, 2, 3], null],
		[[7.5, 8], 0],
		[[11, 12], 0],
		[[], null],
	] as const) {
		it(`${numbers.join(', ') || 'no numbers'}: ${shift ?? 'not told'}`, () =>
			assert.equal(shiftOfLabelNumbers(numbers), shift));
	}
});
