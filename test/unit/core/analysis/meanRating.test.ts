import assert from 'node:assert/strict';
import { meanRating } from '../../../../src/core/analysis/meanRating.ts';
import type { Exclusions } from '../../../../src/core/model/survey.ts';
import type { Table } from '../../../../src/core/model/table.ts';

const everyRecord: Exclusions = { count: 0, byGroup: null };

/** One column in one row group, a record a cell. */
function tableOf(cells: readonly string[]): Table {
	const dictionary = [...new Set(cells)];
	return {
		columns: [{ kind: 'category', dictionary }, { kind: 'text' }],
		recordCount: cells.length,
		groups: [
			{
				base: 0,
				recordCount: cells.length,
				recordOffsets: new Uint32Array(cells.length),
				cells: [
					{ kind: 'category', codes: Uint8Array.from(cells, (cell) => dictionary.indexOf(cell)) },
					{ kind: 'text' },
				],
			},
		],
	};
}

describe('meanRating', () => {
	for (const [what, cells, mean, base] of [
		['whole numbers', ['7', '8', '8', '9'], 8, 4],
		['decimals with a point or a comma', ['7.5', '8,5', '6'], 22 / 3, 3],
		['ends with their words', ['10 - Zeer tevreden', '0 - Zeer ontevreden', '8'], 6, 3],
		['blanks, texts and numbers beyond the scale left out', ['9', '', 'n.v.t.', 'goed', '99', '-1', '4'], 6.5, 2],
		['nobody answered', ['', '-', ''], null, 0],
	] as const) {
		it(what, () => assert.deepEqual(meanRating(tableOf(cells), 0, everyRecord), { mean, base }));
	}

	it('leaves out the records that do not count', () => {
		const exclusions = { count: 1, byGroup: [Uint8Array.of(0, 1, 0)] };
		assert.deepEqual(meanRating(tableOf(['10', '1', '5']), 0, exclusions), { mean: 7.5, base: 2 });
	});

	it('has no mean of a column of texts', () => {
		assert.equal(meanRating(tableOf(['7']), 1, everyRecord), null);
	});
});
