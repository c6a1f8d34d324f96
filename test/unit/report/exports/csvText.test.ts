import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { csvText, neutral } from '../../../../src/report/exports/csvText.ts';

describe('neutral', () => {
	// The signs that begin a formula in a spreadsheet: design.md and the OWASP page on CSV injection.
	const cases: readonly (readonly [text: string, expected: string])[] = [
		['=1+1', "'=1+1"],
		['+31 6 1234', "'+31 6 1234"],
		['-2+3', "'-2+3"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\t=1+1', "'\t'=1+1"],
		['\r=1+1', "'\r'=1+1"],
		['＝1+1', "'＝1+1"],
		["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
		// A spreadsheet of another language parts the text here, and takes what follows for a cell of its own.
		['ok,=1+1', "ok,'=1+1"],
		['ok;@A1', "ok;'@A1"],
		['first\n=1+1', "first\n'=1+1"],
		['East', 'East'],
		['R&D – 50%', 'R&D – 50%'],
		['a = b', 'a = b'],
		['', ''],
	];
	for (const [text, expected] of cases) {
		it(`${JSON.stringify(text)} becomes ${JSON.stringify(expected)}`, () => {
			assert.equal(neutral(text), expected);
		});
	}
});

describe('csvText', () => {
	it('writes numbers as the spreadsheets of the language read them, negative ones too', () => {
		assert.equal(csvText([['a', -1.5, null]], 'en'), '\ufeffa,-1.5,\r\n');
		assert.equal(csvText([['a', -1.5, null]], 'nl'), '\ufeffa;-1,5;\r\n');
		assert.equal(csvText([['a', -1.5, null]], 'da'), '\ufeffa;-1,5;\r\n');
	});

	it('keeps quotes, delimiters and line ends within their cell', () => {
		const texts = ['a "b"', 'c;d', 'e,f', 'g\nh', ' i '];
		for (const language of ['en', 'nl'] as const) {
			const [row] = parse(csvText([texts], language), { bom: true, delimiter: language === 'en' ? ',' : ';' });
			assert.deepEqual(row, texts);
		}
	});
});
