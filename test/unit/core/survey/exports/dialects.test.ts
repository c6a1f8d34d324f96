import assert from 'node:assert/strict';
import type { FindingCode } from '../../../../../src/core/model/finding.ts';
import type { Delimiter } from '../../../../../src/core/model/reading.ts';
import { compareReading, expectOtherScale } from './expectReading.ts';
import { allCells, cellsOfTable, openFile } from './readFile.ts';

/** How a file is written, and what it must read as. */
interface DialectCase {
	readonly name: string;
	readonly file: string;
	readonly delimiter?: Delimiter;
	/** Position of the question; 0. */
	readonly question?: number;
	readonly ratings: readonly number[];
	readonly blank?: number;
	readonly findings?: readonly FindingCode[];
	/** All cells. */
	readonly cells: readonly (readonly string[])[];
}

const nineAndZero = [
	['9', 'good'],
	['0', 'bad'],
] as const;
const simple = { ratings: [9, 0], cells: nineAndZero };

const cases: readonly DialectCase[] = [
	{ name: 'comma', file: 'nps,why\n9,good\n0,bad\n', ...simple },
	{ name: 'semicolon', file: 'nps;why\n9;good\n0;bad\n', delimiter: ';', ...simple },
	{ name: 'tab', file: 'nps\twhy\n9\tgood\n0\tbad\n', delimiter: '\t', ...simple },
	{ name: 'pipe', file: 'nps|why\n9|good\n0|bad\n', delimiter: '|', ...simple },
	{ name: 'sep=;', file: 'sep=;\nnps;why\n9;good\n0;bad\n', delimiter: ';', ...simple },
	{ name: 'sep=; and CRLF', file: 'sep=;\r\nnps;why\r\n9;good\r\n0;bad\r\n', delimiter: ';', ...simple },
	{ name: 'sep=; and CR', file: 'sep=;\rnps;why\r9;good\r0;bad\r', delimiter: ';', ...simple },
	{ name: 'SEP=, behind a byte order mark', file: '\ufeffSEP=,\nnps,why\n9,good\n0,bad\n', ...simple },
	{ name: 'a tab behind sep=', file: 'sep=\t\nnps\twhy\n9\tgood\n0\tbad\n', delimiter: '\t', ...simple },
	{ name: 'a quoted sep=; line', file: '"sep=;"\nnps;why\n9;good\n0;bad\n', delimiter: ';', ...simple },
	{
		name: 'sep=; above a file that commas would cut as well',
		file: 'sep=;\nnps;why, so\n9;good, yes\n0;bad, no\n',
		delimiter: ';',
		ratings: [9, 0],
		cells: [
			['9', 'good, yes'],
			['0', 'bad, no'],
		],
	},
	{ name: 'CR', file: 'nps,why\r9,good\r0,bad\r', ...simple },
	{ name: 'CRLF', file: 'nps,why\r\n9,good\r\n0,bad\r\n', ...simple },
	{ name: 'CR, LF and CRLF mixed', file: 'nps,why\r9,good\r\n0,bad\n', ...simple },
	{ name: 'LF and CR in this order are two line ends', file: 'nps,why\n\r9,good\n\r0,bad\n\r', ...simple },
	{ name: 'no last newline', file: 'nps,why\n9,good\n0,bad', ...simple },
	{ name: 'no last newline behind a quote', file: 'nps,why\n9,good\n0,"bad"', ...simple },
	{
		name: 'no last newline behind a delimiter',
		file: 'nps,why\n9,good\n0,',
		ratings: [9, 0],
		cells: [
			['9', 'good'],
			['0', ''],
		],
	},
	{ name: 'CR as the very last byte', file: 'nps,why\r\n9,good\r\n0,bad\r', ...simple },
	{ name: 'blank lines between records', file: '\n\nnps,why\n\n9,good\r\n\r\n\r\n0,bad\n\n\n', ...simple },
	{
		name: 'lines of delimiters alone are records without answers',
		file: 'nps,why\n9,good\n,\n0,bad\n,\n',
		ratings: [9, 0],
		blank: 2,
		cells: [
			['9', 'good'],
			['', ''],
			['0', 'bad'],
			['', ''],
		],
	},
	{
		name: 'delimiters at the end of header and records',
		file: 'nps,why,,\n9,good,,\n0,bad,,\n',
		ratings: [9, 0],
		cells: [
			['9', 'good', '', ''],
			['0', 'bad', '', ''],
		],
	},
	{ name: 'delimiters at the end of records alone lose nothing', file: 'nps,why\n9,good,\n0,bad,,,\n', ...simple },
	{
		name: 'a delimiter at the end of the header alone',
		file: 'nps,why,\n9,good\n0,bad\n',
		ratings: [9, 0],
		findings: ['short-records'],
		cells: [
			['9', 'good', ''],
			['0', 'bad', ''],
		],
	},
	{
		name: 'short and long records, both counted',
		file: 'nps,why,where\n9\n0,bad,here,and,more\n10,fine,there\n',
		ratings: [9, 0, 10],
		findings: ['short-records', 'long-records'],
		cells: [
			['9', '', ''],
			['0', 'bad', 'here'],
			['10', 'fine', 'there'],
		],
	},
	{
		name: 'doubled quotes, delimiters and line breaks within quotes',
		file: 'nps,why\r\n9,"say ""hi"",\r\nagain"\r\n0,""""\r\n',
		ratings: [9, 0],
		cells: [
			['9', 'say "hi",\r\nagain'],
			['0', '"'],
		],
	},
	{ name: 'all cells in quotes', file: '"nps","why"\n"9","good"\n"0","bad"\n', ...simple },
	{
		name: 'quotes within a cell that has none around it',
		file: 'nps,why\n9,5" pipe\n0, "bad"\n',
		ratings: [9, 0],
		cells: [
			['9', '5" pipe'],
			['0', ' "bad"'],
		],
	},
	{
		name: 'text behind a closing quote',
		file: 'nps,why\n9,"good" enough\n0,"ba"d"\n',
		ratings: [9, 0],
		findings: ['text-after-quote'],
		cells: [
			['9', 'good enough'],
			['0', 'bad"'],
		],
	},
	{
		name: 'delimiters, quotes and line breaks in the header',
		file: 'id,"Would you recommend us, and\r\n""all"" of us?"\r\n1,9\r\n2,0\r\n',
		question: 1,
		ratings: [9, 0],
		cells: [
			['1', '9'],
			['2', '0'],
		],
	},
	{
		name: 'semicolons with commas in texts',
		file: 'nps;Why, if I may ask?\n9;good, fast, kind\n0;bad, slow, rude\n',
		delimiter: ';',
		ratings: [9, 0],
		cells: [
			['9', 'good, fast, kind'],
			['0', 'bad, slow, rude'],
		],
	},
	{
		name: 'semicolons with decimal commas',
		file: 'nps;csat;effort\n9,0;7,5;3,2\n0,0;8,5;1,0\n',
		delimiter: ';',
		ratings: [9, 0],
		cells: [
			['9,0', '7,5', '3,2'],
			['0,0', '8,5', '1,0'],
		],
	},
	{
		name: 'commas with decimal commas in quotes',
		file: 'nps,csat\n"9,0","7,5"\n"0,0","8,5"\n',
		ratings: [9, 0],
		cells: [
			['9,0', '7,5'],
			['0,0', '8,5'],
		],
	},
	{
		name: 'commas with several choices joined by semicolons',
		file: 'nps,which\n9,Phone;Web;\n0,Phone;Shop;\n',
		ratings: [9, 0],
		cells: [
			['9', 'Phone;Web;'],
			['0', 'Phone;Shop;'],
		],
	},
	{
		name: 'times do not make a colon a delimiter',
		file: 'nps\tat\n9\t10:20:30\n0\t11:20:30\n',
		delimiter: '\t',
		ratings: [9, 0],
		cells: [
			['9', '10:20:30'],
			['0', '11:20:30'],
		],
	},
	{ name: 'one column', file: 'nps\n9\n0\n', ratings: [9, 0], cells: [['9'], ['0']] },
	{ name: 'one quoted column', file: '"nps"\r\n"9"\r\n"0"\r\n', ratings: [9, 0], cells: [['9'], ['0']] },
	{
		name: 'one column with a quoted blank',
		file: 'nps\n9\n""\n0\n',
		ratings: [9, 0],
		blank: 1,
		cells: [['9'], [''], ['0']],
	},
	{
		name: 'one column with a delimiter behind each answer',
		file: 'nps\n9,\n0,\n',
		ratings: [9, 0],
		cells: [['9'], ['0']],
	},
	{
		name: 'one column with decimal commas',
		file: 'nps\n9,0\n7,5\n0,5\n',
		delimiter: ';',
		ratings: [9, 7.5, 0.5],
		findings: ['decimal-answers'],
		cells: [['9,0'], ['7,5'], ['0,5']],
	},
];

describe('the way in which a file is written', () => {
	for (const { name, file, cells, ...expected } of cases) {
		it(name, async () => {
			const opened = await openFile(file);
			compareReading(opened, expected);
			assert.deepEqual(await allCells(opened), cells);
			assert.deepEqual(cellsOfTable(opened), cells);
		});
	}

	it('a letter is never a delimiter', () => expectOtherScale('nps\nabab\naab\n', 'text'));

	it('a header in quotes reads as the text within', async () => {
		const { survey } = await openFile('id,"Would you recommend us, and\r\n""all"" of us?"\r\n1,9\r\n2,0\r\n');
		assert.deepEqual(
			survey.columns.map(({ header, questionText }) => [header, questionText]),
			[
				['id', 'id'],
				['Would you recommend us, and\r\n"all" of us?', 'Would you recommend us, and "all" of us?'],
			],
		);
	});
});
