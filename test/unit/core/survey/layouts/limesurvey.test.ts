import assert from 'node:assert/strict';
import { recogniseLimeSurvey } from '../../../../../src/core/survey/layouts/limesurvey.ts';
import { columnsOf, headOf, read } from './readFixture.ts';

const question = 'Hoe waarschijnlijk is het dat u ons aanbeveelt?';

describe('recogniseLimeSurvey', () => {
	for (const [name, own, expected] of [
		[
			'limesurveyCodes.csv',
			['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'startdate', 'datestamp'],
			[
				['NPS', 'shift 1'],
				['Q2', '> SQ001', 'columns'],
				['Q2', '> SQ002', 'columns'],
				['Q2', '> other', 'text'],
				['Q3', '> SQ001'],
				['Q4'],
			],
		],
		[
			'limesurveyBoth.csv',
			[
				'id. Response ID',
				'submitdate. Date submitted',
				'lastpage. Last page',
				'startlanguage. Start language',
				'seed. Seed',
				'startdate. Date started',
				'datestamp. Date last action',
			],
			[
				[question, 'shift 1'],
				['Welke producten gebruikt u?', '> Laptop', 'columns'],
				['Welke producten gebruikt u?', '> Printer', 'columns'],
				['Welke producten gebruikt u?', '> Anders', 'text'],
				['Hoe tevreden bent u?', '> Levering'],
				['Waarom?'],
			],
		],
		[
			'limesurveyTexts.csv',
			['Response ID', 'Date submitted', 'Last page', 'Start language', 'Seed', 'Date started', 'Date last action'],
			[
				[question],
				['Welke producten gebruikt u?', '> Laptop', 'columns'],
				['Welke producten gebruikt u?', '> Printer', 'columns'],
				['Welke producten gebruikt u?', '> Anders', 'text'],
				['Hoe tevreden bent u?', '> Levering'],
				['Waarom?'],
			],
		],
	] as const) {
		it(`reads ${name}`, () => {
			const head = headOf(name);
			const match = recogniseLimeSurvey(head);
			assert.equal(match?.headerRows, 1);
			const roles: Record<number, string> = { 0: 'role respondent', 1: 'role finished', 6: 'role date' };
			assert.deepEqual(read(columnsOf(match, head)), [
				...own.map((text, index) => [text, 'administration', ...(roles[index] === undefined ? [] : [roles[index]])]),
				...expected,
			]);
		});
	}

	// Eleven codes for the options from 0 to 10: the number is one more than the answer (inferred from the numbering).
	it('reads A1 to A11 as 1 to 11, one above the answer, and only where A11 is given', () => {
		const headers = ['id', 'submitdate', 'lastpage', 'startlanguage', 'NPS'];
		const labelsOf = (...codes: string[]) => {
			const head = { name: 'x.csv', records: [headers, ...codes.map((code) => ['1', '2024', '1', 'en', code])] };
			return columnsOf(recogniseLimeSurvey(head), head)[4];
		};
		const eleven = labelsOf('A1', '', 'A11');
		assert.equal(eleven?.labels?.['A1'], '1');
		assert.equal(eleven?.labels?.['A11'], '11');
		assert.equal(eleven?.shift, 1);
		for (const others of [labelsOf('A1', 'A10'), labelsOf('A1', 'A11', 'A12'), labelsOf('1', '11')]) {
			assert.deepEqual([others?.labels, others?.shift], [null, 0]);
		}
	});

	for (const headers of [
		['id', 'submitdate', 'nps'],
		['id', 'lastpage', 'startlanguage', 'nps'],
		['nps', 'submitdate', 'lastpage', 'startlanguage', 'id'],
		['Response ID', 'Date submitted', 'Status', 'nps'],
	]) {
		it(`leaves ${headers.join()} to others`, () => {
			assert.equal(recogniseLimeSurvey({ name: 'x.csv', records: [headers, ['1', '2', '3']] }), null);
		});
	}
});
