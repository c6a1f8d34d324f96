import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { cellContent, contents, isFilled, RecordCells, scanRecord } from '../../../../src/core/csv/scanRecord.ts';

const utf8 = { encode: new TextEncoder(), decode: new TextDecoder() };

/** All records of a text, blank lines left out; null where a quote never closes. */
function records(text: string, delimiter: string): string[][] | null {
	const bytes = utf8.encode.encode(text);
	const cells = new RecordCells();
	const found: string[][] = [];
	for (let position = 0; position < bytes.length; ) {
		const next = scanRecord(bytes, position, bytes.length, true, delimiter.charCodeAt(0), cells);
		if (next < 0) return null;
		const record = Array.from({ length: cells.count }, (_, cell) =>
			utf8.decode.decode(cellContent(bytes, cells.starts[cell] ?? 0, cells.ends[cell] ?? 0, cells.forms[cell] ?? 0)),
		);
		if (cells.count > 1 || cells.starts[0] !== cells.ends[0]) found.push(record);
		position = next;
	}
	return found;
}

describe('scanRecord', () => {
	// Readings written by hand, after the grammar of a file.
	const grammar: readonly [name: string, text: string, expected: string[][] | null][] = [
		['one record without a line end', 'a,b', [['a', 'b']]],
		['LF, CRLF and CR mixed', 'a\nb\r\nc\rd', [['a'], ['b'], ['c'], ['d']]],
		[
			'a trailing delimiter is a last, empty cell',
			'a,\n,b',
			[
				['a', ''],
				['', 'b'],
			],
		],
		['delimiters and line ends inside quotes', '"a,\r\nb",c', [['a,\r\nb', 'c']]],
		['doubled quotes inside quotes', '"say ""hi""",b', [['say "hi"', 'b']]],
		['a cell of quotes alone', '"""",""', [['"', '']]],
		['a quote inside an unquoted cell is literal', 'a"b",c', [['a"b"', 'c']]],
		['a quote after a space is literal', ' "a",b', [[' "a"', 'b']]],
		['text behind a closing quote is appended', '"a"bc,d', [['abc', 'd']]],
		['a quote behind a closing quote is literal once it is not doubled', '"a"b"c",d', [['ab"c"', 'd']]],
		['blank lines are no records', 'a\n\n\r\nb\n', [['a'], ['b']]],
		['a quoted empty cell alone is a record', 'a\n""\nb', [['a'], [''], ['b']]],
		['a quote that never closes', 'a,"b\nc', null],
		['a quote that closes at the very end', 'a,"b"', [['a', 'b']]],
	];
	for (const [name, text, expected] of grammar) {
		it(name, () => assert.deepEqual(records(text, ','), expected));
	}

	it('gives the same cells as csv-parse on well-formed files', () => {
		const cell = fc.string({
			unit: fc.constantFrom('a', 'é', '€', '7', ' ', '"', ',', ';', '\t', '|', '\n', '\r', '\r\n'),
		});
		const file = fc.record({
			delimiter: fc.constantFrom(',', ';', '\t', '|'),
			lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
			rows: fc
				.integer({ min: 1, max: 6 })
				.chain((width) =>
					fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
				),
			quoteAll: fc.boolean(),
			endsWithLineEnd: fc.boolean(),
		});
		fc.assert(
			fc.property(file, ({ delimiter, lineEnd, rows, quoteAll, endsWithLineEnd }) => {
				const needsQuotes = (text: string) => quoteAll || text === '' || /["\r\n,;\t|]/.test(text);
				const text =
					rows
						.map((row) =>
							row.map((text) => (needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(delimiter),
						)
						.join(lineEnd) + (endsWithLineEnd ? lineEnd : '');
				const oracle: unknown = parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'] });
				assert.deepEqual(records(text, delimiter), oracle);
				assert.deepEqual(oracle, rows);
			}),
			{ numRuns: 2000 },
		);
	});

	it('asks for more bytes wherever a record is cut, and then finds the same end', () => {
		const bytes = utf8.encode.encode('"a ""b""",c\r\nnext');
		const cells = new RecordCells();
		const recordEnd = 13;
		for (let end = 1; end < recordEnd; end++) {
			assert.equal(scanRecord(bytes, 0, end, false, 0x2c, cells), -1, `cut at ${end}`);
		}
		assert.equal(scanRecord(bytes, 0, recordEnd, false, 0x2c, cells), recordEnd);
	});

	it('tells where the quote opens that does not close', () => {
		const bytes = utf8.encode.encode('a,"b\nc');
		const cells = new RecordCells();
		assert.equal(scanRecord(bytes, 0, bytes.length, true, 0x2c, cells), -1);
		assert.equal(cells.openQuote, 2);
	});

	it('takes records wider than it has room for', () => {
		const wide = Array.from({ length: 5000 }, (_, index) => `c${index}`);
		assert.deepEqual(records(wide.join(';'), ';'), [wide]);
	});
});

describe('isFilled', () => {
	it('tells whether a cell has content, however it is written', () => {
		const cells = new RecordCells();
		const record = fc.string({ unit: fc.constantFrom(...'a ",'), maxLength: 20 });
		fc.assert(
			fc.property(record, (text) => {
				const bytes = utf8.encode.encode(text);
				fc.pre(scanRecord(bytes, 0, bytes.length, true, 0x2c, cells) >= 0);
				const found = contents(bytes, cells);
				assert.deepEqual(
					found.map((_, cell) => isFilled(cells, cell)),
					found.map(({ length }) => length > 0),
				);
			}),
			{ numRuns: 2000 },
		);
	});
});
