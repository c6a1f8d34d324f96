import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { decode, presentedEncoding } from '../../../../src/core/csv/encoding.ts';
import { heldSource } from '../../../../src/core/csv/heldSource.ts';
import { readRecords, type SpanReader } from '../../../../src/core/csv/readRecords.ts';
import { readSpan } from '../../../../src/core/csv/readSpan.ts';
import type { ColumnPlan, SpanTable } from '../../../../src/core/csv/span.ts';
import { asUtf8, indexUtf16 } from '../../../../src/core/csv/utf16.ts';
import type { Encoding } from '../../../../src/core/model/reading.ts';
import type { Source } from '../../../../src/core/model/source.ts';
import { encode } from '../survey/exports/encode.ts';

const encoder = new TextEncoder();

/** The cells of a table in which every column is kept as categories, as texts. */
function cellsOf(table: SpanTable, encoding: Encoding = 'utf-8'): string[][] {
	const presented = presentedEncoding(encoding);
	const dictionaries = table.dictionaries.map((entries) => entries?.map((entry) => decode(entry, presented)) ?? []);
	return table.groups.flatMap(({ recordCount, cells }) =>
		Array.from({ length: recordCount }, (_, record) =>
			cells.map((column, index) => {
				assert.ok(column.kind === 'category');
				return dictionaries[index]?.[column.codes[record] as number] ?? assert.fail('a code without entry');
			}),
		),
	);
}

interface Lengths {
	readonly groupLength: number;
	readonly chunkLength: number;
	/** Readers beside the first. */
	readonly others?: number;
	/** Cells of the first records, where the readers know them beforehand. */
	readonly firstRecords?: readonly (readonly Uint8Array[])[];
}

function read(bytes: Uint8Array, delimiter: string, plans: readonly ColumnPlan[], lengths: Lengths) {
	return readSource(heldSource('s.csv', bytes, false), delimiter, plans, lengths);
}

function readSource(source: Source, delimiter: string, plans: readonly ColumnPlan[], lengths: Lengths) {
	const other: SpanReader = (span, signal) => readSpan(source, span, signal);
	const { groupLength, chunkLength, others = 0, firstRecords = [] } = lengths;
	const options = { groupLength, chunkLength, others: new Array<SpanReader>(others).fill(other) };
	const layout = {
		start: 0,
		delimiter: delimiter.charCodeAt(0),
		plans,
		dates: [],
		firstRecords,
	} as const;
	return readRecords(source, layout, options);
}

const categories = (width: number) => new Array<ColumnPlan>(width).fill('category');

const encodings: readonly Encoding[] = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'];

const signs = ['a', '7', 'é', '€', ' ', '"', ',', ';', '\t', '|', '\n', '\r', '\r\n'];

const cellIn = (encoding: Encoding) =>
	fc.string({ unit: fc.constantFrom(...signs, ...(encoding === 'windows-1252' ? [] : ['👍', '中'])), maxLength: 12 });

/** The bytes of a text as a source whose bytes can be cut at delimiters. */
async function sourceIn(encoding: Encoding, text: string): Promise<Source> {
	const source = heldSource('s.csv', encode(text, encoding), false);
	if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return source;
	return asUtf8(source, await indexUtf16(source, encoding));
}

