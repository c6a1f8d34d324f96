import assert from 'node:assert/strict';
import { recogniseMicrosoftForms } from '../../../../../src/core/survey/layouts/microsoftForms.ts';
import { columnsOf, headOf, read } from './readFixture.ts';

const english = 'How likely are you to recommend us to a colleague?';
const danish = 'Hvor sandsynligt er det, at du vil anbefale os til en kollega?';

describe('recogniseMicrosoftForms', () => {
	for (const [name, delimiter, expected] of [
		[
			'microsoftForms.csv',
			',',
			[
				['ID', 'administration', 'role respondent'],
				['Start time', 'administration'],
				['Completion time', 'administration', 'role date'],
				['Email', 'administration'],
				['Name', 'administration'],
				[english],
				['Which channels do you use?', 'joined by ;'],
				['Why?'],
			],
		],
		[
			'microsoftFormsDutch.csv',
			';',
			[
				['ID', 'administration'],
				['Begintijd', 'administration'],
				['Tijd van voltooien', 'administration', 'role date'],
				['E-mail', 'administration', 'role respondent'],
				['Naam', 'administration'],
				['Tijd van laatste wijziging', 'administration'],
				['Hoe waarschijnlijk is het dat u ons aanbeveelt?'],
				['Welke kanalen gebruikt u?', 'joined by ;'],
			],
		],
		[
			'microsoftFormsDanish.csv',
			';',
			[
				['Id', 'administration', 'role respondent'],
				['Starttidspunkt', 'administration'],
				['Fuldførelsestidspunkt', 'administration', 'role date'],
				['Mail', 'administration'],
				['Navn', 'administration'],
				[danish],
			],
		],
	] as const) {
		it(`reads ${name}`, () => {
			const head = headOf(name, delimiter);
			const match = recogniseMicrosoftForms(head);
			assert.equal(match?.headerRows, 1);
			assert.deepEqual(read(columnsOf(match, head)), expected);
		});
	}

	it('takes a question that is called Email for a question', () => {
		const records = [
			['ID', 'Start time', 'Completion time', 'Email', 'Name', 'nps', 'Email'],
			['1', '', '', 'anonymous', '', '9', 'a@b.c'],
		];
		const head = { name: 'x.csv', records };
		assert.deepEqual(read(columnsOf(recogniseMicrosoftForms(head), head)).at(-1), ['Email']);
	});

	for (const headers of [
		['ID', 'Start time', 'End time', 'Email', 'Name', 'nps'],
		['ID', 'Start time', 'Tijd van voltooien', 'nps'],
		['Start time', 'Completion time', 'nps'],
		['ID', 'nps'],
	]) {
		it(`leaves ${headers.join()} to others`, () => {
			assert.equal(recogniseMicrosoftForms({ name: 'x.csv', records: [headers, ['1', '2', '3']] }), null);
		});
	}
});
