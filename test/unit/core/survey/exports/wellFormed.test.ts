import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { heldSource } from '../../../../../src/core/csv/heldSource.ts';
import { openSurvey } from '../../../../../src/core/survey/openSurvey.ts';
import { encode } from './encode.ts';
import { allCells, cellsOfTable } from './readFile.ts';
import { delimiters } from './strictReading.ts';

const separators = ['"', ',', ';', '\t', '|', '\n', '\r', '\r\n', ' '];
/** Of Windows-1252, none that follow each other as UTF-8 has them. */
const western = ['a', 'B', '7', 'é', 'ø', 'ü', ...separators];
const any = [...western, '€', '中', '👍', '\u00a0', '\u0300'];

/** An encoding, what its files start with, and what can stand in it so that the encoding can still be told. */
const encodings = [
	{ encoding: 'utf-8', start: '', signs: any },
	{ encoding: 'utf-8', start: '\ufeff', signs: any },
	{ encoding: 'windows-1252', start: '', signs: western },
	{ encoding: 'utf-16le', start: '\ufeff', signs: any },
	{ encoding: 'utf-16be', start: '\ufeff', signs: any },
	{ encoding: 'utf-16le', start: '', signs: western },
	{ encoding: 'utf-16be', start: '', signs: western },
] as const;

/** A rectangular, well-formed file in bytes and as text without its byte order mark. */
const wellFormed = fc
	.record({
		encoding: fc.constantFrom(...encodings),
		delimiter: fc.constantFrom(...delimiters),
		lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
		width: fc.integer({ min: 1, max: 5 }),
		height: fc.integer({ min: 1, max: 20 }),
		quoteAll: fc.boolean(),
		hasSeparatorLine: fc.boolean(),
		endsWithLineEnd: fc.boolean(),
	})
	.chain((style) => {
		const { encoding, width, height } = style;
		const cell = fc.string({ unit: fc.constantFrom(...encoding.signs), maxLength: 8 });
		const row = fc.array(cell, { minLength: width, maxLength: width });
		return fc.tuple(fc.constant(style), fc.array(row, { minLength: height, maxLength: height }));
	})
	.map(([{ encoding, delimiter, lineEnd, width, quoteAll, hasSeparatorLine, endsWithLineEnd }, cells]) => {
		const header = Array.from({ length: width }, (_, column) => `question ${'abcde'.charAt(column)} of this survey`);
		const mustQuote = (text: string) => quoteAll || text === '' || /["\r\n,;\t|]/.test(text);
		const written = (text: string) => (mustQuote(text) ? `"${text.replaceAll('"', '""')}"` : text);
		const records = [header, ...cells].map((row) => row.map(written).join(delimiter));
		const text = records.join(lineEnd) + (endsWithLineEnd ? lineEnd : '');
		const separatorLine = hasSeparatorLine ? `sep=${delimiter}${lineEnd}` : '';
		return { delimiter, text, bytes: encode(encoding.start + separatorLine + text, encoding.encoding) };
	});

describe('a well-formed file', () => {
	it('is opened with the cells that csv-parse gives, whatever its dialect and encoding', async () => {
		const lengths = fc.record({
			chunkLength: fc.integer({ min: 1, max: 100 }),
			groupLength: fc.integer({ min: 1, max: 100 }),
		});
		await fc.assert(
			fc.asyncProperty(wellFormed, lengths, async ({ delimiter, text, bytes }, options) => {
				const oracle = parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'] });
				const [header, ...records] = oracle;
				const opened = await openSurvey(heldSource('survey.csv', bytes, false), { version: 1 }, options);
				assert.deepEqual(
					opened.survey.columns.map((column) => column.header),
					header,
				);
				assert.deepEqual(await allCells(opened), records);
				assert.deepEqual(cellsOfTable(opened), records);
				const codes = opened.survey.findings.map(({ code }) => code);
				assert.deepEqual(
					codes.filter((code) => code !== 'double-encoded'),
					[],
				);
			}),
			{ numRuns: 1000 },
		);
	}).timeout(120_000);
});
