import assert from 'node:assert/strict';
import { recogniseGoogleForms } from '../../../../../src/core/survey/layouts/googleForms.ts';
import { columnsOf, headOf, read } from './readFixture.ts';

describe('recogniseGoogleForms', () => {
	it('reads one header row, options joined by a comma, and commas that join nothing', () => {
		const head = headOf('googleForms.csv');
		const match = recogniseGoogleForms(head);
		assert.equal(match?.headerRows, 1);
		assert.deepEqual(read(columnsOf(match, head)), [
			['Tijdstempel', 'administration', 'role date'],
			['E-mailadres', 'administration', 'role respondent'],
			['Hoe waarschijnlijk is het dat je ons aanbeveelt?'],
			['Welke producten gebruik je?', 'joined by , '],
			['Komt u terug?'],
			['Waarom?'],
		]);
	});

	it('reads the form’s own download, options joined by a semicolon', () => {
		const head = headOf('googleFormsDownload.csv');
		assert.deepEqual(read(columnsOf(recogniseGoogleForms(head), head)), [
			['Timestamp', 'administration', 'role date'],
			['How likely are you to recommend us?'],
			['Which products do you use?', 'joined by ;'],
		]);
	});

	for (const [header, time] of [
		['Timestamp', '12/13/2019 9:50:30'],
		['Tidsstempel', '13/12/2019 9.50.30'],
		['Tidsstempel', '13.12.2019 09.50.30'],
		['Horodateur', '13/12/2019 09:50:30'],
	] as const) {
		it(`knows ${header} ${time}`, () => {
			const records = [
				[header, 'nps'],
				[time, '9'],
			];
			assert.equal(recogniseGoogleForms({ name: 'x.csv', records })?.layout, 'google-forms');
		});
	}

	for (const [what, records] of [
		[
			'a log',
			[
				['Timestamp', 'Level'],
				['2024-01-05T09:00:00Z', 'info'],
			],
		],
		[
			'a warehouse',
			[
				['timestamp', 'nps'],
				['2024-01-05 09:00:00', '9'],
			],
		],
		[
			'unix time',
			[
				['Timestamp', 'nps'],
				['1704445200', '9'],
			],
		],
		[
			'a date without a time',
			[
				['Timestamp', 'nps'],
				['1/5/2024', '9'],
			],
		],
		[
			'a fraction of a second',
			[
				['Timestamp', 'nps'],
				['2024-01-05 09:00:00.123', '9'],
			],
		],
		['a header alone', [['Timestamp', 'nps']]],
		[
			'a time that is not first',
			[
				['nps', 'Timestamp'],
				['9', '1/5/2024 9:00:00'],
			],
		],
	] as const) {
		it(`leaves ${what} to others`, () => assert.equal(recogniseGoogleForms({ name: 'x.csv', records }), null));
	}
});
