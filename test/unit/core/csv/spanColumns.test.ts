import assert from 'node:assert/strict';
import fc from 'fast-check';
import { heldSource } from '../../../../src/core/csv/heldSource.ts';
import { noDate, unreadableDate } from '../../../../src/core/csv/isoSeconds.ts';
import { readDate } from '../../../../src/core/csv/readDate.ts';
import { readSpan } from '../../../../src/core/csv/readSpan.ts';
import { contents, isBlankLine, RecordCells, scanRecord } from '../../../../src/core/csv/scanRecord.ts';
import type { ColumnPlan, SpanTable } from '../../../../src/core/csv/span.ts';

const decoder = new TextDecoder('latin1');

/** Reads bytes as one span. @throws OpenQuote where they end within quotes. */
function read(bytes: Uint8Array, delimiter: number, plans: readonly ColumnPlan[], chunkLength = 16) {
	const span = { from: 0, to: bytes.length, isRecordStart: true, delimiter, groupLength: 64, chunkLength, plans };
	return readSpan(heldSource('s.csv', bytes, false), { ...span, dates: [], firstCells: [] });
}

/** A record: where it starts, and its cells as text. */
type PlacedRecord = readonly [start: number, cells: readonly string[]];

interface Found {
	readonly records: readonly PlacedRecord[];
	/** How many, and where the first starts. */
	readonly short: readonly [count: number, first: number];
	readonly long: readonly [count: number, first: number];
	readonly textAfterQuote: readonly [count: number, first: number];
}

function foundIn({ groups, dictionaries, departures }: SpanTable): Found {
	const records = groups.flatMap(({ base, recordCount, recordOffsets, cells }) =>
		Array.from({ length: recordCount }, (_, record): PlacedRecord => {
			const texts = cells.map((column, index) => {
				assert.ok(column.kind === 'category');
				return decoder.decode(dictionaries[index]?.[column.codes[record] as number]);
			});
			return [base + (recordOffsets[record] as number), texts];
		}),
	);
	const { short, long, textAfterQuote } = departures;
	return {
		records,
		short: [short.count, short.firstOffset],
		long: [long.count, long.firstOffset],
		textAfterQuote: [textAfterQuote.count, textAfterQuote.firstOffset],
	};
}

/** The same, record by record. Null where a quote stays open. */
function byRecords(bytes: Uint8Array, delimiter: number, width: number): Found | null {
	const cells = new RecordCells();
	const records: PlacedRecord[] = [];
	const departing = { short: [] as number[], long: [] as number[], textAfterQuote: [] as number[] };
	for (let start = 0; start < bytes.length; ) {
		const next = scanRecord(bytes, start, bytes.length, true, delimiter, cells);
		if (next < 0) return null;
		if (!isBlankLine(cells)) {
			const texts = contents(bytes, cells).map((content) => decoder.decode(content));
			const surplus = Array.from({ length: Math.max(0, cells.count - width) }, (_, cell) => width + cell);
			if (cells.count < width) departing.short.push(start);
			if (surplus.some((cell) => cells.starts[cell] !== cells.ends[cell])) departing.long.push(start);
			if (cells.hasTextAfterQuote) departing.textAfterQuote.push(start);
			records.push([start, Array.from({ length: width }, (_, cell) => texts[cell] ?? '')]);
		}
		start = next;
	}
	const counted = (starts: readonly number[]) => [starts.length, starts[0] ?? -1] as const;
	const { short, long, textAfterQuote } = departing;
	return { records, short: counted(short), long: counted(long), textAfterQuote: counted(textAfterQuote) };
}

// Beside what the grammar knows, the neighbours of its bytes, and those that differ from them by the highest bit.
const byte = fc.constantFrom(
	...[0x2c, 0x3b, 0x0a, 0x0d, 0x22, 0x22, 0x2b, 0x2d, 0x21, 0x23, 0x1f, 0x20, 0x09, 0x00, 0xff, 0xac, 0x8a, 0xa2, 0x61],
);

