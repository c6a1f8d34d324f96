import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { allCells, cellsOfTable, openFile } from './readFile.ts';

const folder = new URL('../../../../../node_modules/csv-spectrum/', import.meta.url);

/** In this one the expectation is of another telephone number than the file, and not a list. */
const misprint = { file: 'location_coordinates', column: 'Contact Phone Number', inFile: '2095257564' };

/** The records that csv-spectrum expects of one of its files, by header. */
function expectationOf(file: string): Record<string, string>[] {
	const expected: unknown = JSON.parse(readFileSync(new URL(`json/${file}.json`, folder), 'utf8'));
	const records = (Array.isArray(expected) ? expected : [expected]) as Record<string, string>[];
	return file === misprint.file
		? records.map((record) => ({ ...record, [misprint.column]: misprint.inFile }))
		: records;
}

describe('csv-spectrum', () => {
	const files = readdirSync(new URL('csvs', folder)).map((name) => name.replace(/\.csv$/, ''));

	it('is here whole', () => assert.equal(files.length, 12));

	for (const file of files) {
		it(file, async () => {
			const opened = await openFile(readFileSync(new URL(`csvs/${file}.csv`, folder)));
			const expected = expectationOf(file);
			assert.deepEqual(
				opened.survey.columns.map(({ header }) => header),
				Object.keys(expected[0] ?? {}),
			);
			const cells = expected.map((record) => Object.values(record));
			assert.deepEqual(await allCells(opened), cells);
			assert.deepEqual(cellsOfTable(opened), cells);
			assert.deepEqual(opened.survey.findings, []);
		});
	}
});
