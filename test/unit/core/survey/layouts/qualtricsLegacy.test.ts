import assert from 'node:assert/strict';
import { recogniseQualtricsLegacy } from '../../../../../src/core/survey/layouts/qualtricsLegacy.ts';
import { columnsOf, headOf, read } from './readFixture.ts';

describe('recogniseQualtricsLegacy', () => {
	it('reads two header rows and the blank column behind the last delimiter', () => {
		const head = headOf('qualtricsLegacy.csv');
		const match = recogniseQualtricsLegacy(head);
		assert.equal(match?.headerRows, 2);
		const columns = columnsOf(match, head);
		assert.deepEqual(read(columns), [
			['ResponseID', 'administration'],
			['ResponseSet', 'administration'],
			['Name', 'administration'],
			['ExternalDataReference', 'administration'],
			['Email', 'administration', 'role respondent'],
			['IPAddress', 'administration'],
			['Status', 'administration', 'role status'],
			['StartDate', 'administration'],
			['EndDate', 'administration', 'role date'],
			['Finished', 'administration', 'role finished'],
			['How likely are you to recommend us?'],
			['How likely are you to recommend us?', '> Because-TEXT', 'text'],
			['Which did you use?', '> Web shop', 'columns'],
			['Which did you use?', '> Phone', 'columns'],
			['', 'administration'],
		]);
		assert.deepEqual(
			columns.map(({ header }) => header),
			head.records[0],
		);
	});

	it('leaves columns that R or a statistician named V1 and V2 to others', () => {
		const records = [
			['V1', 'V2', 'V3'],
			['1', '9', 'good'],
		];
		assert.equal(recogniseQualtricsLegacy({ name: 'x.csv', records }), null);
		assert.equal(recogniseQualtricsLegacy(headOf('qualtrics.csv')), null);
		assert.equal(recogniseQualtricsLegacy({ name: 'x.csv', records: [['V1', 'V2']] }), null);
	});
});
