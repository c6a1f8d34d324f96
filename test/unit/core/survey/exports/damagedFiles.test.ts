import assert from 'node:assert/strict';
import { heldSource } from '../../../../../src/core/csv/heldSource.ts';
import { ProblemError } from '../../../../../src/core/csv/problemError.ts';
import { readSpan } from '../../../../../src/core/csv/readSpan.ts';
import type { Encoding, ReadingChoices } from '../../../../../src/core/model/reading.ts';
import { type OpenedSurvey, openSurvey } from '../../../../../src/core/survey/openSurvey.ts';
import { scoreQuestion } from '../../analysis/scoreQuestion.ts';
import { encode } from './encode.ts';
import { allCells, openFile } from './readFile.ts';
import { decodeStrictly, delimiters, readStrictly, type StrictRecord } from './strictReading.ts';

/** A whole file before it is damaged. */
const rows = [
	['id', 'Would you recommend us, "all" in all?', 'Where', 'Waaróm?'],
	['1', '9', 'Århus', 'snel, goed\nen "vriendelijk"'],
	['2', '0', 'Køge', 'été'],
	['3', '7', 'Århus', ''],
	['4', '', 'Køge', '"'],
	['5', '10', 'a', '“quoted” – 5 €'],
	['6', '8', 'b', 'x;y|z\tw'],
	['7', 'NA', 'b', 'plain'],
] as const;

interface Style {
	readonly encoding: Encoding;
	readonly delimiter: string;
	readonly lineEnd: string;
	/** Before the first record. */
	readonly start: string;
}

const styles: readonly Style[] = [
	{ encoding: 'utf-8', delimiter: ',', lineEnd: '\n', start: '' },
	{ encoding: 'utf-8', delimiter: ';', lineEnd: '\r\n', start: '\ufeff' },
	{ encoding: 'utf-8', delimiter: '\t', lineEnd: '\r', start: '\ufeffsep=\t\r' },
	{ encoding: 'windows-1252', delimiter: ';', lineEnd: '\r\n', start: '' },
	{ encoding: 'windows-1252', delimiter: '|', lineEnd: '\n', start: 'sep=|\n' },
	{ encoding: 'utf-16le', delimiter: '\t', lineEnd: '\r\n', start: '\ufeff' },
	{ encoding: 'utf-16be', delimiter: ',', lineEnd: '\n', start: '' },
];

function write({ encoding, delimiter, lineEnd, start }: Style): Uint8Array {
	const written = (cell: string) => (/["\r\n,;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
	const lines = rows.map((row) => row.map(written).join(delimiter));
	return encode(start + lines.join(lineEnd) + lineEnd, encoding);
}

/** Whole numbers below a limit, the same in every run. */
function seededNumbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

type Damage = (bytes: Uint8Array, below: (limit: number) => number) => Uint8Array;

const tellingBytes = [0x22, 0x2c, 0x3b, 0x09, 0x7c, 0x0a, 0x0d, 0x00, 0xff, 0xef, 0xc3, 0x80, 0x20, 0x39];

const damages: Readonly<Record<string, Damage>> = {
	'bytes cut out': (bytes, below) => {
		const from = below(bytes.length);
		const length = 1 + below(12);
		return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
	},
	'a bit flipped': (bytes, below) => {
		const position = below(bytes.length);
		return bytes.map((byte, index) => (index === position ? byte ^ (1 << below(8)) : byte));
	},
	'bytes inserted': (bytes, below) => {
		const at = below(bytes.length);
		const inserted = Array.from({ length: 1 + below(4) }, () => tellingBytes[below(tellingBytes.length)] as number);
		return Buffer.concat([bytes.subarray(0, at), Uint8Array.from(inserted), bytes.subarray(at)]);
	},
	'a telling byte in the place of another': (bytes, below) => {
		const position = below(bytes.length);
		const telling = tellingBytes[below(tellingBytes.length)] as number;
		return bytes.map((byte, index) => (index === position ? telling : byte));
	},
	'a part twice': (bytes, below) => {
		const from = below(bytes.length);
		const to = from + below(60);
		return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
	},
};

const slowest = 5000;

/** Opens a file with chunks and groups of a few bytes; null where it is refused, as it may only be by a `ProblemError`. */
async function openOrRefuse(
	bytes: Uint8Array,
	chunkLength: number,
	choices: ReadingChoices = { version: 1 },
): Promise<OpenedSurvey | null> {
	const source = heldSource('damaged.csv', bytes, false);
	const start = performance.now();
	try {
		return await openSurvey(source, choices, {
			chunkLength,
			groupLength: 32,
			others: [(span, signal) => readSpan(source, span, signal)],
		});
	} catch (error) {
		assert.ok(error instanceof ProblemError, String(error));
		if (error.problem.code === 'unclosed-quote') assertOpenQuote(bytes, error.problem.line);
		return null;
	} finally {
		assert.ok(performance.now() - start < slowest, 'takes too long');
	}
}

/** Whether some reading of the bytes has a quote on this line that never closes. */
function assertOpenQuote(bytes: Uint8Array, line: number): void {
	const readings = (['utf-8', 'utf-16le', 'utf-16be'] as const).flatMap((encoding) => {
		const { text, lines } = decodeStrictly(bytes, encoding);
		return delimiters.map((delimiter) => (readStrictly(text, delimiter).openQuote ?? Number.NaN) + lines);
	});
	assert.ok(readings.includes(line), `no quote opens on line ${line}, but on ${readings.join()}`);
}

/** Compares an open survey with a strict reading of the same bytes: cells, counts of departures, and their lines. */
async function compareStrictly(opened: OpenedSurvey, bytes: Uint8Array): Promise<void> {
	const { reading, findings, columns, table, candidates } = opened.survey;
	const { text, lines } = decodeStrictly(bytes, reading.encoding.value);
	const { records, openQuote } = readStrictly(text, reading.delimiter.value);
	assert.equal(openQuote, null);
	const titles = findings.find(({ code }) => code === 'title-line');
	const headerRows = (titles?.code === 'title-line' ? titles.count : 0) + reading.headerRows;
	const data = records.slice(headerRows);
	const width = columns.length;
	assert.deepEqual(
		await allCells(opened),
		data.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column] ?? '')),
	);
	assert.equal(table.recordCount, data.length);
	const expectDepartures = (code: string, departing: readonly StrictRecord[]) => {
		const [first] = departing;
		const expected = first === undefined ? [] : [{ count: departing.length, line: first.line + lines }];
		const found = findings.flatMap((finding) =>
			finding.code === code && 'line' in finding ? [{ count: finding.count, line: finding.line }] : [],
		);
		assert.deepEqual(found, expected, code);
	};
	expectDepartures(
		'short-records',
		data.filter(({ cells }) => cells.length < width),
	);
	expectDepartures(
		'long-records',
		data.filter(({ cells }) => cells.slice(width).some((cell) => cell !== '')),
	);
	expectDepartures(
		'text-after-quote',
		records.filter(({ hasTextAfterQuote }) => hasTextAfterQuote),
	);
	const isBroken = reading.encoding.value !== 'windows-1252' && text.includes('\ufffd');
	assert.equal(
		findings.some(({ code }) => code === 'undecodable-bytes' || code === 'broken-utf-16'),
		isBroken,
		'broken signs are told',
	);
	for (const { index } of candidates) {
		const { valid, blank, invalid, excluded } = scoreQuestion(opened.survey, index).value.responses;
		assert.equal(valid + blank + invalid + excluded, data.length);
	}
}

