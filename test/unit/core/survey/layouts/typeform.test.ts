import assert from 'node:assert/strict';
import { recogniseTypeform } from '../../../../../src/core/survey/layouts/typeform.ts';
import { columnsOf, headOf, read } from './readFixture.ts';

describe('recogniseTypeform', () => {
	it('reads one header row, cuts tags out of titles and leaves other angle brackets alone', () => {
		const head = headOf('typeform.csv');
		const match = recogniseTypeform(head);
		assert.equal(match?.headerRows, 1);
		assert.deepEqual(read(columnsOf(match, head)), [
			['#', 'administration', 'role respondent'],
			['How likely are you to recommend us, from 0 to 10?'],
			['Laptop', '> Laptop', 'columns'],
			['Printer', '> Printer', 'columns'],
			['What does <3 stand for & why?'],
			['Response Type', 'administration', 'role finished'],
			['Start Date (UTC)', 'administration'],
			['Stage Date (UTC)', 'administration'],
			['Submit Date (UTC)', 'administration', 'role date'],
			['Network ID', 'administration'],
			['Tags', 'administration'],
			['Ending', 'administration'],
		]);
	});

	for (const headers of [
		['#', 'nps'],
		['#', 'nps', 'Start Date (UTC)', 'Submit Date (UTC)'],
		['id', 'nps', 'Start Date (UTC)', 'Submit Date (UTC)', 'Network ID'],
		['#', 'Start Date', 'Submit Date', 'Network ID'],
	]) {
		it(`leaves ${headers.join()} to others`, () => {
			assert.equal(recogniseTypeform({ name: 'typeform.csv', records: [headers, ['1', '9']] }), null);
		});
	}
});
