import assert from 'node:assert/strict';
import { classCount, countByClass, countCodes } from '../../../../src/core/counting/countCodes.ts';

describe('countCodes', () => {
	it('counts codes over row groups, of one byte and of two', () => {
		const counts = countCodes([Uint8Array.of(0, 2, 2), new Uint8Array(), Uint16Array.of(2, 299, 1)], 300);
		assert.equal(counts.length, 300);
		assert.deepEqual([...counts.subarray(0, 4)], [1, 1, 3, 0]);
		assert.equal(counts[299], 1);
		assert.equal(
			counts.reduce((sum, count) => sum + count, 0),
			6,
		);
	});

	it('counts nothing where there is nothing', () => {
		assert.deepEqual([...countCodes([], 2)], [0, 0]);
	});

	it('counts many records, and forgets them for the next count', () => {
		const many = new Uint8Array(3_000_000).fill(1, 1_000_000);
		assert.deepEqual([...countCodes([many], 2)], [1_000_000, 2_000_000]);
		assert.deepEqual([...countCodes([Uint8Array.of(1)], 2)], [0, 1]);
	});
});

describe('countByClass', () => {
	it('counts each code by class: eight counts a code', () => {
		const parts = [
			{ codes: Uint8Array.of(0, 1, 1, 1), classes: Uint8Array.of(0, 2, 2, 7) },
			{ codes: Uint16Array.of(1, 0), classes: Uint8Array.of(3, 0) },
		];
		assert.equal(classCount, 8);
		assert.deepEqual([...countByClass(parts, 2)], [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 1]);
	});
});
