import assert from 'node:assert/strict';
import type { Encoding } from '../../../../src/core/model/reading.ts';
import { lookUpRecords } from '../../../../src/core/survey/lookUpRecords.ts';
import { encode } from './exports/encode.ts';
import { openFile } from './exports/readFile.ts';

const encodings: readonly (readonly [Encoding, mark: string])[] = [
	['utf-8', ''],
	['utf-8', '\ufeff'],
	['windows-1252', ''],
	['utf-16le', '\ufeff'],
	['utf-16le', ''],
	['utf-16be', '\ufeff'],
];
const lineEnds = [
	['LF', '\n'],
	['CR', '\r'],
	['CRLF', '\r\n'],
] as const;

/** A header of two lines, a record of one, a blank line, a record of three, one that ends the file without a line end. */
const records = ['"nps\rfor €";café', '9;très bien', '', '0;"a\r\nb;\n€"', '10;é'];

describe('lookUpRecords', () => {
	for (const [encoding, mark] of encodings) {
		for (const [name, end] of lineEnds) {
			it(`says where records stand in ${mark === '' ? '' : 'marked '}${encoding} whose lines end in ${name}`, async () => {
				const upTo = (record: number) => `${mark}${records.slice(0, record).join(end)}${end}`;
				const file = encode(`${upTo(4)}${records[4]}`, encoding);
				const opened = await openFile(file, { version: 1, encoding, delimiter: ';' });
				const page = await lookUpRecords(opened, 0, 10);
				assert.deepEqual(
					page.records.map(({ offset, line, endLine, cells }) => [offset, line, endLine, ...cells]),
					[
						[encode(upTo(1), encoding).length, 3, 3, '9', 'très bien'],
						[encode(upTo(3), encoding).length, 5, 7, '0', 'a\r\nb;\n€'],
						[encode(upTo(4), encoding).length, 8, 8, '10', 'é'],
					],
				);
			});
		}
	}

	it('says where records stand far down in a file in UTF-16, looked up in any order', async () => {
		// Every record takes 3 lines, and a sign of two units is in each.
		const count = 30_000;
		const block = (index: number) => `${index};"${'x'.repeat(index)}\n👍\n €"\n`;
		const lines = Array.from({ length: count }, (_, index) => block(index % 10));
		const opened = await openFile(encode(`\ufeffnps;why\n${lines.join('')}`, 'utf-16le'));
		let units = '\ufeffnps;why\n'.length;
		const starts = lines.map((line) => {
			units += line.length;
			return units - line.length;
		});
		for (const index of [count - 1, 0, 17_000, 17_001, 5]) {
			const { records } = await lookUpRecords(opened, index, 1);
			const place = { offset: 2 * (starts[index] ?? Number.NaN), line: 2 + 3 * index, endLine: 4 + 3 * index };
			assert.deepEqual(records, [
				{ index, ...place, cells: [String(index % 10), `${'x'.repeat(index % 10)}\n👍\n €`] },
			]);
		}
	});
});
