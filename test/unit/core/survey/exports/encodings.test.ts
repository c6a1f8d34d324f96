import assert from 'node:assert/strict';
import type { FindingCode } from '../../../../../src/core/model/finding.ts';
import type { Encoding, GuessReason } from '../../../../../src/core/model/reading.ts';
import { lookUpRecords } from '../../../../../src/core/survey/lookUpRecords.ts';
import { encode } from './encode.ts';
import { compareReading } from './expectReading.ts';
import { allCells, cellsOfTable, openFile } from './readFile.ts';

const headers = ['Hvor sandsynligt er det, at du vil anbefale os – på en skala?', 'Hvorfor? (fløde, 5 €)'];
const rows = [
	['9', 'Tak for hjælpen, så godt'],
	['0', 'Ét ord: dårligt'],
	['7', 'Øl, æbler & kød'],
] as const;
const text = [headers.join(';'), ...rows.map((cells) => cells.join(';')), ''].join('\r\n');
const mark = '\ufeff';

describe('the encoding of a file', () => {
	const cases: readonly [name: string, bytes: Uint8Array, encoding: Encoding, reason: GuessReason][] = [
		['UTF-8', encode(text, 'utf-8'), 'utf-8', 'valid-utf-8'],
		['UTF-8 with its mark', encode(mark + text, 'utf-8'), 'utf-8', 'byte-order-mark'],
		['Windows-1252', encode(text, 'windows-1252'), 'windows-1252', 'not-utf-8'],
		['UTF-16LE', encode(text, 'utf-16le'), 'utf-16le', 'zero-bytes'],
		['UTF-16LE with its mark', encode(mark + text, 'utf-16le'), 'utf-16le', 'byte-order-mark'],
		['UTF-16BE', encode(text, 'utf-16be'), 'utf-16be', 'zero-bytes'],
		['UTF-16BE with its mark', encode(mark + text, 'utf-16be'), 'utf-16be', 'byte-order-mark'],
	];
	for (const [name, bytes, encoding, reason] of cases) {
		it(`${name} is told, and all of it read in it`, async () => {
			const opened = await openFile(bytes);
			compareReading(opened, { encoding, delimiter: ';', ratings: [9, 0, 7] });
			assert.equal(opened.survey.reading.encoding.reason, reason);
			assert.deepEqual(
				opened.survey.columns.map(({ header }) => header),
				headers,
			);
			assert.deepEqual(await allCells(opened), rows);
			assert.deepEqual(cellsOfTable(opened), rows);
		});

		it(`${name} reads the same by choice`, async () => {
			const opened = await openFile(bytes, { version: 1, encoding });
			compareReading(opened, { encoding, delimiter: ';', ratings: [9, 0, 7] });
			assert.deepEqual(await allCells(opened), rows);
		});
	}

	/** Bytes parted by `|` below a header, as cells of Windows-1252. */
	const bytes1252: readonly [name: string, cell: number[], expected: string, findings: FindingCode[]][] = [
		['euro, dash, quotes, ellipsis', [0x80, 0x20, 0x96, 0x20, 0x93, 0x61, 0x94, 0x85], '€ – “a”…', []],
		['accents', [0xe9, 0xe8, 0xe6, 0xf8, 0xe5, 0xdf], 'éèæøåß', []],
		// The five that Windows-1252 leaves undefined, as the WHATWG decoder reads them.
		['undefined bytes', [0x81, 0x8d, 0x8f, 0x90, 0x9d], '\x81\x8d\x8f\x90\x9d', ['other-code-page']],
		['no-break space and soft hyphen', [0x61, 0xa0, 0x62, 0xad], 'a\u00a0b\u00ad', []],
	];
	for (const [name, cell, expected, findings] of bytes1252) {
		it(`Windows-1252: ${name}`, async () => {
			const start = encode('nps;why\n0;', 'windows-1252');
			const opened = await openFile(Uint8Array.of(...start, ...cell, ...encode('\n9;b\n', 'utf-8')));
			compareReading(opened, { encoding: 'windows-1252', delimiter: ';', ratings: [0, 9], findings });
			assert.deepEqual(await allCells(opened), [
				['0', expected],
				['9', 'b'],
			]);
		});
	}

	it('a header alone tells Windows-1252', async () => {
		const header = 'Id;Starttidspunkt;Fuldførelsestidspunkt;Mail;Navn;Vil du anbefale os? NPS';
		const record = '1;05-01-2024 09:00;05-01-2024 09:04;anonymous;;9';
		const opened = await openFile(encode(`${header}\r\n${record}\r\n2${record.slice(1, -1)}0\r\n`, 'windows-1252'));
		compareReading(opened, {
			encoding: 'windows-1252',
			delimiter: ';',
			layout: 'microsoft-forms',
			question: 5,
			ratings: [9, 0],
			findings: ['date-order-guessed'],
		});
		assert.equal(opened.survey.columns[2]?.header, 'Fuldførelsestidspunkt');
	});

	for (const [name, encoding, late] of [
		['Windows-1252', 'windows-1252', 'é'],
		['UTF-8', 'utf-8', 'é'],
	] as const) {
		it(`${name} is told by a single sign behind the first megabyte`, async () => {
			const lines = Array.from({ length: 40_000 }, (_, id) => `${id % 11},the same plain words in every record`);
			const file = `nps,why\n${lines.join('\n')}\n10,caf${late}\n`;
			assert.ok(file.length > 1 << 20);
			const opened = await openFile(encode(file, encoding));
			const ratings = [...lines.keys()].map((id) => id % 11);
			compareReading(opened, { encoding, ratings: [...ratings, 10] });
			const { records } = await lookUpRecords(opened, lines.length, 1);
			assert.deepEqual(records[0]?.cells, ['10', 'café']);
			assert.deepEqual(cellsOfTable(opened).at(-1), ['10', 'café']);
		});
	}

	it('a header that only the end of the file shows to be UTF-8 is read as such', async () => {
		// One broken byte speaks against UTF-8 at first, 40 signs below for it.
		const header = encode('nps,café ', 'utf-8');
		const head = `,why\n${'0,plain words\n'.repeat(30_000)}`;
		const end = `9,${'é'.repeat(60)}\n`;
		const opened = await openFile(Buffer.concat([header, Uint8Array.of(0xff), encode(head + end, 'utf-8')]));
		assert.equal(opened.survey.reading.encoding.value, 'utf-8');
		assert.equal(opened.survey.columns[1]?.header, 'café \ufffd');
		assert.deepEqual(
			opened.survey.findings.map(({ code }) => code),
			['undecodable-bytes', 'short-records'],
		);
	});

	it('UTF-8 that was encoded twice is left as it is, and noted', async () => {
		const twice = new TextDecoder('latin1').decode(encode('9;très bien\n0;à éviter\n', 'utf-8'));
		const opened = await openFile(encode(`nps;why\n${twice}`, 'utf-8'));
		compareReading(opened, { delimiter: ';', ratings: [9, 0], findings: ['double-encoded'] });
		assert.deepEqual(await allCells(opened), [
			['9', 'trÃ¨s bien'],
			['0', 'Ã\u00a0 Ã©viter'],
		]);
	});

	it('a broken byte in UTF-8 is shown as such, and counted', async () => {
		const start = encode(`nps,why\n9,${'é'.repeat(40)}`, 'utf-8');
		const opened = await openFile(Uint8Array.of(...start, 0xc3, ...encode('\n0,b\n', 'utf-8')));
		compareReading(opened, { ratings: [9, 0], findings: ['undecodable-bytes'] });
		assert.equal((await allCells(opened))[0]?.[1], `${'é'.repeat(40)}\ufffd`);
	});

	it('half a pair in UTF-16 is shown as such, and counted', async () => {
		const opened = await openFile(encode(`${mark}nps;why it is\n9;a\ud83d\n0;b👍\n`, 'utf-16le'));
		compareReading(opened, { encoding: 'utf-16le', delimiter: ';', ratings: [9, 0], findings: ['broken-utf-16'] });
		assert.deepEqual(await allCells(opened), [
			['9', 'a\ufffd'],
			['0', 'b👍'],
		]);
	});

	it('sep= is read in UTF-16', async () => {
		const opened = await openFile(encode(`${mark}sep=\t\r\nnps\twhy\r\n9\ta\r\n0\tb\r\n`, 'utf-16le'));
		compareReading(opened, { encoding: 'utf-16le', delimiter: '\t', ratings: [9, 0] });
	});
});
