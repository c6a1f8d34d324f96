import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
	canCount,
	completeCounts,
	type RatingVariable,
} from '../../../../../src/core/analysis/ratings/completeCounts.ts';
import { RatingSums } from '../../../../../src/core/analysis/ratings/ratingSums.ts';
import type { CombinedCodes } from '../../../../../src/core/counting/countCombinations.ts';
import { addRecord, createCoMoments } from '../../../../../src/core/stats/coMoments.ts';

/** Ratings from 0, in the order of their codes but for the first two; the last code is none. */
function scaleOf(count: number): RatingVariable {
	const ratings = Array.from({ length: count }, (_, rating) => rating);
	return { ratings, placeOfCode: Uint16Array.from([1, 0, ...ratings.slice(2), count]) };
}

const scales: readonly { readonly what: string; readonly sizes: readonly number[] }[] = [
	{ what: 'two of a scale of ten', sizes: [11, 11] },
	{ what: 'all in one bundle', sizes: [5, 5, 5] },
	{ what: 'bundles of several and of one', sizes: [5, 5, 7, 11, 201, 11, 11, 2] },
	{ what: 'one that is alike', sizes: [11, 2, 101] },
];

describe('completeCounts', () => {
	for (const { what, sizes } of scales) {
		it(`gives the co-moments of records added one by one: ${what}`, () => {
			const variables = sizes.map(scaleOf);
			const records = Uint32Array.from({ length: 400 }, (_, place) => 3 * place);
			// Every third record answered the recommendation question; the others did not, or are not selected.
			const classes = Uint8Array.from({ length: 1200 }, (_, record) => [record % 2, 3, 7][record % 3] ?? 7);
			const parts: CombinedCodes[] = [];
			const sums = new RatingSums(variables, records.length);
			const expected = createCoMoments(sizes.length);
			for (const rowGroup of [1, 2]) {
				const codes = sizes.map((size, variable) =>
					Uint8Array.from({ length: 1200 }, (_, record) => (record * (variable + 3) * rowGroup + (record >> 4)) % size),
				);
				parts.push({ classes, codes });
				sums.add(records, codes, null);
				for (const record of records) {
					const ratings = variables.map(
						({ placeOfCode }, variable) => placeOfCode[codes[variable]?.[record] ?? 0] ?? 0,
					);
					addRecord(expected, ratings);
				}
			}
			assert.deepEqual(completeCounts(parts, variables), expected);
			assert.deepEqual(sums.moments, expected);
		});
	}

	it('does not count what a slider gives in hundredths', () => {
		assert.ok(canCount([scaleOf(101), scaleOf(11)]));
		assert.ok(!canCount([scaleOf(1001), scaleOf(11)]));
	});
});