/** A well-formed file: its text, and the cells it was made from. */
const wellFormed = fc
	.tuple(fc.constantFrom(...encodings), fc.integer({ min: 1, max: 5 }))
	.chain(([encoding, width]) =>
		fc.record({
			encoding: fc.constant(encoding),
			delimiter: fc.constantFrom(',', ';', '\t', '|'),
			lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
			rows: fc.array(fc.array(cellIn(encoding), { minLength: width, maxLength: width }), {
				minLength: 1,
				maxLength: 12,
			}),
			quoteAll: fc.boolean(),
			endsWithLineEnd: fc.boolean(),
		}),
	)
	.map(({ encoding, delimiter, lineEnd, rows, quoteAll, endsWithLineEnd }) => {
		const needsQuotes = (text: string, row: readonly string[]) =>
			quoteAll || /["\r\n,;\t|]/.test(text) || (text === '' && row.length === 1);
		const lines = rows.map((row) =>
			row.map((text) => (needsQuotes(text, row) ? `"${text.replaceAll('"', '""')}"` : text)).join(delimiter),
		);
		return { encoding, delimiter, rows, text: lines.join(lineEnd) + (endsWithLineEnd ? lineEnd : '') };
	});

describe('readRecords', () => {
	it('gives the cells of csv-parse on 10,000 well-formed files, whatever the chunks, groups and readers', async () => {
		const lengths = fc.record({
			groupLength: fc.integer({ min: 1, max: 64 }),
			chunkLength: fc.integer({ min: 1, max: 64 }),
			others: fc.integer({ min: 0, max: 3 }),
		});
		await fc.assert(
			fc.asyncProperty(wellFormed, lengths, async ({ encoding, delimiter, rows, text }, someLengths) => {
				const oracle: unknown = parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'] });
				assert.deepEqual(oracle, rows);
				const source = await sourceIn(encoding, text);
				const table = await readSource(source, delimiter, categories(rows[0]?.length ?? 0), someLengths);
				assert.deepEqual(cellsOf(table, encoding), rows);
				assert.equal(table.recordCount, rows.length);
			}),
			{ numRuns: 10_000 },
		);
	}).timeout(120_000);

	it('gives the same bits with one reader and with several', async () => {
		await fc.assert(
			fc.asyncProperty(wellFormed, fc.integer({ min: 1, max: 40 }), async ({ delimiter, rows, text }, groupLength) => {
				const bytes = encoder.encode(text);
				const plans = categories(rows[0]?.length ?? 0);
				const alone = await read(bytes, delimiter, plans, { groupLength, chunkLength: 64 });
				for (const others of [1, 2, 5]) {
					assert.deepEqual(await read(bytes, delimiter, plans, { groupLength, chunkLength: 7, others }), alone);
				}
			}),
			{ numRuns: 500 },
		);
	}).timeout(120_000);

	it('gives the same bits whether readers start from the cells of the first records or not', async () => {
		await fc.assert(
			fc.asyncProperty(
				wellFormed,
				fc.integer({ min: 1, max: 40 }),
				fc.integer({ min: 0, max: 5 }),
				async ({ delimiter, rows, text }, groupLength, known) => {
					const bytes = encoder.encode(text);
					const plans = categories(rows[0]?.length ?? 0);
					const firstRecords = rows.slice(0, known).map((row) => row.map((content) => encoder.encode(content)));
					const lengths = { groupLength, chunkLength: 7, others: 2 };
					assert.deepEqual(
						await read(bytes, delimiter, plans, { ...lengths, firstRecords }),
						await read(bytes, delimiter, plans, lengths),
					);
				},
			),
			{ numRuns: 500 },
		);
	}).timeout(120_000);

	it('keeps what other readers say only where the records before prove where they start', async () => {
		// A cell that holds whole lines as wide as the header: from within, they look like records.
		const inner = Array.from({ length: 40 }, (_, index) => `x${index},y`).join('\n');
		const bytes = encoder.encode(`1,"${inner}"\n2,b\n`);
		const table = await read(bytes, ',', categories(2), { groupLength: 16, chunkLength: 64, others: 3 });
		assert.deepEqual(cellsOf(table), [
			['1', inner],
			['2', 'b'],
		]);
	});

	it('tells where each record starts', async () => {
		const text = 'a,1\r\n\r\n"b\n",2\nc,3';
		const { groups } = await read(encoder.encode(text), ',', categories(2), { groupLength: 8, chunkLength: 4 });
		const starts = groups.flatMap(({ base, recordOffsets }) => Array.from(recordOffsets, (offset) => base + offset));
		assert.deepEqual(starts, [0, 7, 14]);
	});

	it('keeps dates as seconds by the clock on the wall', async () => {
		const text = '2000-01-02\n"2026-05-01 14:03:22"\n\n,\n2024-02-30\nsoon\n'.replace('\n\n,', '\n,');
		const { groups } = await read(encoder.encode(text), ',', ['date', 'text'], { groupLength: 4096, chunkLength: 9 });
		const seconds = groups.flatMap(({ cells: [first] }) => (first?.kind === 'date' ? [...first.seconds] : []));
		// `date -u -d '2026-05-01 14:03:22' +%s` is 1777644202; 2000-01-01 is 946684800.
		assert.deepEqual(seconds, [86_400, 1_777_644_202 - 946_684_800, -2147483648, -2147483647, -2147483647]);
	});

	it('makes a column with more distinct cells than a dictionary holds text, in all its groups', async () => {
		const count = 70_000;
		const bytes = encoder.encode(Array.from({ length: count }, (_, id) => `number ${id},${id % 11}`).join('\n'));
		for (const others of [0, 1]) {
			const table = await read(bytes, ',', categories(2), { groupLength: 1 << 16, chunkLength: 1 << 16, others });
			assert.deepEqual(
				table.groups.map(({ cells }) => cells.map(({ kind }) => kind).join()),
				table.groups.map(() => 'text,category'),
			);
			assert.equal(table.recordCount, count);
			assert.equal(table.dictionaries[0], null);
		}
	});

	it('holds codes as bytes only where they fit', async () => {
		const bytes = encoder.encode(Array.from({ length: 2000 }, (_, id) => `v${id < 1000 ? id % 3 : id}`).join('\n'));
		const { groups } = await read(bytes, ',', categories(1), { groupLength: 1 << 10, chunkLength: 1 << 10 });
		const widths = groups.map(({ cells: [column] }) =>
			column?.kind === 'category' ? column.codes.BYTES_PER_ELEMENT : 0,
		);
		assert.equal(widths[0], 1);
		assert.equal(widths.at(-1), 2);
	});

	it('refuses a quote that never closes, with the line on which it opens', async () => {
		await assert.rejects(
			read(encoder.encode('a\r\nb\r\n"c\r\nd\r\n'), ',', categories(1), { groupLength: 8, chunkLength: 8 }),
			{
				problem: { code: 'unclosed-quote', name: 's.csv', line: 3 },
			},
		);
	});

	it('stops when it is told to', async () => {
		const source = heldSource('s.csv', encoder.encode('a\nb\n'), false);
		await assert.rejects(
			readRecords(
				source,
				{ start: 0, delimiter: 0x2c, plans: ['category'], dates: [] },
				{ signal: AbortSignal.abort() },
			),
			{
				problem: { code: 'cancelled' },
			},
		);
	});
});
