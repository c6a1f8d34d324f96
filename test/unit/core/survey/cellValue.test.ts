import assert from 'node:assert/strict';
import { readCell } from '../../../../src/core/survey/cellValue.ts';

describe('readCell', () => {
	const numbers: readonly [cell: string, value: number, label?: string][] = [
		['7', 7],
		['7.0', 7],
		['7,0', 7],
		['7,5', 7.5],
		[' 7 ', 7],
		['\u00a07\u00a0', 7],
		['７', 7],
		['-1', -1],
		['10 - Extremely likely', 10, 'Extremely likely'],
		['10 = Zeer waarschijnlijk', 10, 'Zeer waarschijnlijk'],
		['0 - Slet ikke sandsynligt', 0, 'Slet ikke sandsynligt'],
		['10 (Meget sandsynligt)', 10, 'Meget sandsynligt)'],
	];
	for (const [cell, value, label = ''] of numbers) {
		it(`reads ${JSON.stringify(cell)} as ${value}`, () =>
			assert.deepEqual(readCell(cell), { kind: 'number', value, label }));
	}

	const texts = [
		'10%',
		'2024-05-01',
		'7/10',
		'7 - 8',
		'1-5',
		'7,5,3',
		'1e1',
		'0x7',
		'#ERROR!',
		'Absolutely',
		'10th',
		'7 of 10',
		'٧',
	];
	for (const cell of texts) {
		it(`takes no leading digits of ${JSON.stringify(cell)}`, () => assert.equal(readCell(cell).kind, 'text'));
	}

	const blanks = [
		'',
		'  ',
		'\u00a0',
		'NA',
		'N/A',
		'n/a',
		'NULL',
		'-',
		'.',
		'#N/A',
		'Geen antwoord',
		'ved ikke',
		'Weet niet',
		"don't know",
		'-99',
	];
	for (const cell of blanks) {
		it(`takes ${JSON.stringify(cell)} for no answer`, () => assert.equal(readCell(cell).kind, 'blank'));
	}
});
