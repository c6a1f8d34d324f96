import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addCoMoments, addRecord, createCoMoments } from '../../../../src/core/stats/coMoments.ts';

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

	it('are the same for several records alike, and for two parts put together', () => {
		const once = createCoMoments(3);
		for (const record of records) {
			addRecord(once, record);
		}
		const first = createCoMoments(3);
		addRecord(first, [9, 8, 10], 2);
		const second = createCoMoments(3);
		addRecord(second, [7, 7, 6]);
		addRecord(second, [3, 5, 0]);
		addCoMoments(first, second);
		assert.deepEqual(first, once);
	});

	it('of no record are 0', () => {
		assert.deepEqual(createCoMoments(1), {
			variables: 1,
			total: 0,
			sums: Float64Array.of(0),
			products: Float64Array.of(0),
		});
	});

	it('are not added to those of other variables', () => {
		assert.throws(() => addCoMoments(createCoMoments(2), createCoMoments(3)), /of 2 variables; found 3/);
	});
});
