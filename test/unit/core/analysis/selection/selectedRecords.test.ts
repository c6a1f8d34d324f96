import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { selectedRecords } from '../../../../../src/core/analysis/selection/selectedRecords.ts';
import { heldSource } from '../../../../../src/core/csv/heldSource.ts';
import type { Query } from '../../../../../src/core/model/query.ts';
import { openSurvey } from '../../../../../src/core/survey/openSurvey.ts';
import { plainQuery } from '../../../../../src/engine/plainQuery.ts';

// Counted by hand: detractors in records 1, 3, 4 and 6; of these, East in 1 and 4.
const lines = ['nps,team', '9,East', '3,East', '10,West', '0,West', '6,East', '8,West', '2,West', ',East'];
const detractors = { kind: 'class', class: 'detractors' } as const;
const east = { kind: 'category', column: 1, value: 'East' } as const;

async function selected(query: Partial<Query>, offset = 0, limit = 10) {
	const opened = await openSurvey(heldSource('s.csv', new TextEncoder().encode(lines.join('\n')), false), {
		version: 1,
	});
	const { records, ...page } = await selectedRecords(
		opened,
		{ ...plainQuery, minimumBase: 1, ...query },
		offset,
		limit,
	);
	return { ...page, records: records.map(({ index, line }) => [index, line]) };
}

describe('selectedRecords', () => {
	it('gives those that pass the filters, in file order, with their lines', async () => {
		assert.deepEqual(await selected({ filters: [detractors] }), {
			total: 4,
			closed: false,
			records: [
				[1, 3],
				[3, 5],
				[4, 6],
				[6, 8],
			],
		});
		assert.deepEqual((await selected({ filters: [detractors, east] })).records, [
			[1, 3],
			[4, 6],
		]);
	});

	it('pages through them', async () => {
		assert.deepEqual((await selected({ filters: [detractors] }, 1, 2)).records, [
			[3, 5],
			[4, 6],
		]);
		assert.deepEqual((await selected({ filters: [detractors] }, 4, 2)).records, []);
	});

	it('gives every record of the file without filters', async () => {
		assert.equal((await selected({})).total, 8);
		assert.equal((await selected({ minimumBase: 10 })).records.length, 8);
	});

	it('keeps a selection below the minimum base closed', async () => {
		assert.deepEqual(await selected({ filters: [detractors], minimumBase: 5 }), {
			total: 4,
			closed: true,
			records: [],
		});
	});
});