describe('a damaged file', () => {
	for (const style of styles) {
		const { encoding, delimiter, lineEnd, start } = style;
		const whole = write(style);
		const name = [encoding, delimiter, lineEnd, start].map((part) => JSON.stringify(part)).join(' ');

		it(`is read as it is before it is damaged: ${name}`, async () => {
			const opened = await openOrRefuse(whole, 16);
			assert.ok(opened);
			await compareStrictly(opened, whole);
			assert.deepEqual(opened.survey.findings, []);
			assert.deepEqual(await allCells(opened), rows.slice(1));
			assert.equal(opened.survey.reading.encoding.value, encoding);
		});

		// Inside a quote, a sign, a line end, the header, the byte order mark: wherever it can be.
		it(`is refused or read strictly, cut off at each of its ${whole.length} bytes: ${name}`, async () => {
			for (let length = 0; length < whole.length; length++) {
				const bytes = whole.slice(0, length);
				const opened = await openOrRefuse(bytes, 1 + (length % 40));
				await assertStrict(opened, bytes, `cut at ${length}`);
			}
		}).timeout(120_000);

		it(`is refused or read strictly, whatever encoding and delimiter are chosen for it: ${name}`, async () => {
			for (const chosen of ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const) {
				for (const delimiter of delimiters) {
					const opened = await openOrRefuse(whole, 32, { version: 1, encoding: chosen, delimiter });
					if (opened) assert.equal(opened.survey.reading.encoding.value, chosen);
					await assertStrict(opened, whole, `${chosen} ${delimiter}`);
				}
			}
		});

		for (const [kind, damage] of Object.entries(damages)) {
			it(`is refused or read strictly, ${kind}: ${name}`, async () => {
				const below = seededNumbers(kind.length * 1000 + name.length);
				for (let trial = 0; trial < 25; trial++) {
					const bytes = damage(whole, below);
					const opened = await openOrRefuse(bytes, 1 + below(64));
					await assertStrict(opened, bytes, `trial ${trial}`);
				}
			}).timeout(120_000);
		}
	}
});

describe('a quote that never closes', () => {
	const openQuotes: readonly [where: string, file: string, line: number][] = [
		['in the header', 'id,"nps\n1,9\n2,0\n', 1],
		['in the header, below blank lines', '\r\n\r\nid,"nps\r\n1,9\r\n', 3],
		['in the header below sep=', 'sep=;\nid;"nps\n1;9\n', 2],
		['in the first cell of all', '"id,nps\n1,9\n2,0\n', 1],
		['as the last byte', 'id,nps\n1,9\n2,"', 3],
		['behind cells with line breaks', 'id,nps,why\n1,9,"a\nb"\n2,0,"c\rd', 4],
		['behind a doubled quote', 'id,nps,why\n1,9,a\n2,0,"c""\n', 3],
		['in a second header row', 'Would you recommend us?,Why\n"Response,Open-Ended Response\n9,a\n', 2],
	];
	for (const [where, file, line] of openQuotes) {
		it(`${where} is refused with its line`, () =>
			assert.rejects(openFile(file), { problem: { code: 'unclosed-quote', name: 'survey.csv', line } }));
	}
});

async function assertStrict(opened: OpenedSurvey | null, bytes: Uint8Array, what: string): Promise<void> {
	if (opened === null) return;
	try {
		await compareStrictly(opened, bytes);
	} catch (error) {
		throw new Error(`${what}: ${JSON.stringify(Buffer.from(bytes).toString('latin1'))}`, { cause: error });
	}
}
