import assert from 'node:assert/strict';
import { recogniseEnalyzer } from '../../../../../src/core/survey/layouts/enalyzer.ts';
import { columnsOf, headOf, read } from './readFixture.ts';

const records = [
	['nps', 'satisfied', 'day'],
	['11', '5', '01-15-2024'],
	['1', '4', '02-01-2024'],
];

describe('recogniseEnalyzer', () => {
	it('takes whole numbers for ratings or for the numbers of their labels, and dates month first', () => {
		const head = headOf('enalyzer.csv', ';');
		const match = recogniseEnalyzer(head);
		assert.equal(match?.headerRows, 1);
		assert.equal(match?.dateOrder, 'month-first');
		assert.deepEqual(read(columnsOf(match, head)), [
			['Respondent', 'shift null'],
			['Link', 'administration'],
			['Besvaret'],
			['Hvor sandsynligt er det, at du vil anbefale os?', 'shift null'],
			['Hvor tilfreds er du?', 'shift null'],
			['Region'],
		]);
	});

	it('knows it by its links or by the name of the file', () => {
		const { records: linked } = headOf('enalyzer.csv', ';');
		assert.equal(recogniseEnalyzer({ name: 'x.csv', records: linked })?.layout, 'enalyzer');
		assert.equal(recogniseEnalyzer({ name: 'Enalyzer export.csv', records })?.layout, 'enalyzer');
	});

	for (const [values, shift] of [
		[['1', '11'], null],
		[['1', '10'], null],
		[['0', '10'], null],
		[['7,5', '8'], 0],
		[['9 - Likely', '10'], 0],
		[['', ''], 0],
	] as const) {
		it(`leaves ${values.join(' and ')} ${shift === null ? 'to the whole column' : 'as they are'}`, () => {
			const head = { name: 'enalyzer.csv', records: [['nps'], ...values.map((value) => [value])] };
			assert.equal(columnsOf(recogniseEnalyzer(head), head)[0]?.shift, shift);
		});
	}

	it('leaves a scale from 1 to 11 of anybody else, and dates that are day first, to others', () => {
		assert.equal(recogniseEnalyzer({ name: 'survey.csv', records }), null);
		const dayFirst = [...records, ['3', '3', '15-01-2024']];
		assert.equal(recogniseEnalyzer({ name: 'enalyzer.csv', records: dayFirst }), null);
		const mentioned = [
			['nps', 'why'],
			['9', 'https://surveys.enalyzer.com/?pid=1'],
			['8', 'good'],
		];
		assert.equal(recogniseEnalyzer({ name: 'x.csv', records: mentioned }), null);
	});
});
