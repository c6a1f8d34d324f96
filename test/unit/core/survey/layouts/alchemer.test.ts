import assert from 'node:assert/strict';
import { recogniseAlchemer } from '../../../../../src/core/survey/layouts/alchemer.ts';
import { columnsOf, headOf, read } from './readFixture.ts';

describe('recogniseAlchemer', () => {
	it('reads one header row with no-break spaces, options before their question', () => {
		const head = headOf('alchemer.csv');
		const match = recogniseAlchemer(head);
		assert.equal(match?.headerRows, 1);
		assert.deepEqual(read(columnsOf(match, head)), [
			['Response ID', 'administration', 'role respondent'],
			['Time Started', 'administration'],
			['Date Submitted', 'administration', 'role date'],
			['Status', 'administration', 'role finished'],
			['Contact ID', 'administration'],
			['Legacy Comments', 'administration'],
			['Comments', 'administration'],
			['Language', 'administration'],
			['Referer', 'administration'],
			['SessionID', 'administration'],
			['User Agent', 'administration'],
			['How likely are you to recommend us?'],
			['Which products do you use?', '> Laptop', 'columns'],
			['Which products do you use?', '> Printer: black and white', 'columns'],
			['Which products do you use?', '> Other - Write In', 'text'],
			['Country'],
		]);
	});

	for (const headers of [
		['Response ID', 'Time Started', 'Status', 'Date Submitted'],
		['Date Submitted', 'Status', 'nps'],
		['Time Started', 'Date Submitted', 'nps'],
	]) {
		it(`leaves ${headers.join()} to others`, () => {
			assert.equal(recogniseAlchemer({ name: 'alchemer.csv', records: [headers, ['1', '2', '3']] }), null);
		});
	}
});