describe('SpanColumns', () => {
	it('finds the records, cells and departures that scanRecord finds, in any bytes', async () => {
		await fc.assert(
			fc.asyncProperty(
				// Longer than the 64 bytes that are looked at together.
				fc.array(byte, { maxLength: 200 }),
				fc.constantFrom(0x2c, 0x3b, 0x09, 0x7c),
				fc.integer({ min: 1, max: 4 }),
				fc.integer({ min: 1, max: 100 }),
				async (values, delimiter, width, chunkLength) => {
					const bytes = Uint8Array.from(values);
					const expected = byRecords(bytes, delimiter, width);
					const reading = read(bytes, delimiter, new Array<ColumnPlan>(width).fill('category'), chunkLength);
					if (expected === null) await assert.rejects(reading);
					else assert.deepEqual(foundIn(await reading), expected);
				},
			),
			{ numRuns: 5000 },
		);
	}).timeout(120_000);

	it('tells apart cells of any length that differ in any one byte', async () => {
		const cells = Array.from({ length: 40 }, (_, length) =>
			['', ...Array.from({ length }, (_, place) => 'b'.padStart(place + 1, 'a').padEnd(length, 'a'))].map((cell) =>
				cell === '' ? 'a'.repeat(length) : cell,
			),
		).flat();
		const text = [...cells, ...cells].map((cell) => `${cell},\n`).join('');
		const table = await read(new TextEncoder().encode(text), 0x2c, ['category', 'text'], 1 << 10);
		assert.deepEqual(
			table.dictionaries[0]?.map((entry) => decoder.decode(entry)),
			cells,
		);
		const codes = table.groups.flatMap(({ cells: [column] }) => (column?.kind === 'category' ? [...column.codes] : []));
		assert.deepEqual(codes, [...cells.keys(), ...cells.keys()]);
	});

	it('reads dates as readDate reads them, ISO or not', async () => {
		const digits = (...from: readonly string[]) => fc.constantFrom(...from);
		const date = fc
			.tuple(
				digits('1939', '1940', '1999', '2000', '2001', '2024', '2060', '2061', '20x4'),
				digits('00', '01', '02', '04', '12', '13'),
				digits('00', '01', '28', '29', '30', '31', '32', '1'),
				digits('', ' 00:00', 'T23:59', ' 24:00', ' 9:30', ' 12:60', ' 12', ' 14:03 '),
				digits('', ':00', ':59', ':60', ':61', ':5', ':07Z', ':07.250', ':07+01:00'),
			)
			.map(([year, month, day, time, seconds]) => `${year}-${month}-${day}${time}${time === '' ? '' : seconds}`);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.oneof(date, fc.constant(''), fc.constant('31/12/2025')), { minLength: 1 }),
				async (dates) => {
					const text = dates.map((cell) => `"${cell}",\n`).join('');
					const { groups } = await read(new TextEncoder().encode(text), 0x2c, ['date', 'text'], 64);
					const seconds = groups.flatMap(({ cells: [column] }) => (column?.kind === 'date' ? [...column.seconds] : []));
					const expected = dates.map((cell) =>
						cell.trim() === '' ? noDate : (readDate(cell, 'day-first') ?? unreadableDate),
					);
					assert.deepEqual(seconds, expected, text);
				},
			),
			{ numRuns: 500 },
		);
	});

	it('keeps a hash of each cell of a key column, 0 of a blank one', async () => {
		const { groups } = await read(new TextEncoder().encode('foobar,\n,\n"foobar",\na,\n'), 0x2c, ['key', 'text'], 64);
		const keys = groups.flatMap(({ cells: [column] }) =>
			column?.kind === 'key' ? Array.from(column.low, (low, record) => [low, column.high[record]]) : [],
		);
		// FNV-1a of 'foobar' and of 'a' as in the test vectors of its authors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
		assert.deepEqual(
			keys.map(([low]) => low),
			[0xbf9cf968, 0, 0xbf9cf968, 0xe40c292c],
		);
		assert.deepEqual([keys[1]?.[1], keys[2]?.[1]], [0, keys[0]?.[1]]);
	});
});
