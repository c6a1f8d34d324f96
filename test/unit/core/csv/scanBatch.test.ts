import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CellBatch, delimiterWord, departs, scanBatch } from '../../../../src/core/csv/scanBatch.ts';
import { isBlankLine, RecordCells, scanRecord } from '../../../../src/core/csv/scanRecord.ts';

/** Start, end and form of each cell, record by record, and where the scan stopped. */
interface Scan {
	readonly records: readonly (readonly (readonly [start: number, end: number, form: number])[])[];
	readonly next: number;
}

function byBatches(bytes: Uint8Array, slack: number, isLast: boolean, delimiter: number, width: number): Scan {
	const memory = new Uint8Array(bytes.length + slack).fill(delimiter);
	memory.set(bytes);
	const readable = { bytes: memory.subarray(0, bytes.length), view: new DataView(memory.buffer) };
	const batch = new CellBatch(width);
	const records: [number, number, number][][] = [];
	for (let from = 0; ; ) {
		const next = scanBatch(readable, from, bytes.length, isLast, delimiterWord(delimiter), batch);
		if (next === from) return { records, next };
		from = next;
		for (let record = 0; record < batch.recordCount; record++) {
			const cells = Array.from({ length: width }, (_, column) => record * width + column);
			records.push(cells.map((cell) => [batch.starts[cell] ?? -1, batch.ends[cell] ?? -1, batch.forms[cell] ?? -1]));
		}
	}
}

function byRecords(bytes: Uint8Array, isLast: boolean, delimiter: number, width: number): Scan {
	const cells = new RecordCells();
	const records: [number, number, number][][] = [];
	for (let from = 0; ; ) {
		const next = from < bytes.length ? scanRecord(bytes, from, bytes.length, isLast, delimiter, cells) : -1;
		if (next < 0) return { records, next: from };
		from = next;
		if (isBlankLine(cells)) continue;
		records.push(
			Array.from({ length: width }, (_, cell) =>
				cell < cells.count ? [cells.starts[cell] ?? -1, cells.ends[cell] ?? -1, cells.forms[cell] ?? -1] : [0, 0, 0],
			),
		);
	}
}

// Beside what the grammar knows, the neighbours of its bytes, and those that differ from them by the highest bit.
const byte = fc.constantFrom(
	...[0x2c, 0x3b, 0x0a, 0x0d, 0x22, 0x22, 0x2b, 0x2d, 0x21, 0x23, 0x1f, 0x20, 0x09, 0x00, 0xff, 0xac, 0x8a, 0xa2, 0x61],
);

describe('scanBatch', () => {
	it('finds the cells that scanRecord finds, in any bytes, with and without memory behind them', () => {
		fc.assert(
			fc.property(
				fc.array(byte, { maxLength: 60 }),
				fc.integer({ min: 0, max: 5 }),
				fc.boolean(),
				fc.constantFrom(0x2c, 0x3b, 0x09, 0x7c),
				fc.integer({ min: 1, max: 4 }),
				(values, slack, isLast, delimiter, width) => {
					const bytes = Uint8Array.from(values);
					assert.deepEqual(
						byBatches(bytes, slack, isLast, delimiter, width),
						byRecords(bytes, isLast, delimiter, width),
					);
				},
			),
			{ numRuns: 5000 },
		);
	});

	it('tells how each record departs', () => {
		const bytes = new TextEncoder().encode('a,b\na\na,b,c\na,b,,\n"a"x,b\n"a" ');
		const batch = new CellBatch(2);
		const view = new DataView(bytes.buffer);
		scanBatch({ bytes, view }, 0, bytes.length, true, delimiterWord(0x2c), batch);
		assert.deepEqual(
			[...batch.departures.subarray(0, batch.recordCount)],
			[0, departs.short, departs.long, 0, departs.textAfterQuote, departs.short | departs.textAfterQuote],
		);
	});

	it('takes as many records as it holds', () => {
		const batch = new CellBatch(1);
		const bytes = new Uint8Array(3 * batch.capacity).fill(0x61);
		for (let end = 1; end < bytes.length; end += 2) bytes[end] = 0x0a;
		const view = new DataView(bytes.buffer);
		const next = scanBatch({ bytes, view }, 0, bytes.length, true, delimiterWord(0x2c), batch);
		assert.deepEqual([batch.recordCount, next], [batch.capacity, 2 * batch.capacity]);
	});
});
