import assert from 'node:assert/strict';
import { recogniseGeneric } from '../../../../../src/core/survey/layouts/generic.ts';
import { columnsOf, headOf, read } from './readFixture.ts';

describe('recogniseGeneric', () => {
	it('takes the first row for names, as they stand, and blanks for columns without one', () => {
		const columns = recogniseGeneric().columns([[' nps ', 'why']], 3, new Map());
		assert.deepEqual(
			columns.map(({ header }) => header),
			[' nps ', 'why', ''],
		);
		assert.deepEqual(read(columns), [['nps'], ['why'], ['']]);
	});

	for (const name of ['delighted.csv', 'askNicely.csv']) {
		it(`reads ${name} by its names`, () => {
			const head = headOf(name);
			const match = recogniseGeneric();
			assert.equal(match.headerRows, 1);
			assert.deepEqual(
				read(columnsOf(match, head)),
				head.records[0]?.map((header) => [header]),
			);
		});
	}
});
