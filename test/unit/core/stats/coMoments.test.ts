import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addRecord, createCoMoments } from '../../../../src/core/stats/coMoments.ts';

const records = [
	[9, 8, 10],
	[3, 5, 0],
	[9, 8, 10],
	[7, 7, 6],
] as const;

describe('coMoments', () => {
	it('hold the sums of ratings and of their products (counted by hand)', () => {
		const moments = createCoMoments(3);
		for (const record of records) {
			addRecord(moments, record);
		}
		assert.equal(moments.total, 4);
		assert.deepEqual([...moments.sums], [28, 28, 26]);
		assert.deepEqual([...moments.products], [220, 208, 222, 0, 202, 202, 0, 0, 236]);
	});

	it('are the same for several records alike, in whatever order they come', () => {
		const once = createCoMoments(3);
		for (const record of records) {
			addRecord(once, record);
		}
		const alike = createCoMoments(3);
		addRecord(alike, [7, 7, 6]);
		addRecord(alike, [9, 8, 10], 2);
		addRecord(alike, [3, 5, 0]);
		assert.deepEqual(alike, once);
	});

	it('of no record are 0', () => {
		assert.deepEqual(createCoMoments(1), {
			variables: 1,
			total: 0,
			sums: Float64Array.of(0),
			products: Float64Array.of(0),
		});
	});
});
