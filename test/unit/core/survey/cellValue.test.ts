import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blankTokens, isBlank, readCell } from '../../../../src/core/survey/cellValue.ts';

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
		['10-Extremely likely', 10, 'Extremely likely'],
		['10: Zeker wel', 10, 'Zeker wel'],
		['10 Extremely likely', 10, 'Extremely likely'],
		['0. Helemaal niet waarschijnlijk', 0, 'Helemaal niet waarschijnlijk'],
		['Not at all likely - 0', 0, 'Not at all likely'],
		['Meget sandsynligt (10)', 10, 'Meget sandsynligt'],
		['"7"', 7],
		['="7"', 7],
		['１０', 10],
		['+7', 7],
		['7.333333333333333', 7.333333333333333],
		['99', 99],
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
		'7 Amsterdam',
		'Amsterdam 7',
		'Room 10',
		'5-May',
		'1-mrt',
		'7 8',
		'"7',
		'10 Extremely likely 10',
		'10 %',
		'2024-05',
		'1,000,000',
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
		'-99,0',
		'None',
		'Don’t know',
		'No response',
		'Weet niet / geen mening',
		'n.v.t.',
		'Niet ingevuld',
		'Ikke besvaret',
		'Ved ikke / ikke relevant',
		'""',
		'#NULL!',
		'—',
	];
	for (const cell of blanks) {
		it(`takes ${JSON.stringify(cell)} for no answer`, () => assert.equal(readCell(cell).kind, 'blank'));
	}
});

describe('isBlank', () => {
	it('leaves None to questions that it answers', () => assert.equal(isBlank('None'), false));
	it('leaves 99 and -9 to what the rest of the column is', () => {
		assert.equal(isBlank('99'), false);
		assert.equal(isBlank('-9'), false);
	});
});

describe('a cell with something around it', () => {
	/** What is meant by tidy, in so many words: without a look at what may be spared. */
	const tidied = (cell: string) =>
		cell
			.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
			.trim()
			.replace(/^=?"([^"]*)"$/, '$1')
			.trim();
	const tokens = fc.constantFrom(
		...blankTokens,
		'None',
		'7',
		'10 - Extremely likely',
		'Not at all likely - 0',
		'İ',
		'-99',
	);
	const around = fc.string({ unit: fc.constantFrom(...'"=  \u00a0\u2009\t５7a’'), maxLength: 4 });
	const wrapped = fc
		.tuple(around, tokens, fc.boolean(), around)
		.map(([before, token, isUpper, behind]) => before + (isUpper ? token.toUpperCase() : token) + behind);
	const cells = fc.oneof(wrapped, around, fc.string({ unit: 'binary', maxLength: 40 }));

	it('is blank where a word for no answer is left', () => {
		fc.assert(
			fc.property(cells, (cell) => {
				const word = tidied(cell).toLowerCase().replace('’', "'");
				assert.equal(isBlank(cell), blankTokens.has(word));
			}),
			{ numRuns: 3000 },
		);
	});

	it('reads as what is left', () => {
		fc.assert(
			fc.property(cells, (cell) => assert.deepEqual(readCell(cell), readCell(tidied(cell)))),
			{ numRuns: 3000 },
		);
	});
});
