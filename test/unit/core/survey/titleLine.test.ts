import assert from 'node:assert/strict';
import { titleLines } from '../../../../src/core/survey/titleLine.ts';

const header = ['Naam', 'Cijfer', 'Toelichting'];
const records = [
	['Jansen', '9', 'Prima'],
	['De Vries', '7', ''],
	['Bakker', '8', 'Snel'],
];

describe('titleLines', () => {
	const cases: readonly [name: string, records: readonly (readonly string[])[], lines: number][] = [
		['a header first', [header, ...records], 0],
		['a title in a line of its own', [['Klantonderzoek 2026'], header, ...records], 1],
		['a title with the delimiters of a spreadsheet', [['Klantonderzoek 2026', '', ''], header, ...records], 1],
		['two lines of title', [['Klantonderzoek'], ['Uitgevoerd in mei 2026'], header, ...records], 2],
		['a title that is a number', [['2026'], header, ...records], 1],
		['a file of one column', [['Cijfer'], ['9'], ['7']], 0],
		[
			'one named column above values',
			[
				['Cijfer', '', ''],
				['9', 'Prima', 'x'],
				['7', 'Traag', 'y'],
			],
			0,
		],
		[
			'one named column above dates',
			[
				['Dag', ''],
				['1-5-2026', '9'],
				['2-5-2026', '7'],
			],
			0,
		],
		['a title, and no record below the header', [['Klantonderzoek'], header], 0],
		[
			'mostly empty records',
			[
				['Naam', '', ''],
				['a', 'b', 'c'],
				['d', '', ''],
				['e', '', ''],
				['f', '', ''],
			],
			0,
		],
		['the same name twice is no header', [['Titel'], ['ja', 'ja', 'nee'], ['nee', 'ja', 'ja']], 0],
		['a letter of six lines is no title', [...'abcdef'.split('').map((line) => [line]), header, ...records], 0],
		['no records', [], 0],
	];
	for (const [name, given, lines] of cases) it(`${name}: ${lines}`, () => assert.equal(titleLines(given), lines));
});
