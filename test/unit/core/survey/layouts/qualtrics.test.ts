import assert from 'node:assert/strict';
import { recogniseQualtrics } from '../../../../../src/core/survey/layouts/qualtrics.ts';
import { columnsOf, headOf, read } from './readFixture.ts';

describe('recogniseQualtrics', () => {
	it('reads three header rows', () => {
		const head = headOf('qualtrics.csv');
		const match = recogniseQualtrics(head);
		assert.equal(match?.headerRows, 3);
		assert.deepEqual(read(columnsOf(match, head)), [
			['Begindatum', 'administration'],
			['Einddatum', 'administration', 'role date'],
			['Type reactie', 'administration', 'role status'],
			['IP-adres', 'administration'],
			['Voortgang', 'administration'],
			['Duur (in seconden)', 'administration'],
			['Voltooid', 'administration', 'role finished'],
			['Vastgelegd op', 'administration'],
			['Reactie-ID', 'administration'],
			['Achternaam ontvanger', 'administration'],
			['Voornaam ontvanger', 'administration'],
			['E-mailadres ontvanger', 'administration'],
			['Externe referentie', 'administration', 'role respondent'],
			['Breedtegraad', 'administration'],
			['Lengtegraad', 'administration'],
			['Distributiekanaal', 'administration'],
			['Taal gebruiker', 'administration'],
			['Hoe waarschijnlijk is het dat u ons aanbeveelt bij een collega?'],
			['Hoe waarschijnlijk is het dat u ons aanbeveelt bij een collega?', '> Group', 'role recommendation-group'],
			['Waarom geeft u dit cijfer?', 'text'],
			['Welke producten gebruikt u?', '> Laptop', 'columns'],
			['Welke producten gebruikt u?', '> Printer', 'columns'],
			['Welke rol hebt u?'],
			['Welke rol hebt u?', '> Anders, namelijk', 'text'],
			['Welke kanalen gebruikt u?', 'joined by ,'],
			['Region'],
			['Q2 - Topics', 'administration'],
		]);
	});

	it('reads an export of which a publisher stripped the ids', () => {
		const head = headOf('qualtricsTwoRows.csv');
		const match = recogniseQualtrics(head);
		assert.equal(match?.headerRows, 2);
		assert.deepEqual(read(columnsOf(match, head)).slice(-3), [
			['Response ID', 'administration', 'role respondent'],
			['How likely are you to recommend us?'],
			['Why did you give this score?'],
		]);
		const named = { name: 'x.csv', records: [head.records[0] ?? [], head.records[2] ?? []] };
		assert.equal(recogniseQualtrics(named)?.headerRows, 1);
	});

	it('takes a matrix of ratings for ratings, not for options', () => {
		const records = [
			['Q1_1', 'Q1_2'],
			['Rate us - Speed', 'Rate us - Price'],
			['{"ImportId":"QID1_1"}', '{"ImportId":"QID1_2"}'],
			['1', '1'],
		];
		const head = { name: 'x.csv', records };
		assert.deepEqual(read(columnsOf(recogniseQualtrics(head), head)), [
			['Rate us', '> Speed'],
			['Rate us', '> Price'],
		]);
	});

	for (const [what, records] of [
		[
			'the same names in a file of its own',
			[
				['StartDate', 'EndDate', 'Status', 'nps'],
				['2024-01-01', '2024-01-02', 'open', '9'],
			],
		],
		[
			'JSON in answers',
			[
				['id', 'meta'],
				['1', 'x'],
				['2', '{"ImportId":"QID1"}'],
			],
		],
		['the legacy export', headOf('qualtricsLegacy.csv').records],
		['one record', [['StartDate']]],
		['nothing', []],
	] as const) {
		it(`leaves ${what} to others`, () => assert.equal(recogniseQualtrics({ name: 'qualtrics.csv', records }), null));
	}
});
