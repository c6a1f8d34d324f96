import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addRatings, sumsEach } from '../../../../src/core/counting/addRatings.ts';

describe('addRatings', () => {
	// Ratings 7, 9 and none, answers a and none; an influence of 0.5 where both are there.
	const pairOf = (row: number, column: number) => ({
		rating: [7, 9, null][row] ?? null,
		influence: row < 2 && column === 0 ? 0.5 : 0,
	});
	const part = {
		// A promoter, a detractor, one without an answer, one without a rating, and one that is not selected.
		classes: Uint8Array.of(0, 2, 3, 0, 7),
		rows: Uint8Array.of(0, 1, 1, 2, 1),
		columns: Uint8Array.of(0, 0, 1, 0, 0),
		clusters: Uint16Array.of(1, 1, 1, 0, 0),
		weights: null,
	};
	const size = { rowCount: 3, width: 2, clusterCount: 2 };
	const none = new Array<number>(sumsEach).fill(0);

	it('adds up ratings, their number and influences, cluster by cluster, by hand', () => {
		const sums = addRatings([part, part], size, pairOf, Float64Array.of(1));
		// Two parts alike: everything twice.
		assert.deepEqual([...sums], [...none, 14, 2, 0, 0, 18, 2, 18, 2, 2]);
	});

	it('reads codes of two bytes and clusters of four, and multiplies by the weight', () => {
		const wide = {
			...part,
			rows: Uint16Array.from(part.rows),
			columns: Uint16Array.from(part.columns),
			clusters: Uint32Array.from(part.clusters),
			weights: Uint16Array.of(0, 1, 0, 1, 1),
		};
		const sums = addRatings([wide], size, pairOf, Float64Array.of(0.5, 2));
		assert.deepEqual([...sums], [...none, 3.5, 0.5, 0, 0, 18, 2, 4.5, 0.5, 1.25]);
	});

	it('of no records leaves zeros', () => {
		assert.deepEqual([...addRatings([], size, pairOf, Float64Array.of(1))], [...none, ...none]);
	});
});
