import assert from 'node:assert/strict';
import { recogniseSurveyMonkey } from '../../../../../src/core/survey/layouts/surveymonkey.ts';
import { columnsOf, headOf, read } from './readFixture.ts';

describe('recogniseSurveyMonkey', () => {
	it('reads two header rows', () => {
		const head = headOf('surveymonkey.csv');
		const match = recogniseSurveyMonkey(head);
		assert.equal(match?.headerRows, 2);
		const recommend = 'Would you recommend us? 10 - Absolutely';
		assert.deepEqual(read(columnsOf(match, head)), [
			['Respondent ID', 'administration', 'role respondent'],
			['Collector ID', 'administration'],
			['Start Date', 'administration'],
			['End Date', 'administration', 'role date'],
			['IP Address', 'administration'],
			['Email Address', 'administration'],
			['First Name', 'administration'],
			['Last Name', 'administration'],
			['Custom Data 1'],
			[recommend],
			[recommend, '> Why?', 'text'],
			['Which products do you use?', '> Laptop', 'columns'],
			['Which products do you use?', '> Phone', 'columns'],
			['Which products do you use?', '> Other (please specify)', 'text'],
			['Rate us on', '> Speed'],
			['Rate us on', '> Price'],
			['What else?', 'text'],
		]);
	});

	it('reads an export of which a publisher stripped the id columns', () => {
		const head = headOf('surveymonkeyStripped.csv');
		const match = recogniseSurveyMonkey(head);
		assert.equal(match?.headerRows, 2);
		assert.deepEqual(read(columnsOf(match, head)), [
			['My role is:'],
			['Would you recommend us, and why?'],
			['Would you recommend us, and why?', '> Comments:', 'text'],
			['Anything else?', 'text'],
		]);
	});

	for (const [what, records] of [
		[
			'one header row',
			[
				['id', 'nps'],
				['1', '9'],
			],
		],
		['a header alone', [['id', 'nps']]],
		[
			'the word as an answer that comes back',
			[
				['type', 'kind'],
				['Request', 'Response'],
				['Other', 'Response'],
			],
		],
		[
			'the word as an answer beside a score',
			[
				['type', 'nps'],
				['Response', '9'],
				['Request', '3'],
			],
		],
		[
			'an id column with an id below it',
			[
				['Respondent ID', 'Collector ID', 'nps'],
				['1', '2', '9'],
			],
		],
	] as const) {
		it(`leaves ${what} to others`, () => assert.equal(recogniseSurveyMonkey({ name: 'x.csv', records }), null));
	}
});
