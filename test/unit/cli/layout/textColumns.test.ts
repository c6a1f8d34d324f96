import assert from 'node:assert/strict';
import { columnsOf, padded } from '../../../../src/cli/layout/textColumns.ts';
import { namedRows } from '../../../../src/cli/layout/textLayout.ts';
import { wrapText } from '../../../../src/cli/layout/wrapText.ts';

// Columns as a terminal shows them: two of East Asian wide signs and emoji (Unicode UAX #11), none of combining marks
// (category Mn) and of controls of direction (category Cf).
const texts: readonly [text: string, columns: number][] = [
	['Team', 4],
	['東京', 4],
	['e\u0301te\u0301', 3],
	['\u2068שלום\u2069', 4],
	['👍🏽', 2],
	['ｆｕｌｌ', 8],
	['−20', 3],
	// Each control sign stands as U+FFFD: what they enclose is text, and no command.
	['\u001b[31m\u0007', 6],
];

describe('columnsOf', () => {
	for (const [text, columns] of texts) {
		it(`counts ${columns} of ${text}`, () => assert.equal(columnsOf(text), columns));
	}
});

describe('padded', () => {
	for (const [text, columns] of texts) {
		it(`fills ten columns with ${text}`, () => {
			assert.equal(padded(text, 10, 'left'), text + ' '.repeat(10 - columns));
			assert.equal(padded(text, 10, 'right'), ' '.repeat(10 - columns) + text);
		});
	}
});

describe('wrapText', () => {
	it('counts columns, not code units', () => assert.deepEqual(wrapText('東京都 大阪', 6), ['東京都', '大阪']));
	it('never parts a sign from its mark', () =>
		assert.deepEqual(wrapText('e\u0301e\u0301e\u0301', 2), ['e\u0301e\u0301', 'e\u0301']));
});

describe('namedRows', () => {
	it('keeps figures in their columns whatever the names', () => {
		const rows = texts.map(([name]) => ({ name, cells: ['12', '+3'] }));
		const ends = namedRows(rows).map((line) => columnsOf(line));
		assert.equal(new Set(ends).size, 1);
	});
	it('puts a long name above its figures, a heading on a line of its own', () => {
		const long = 'Verzekeringsadministratiemedewerkersoverleg';
		assert.deepEqual(
			namedRows([
				{ name: 'Improve', cells: [] },
				{ name: 'Oost', cells: ['7', '+12'] },
				{ name: long, cells: ['112', '−5'] },
			]),
			['Improve', 'Oost    7  +12', long, '      112   −5'],
		);
	});
});
