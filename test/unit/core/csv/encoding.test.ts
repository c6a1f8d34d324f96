import assert from 'node:assert/strict';
import { censusOf } from '../../../../src/core/csv/byteCensus.ts';
import { decode, guessEncoding } from '../../../../src/core/csv/encoding.ts';

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('decode', () => {
	it('reads all 256 bytes of Windows-1252 as the WHATWG decoder does', () => {
		// The index of the standard: https://encoding.spec.whatwg.org/index-windows-1252.txt, code points of 80 to 9F.
		const expected = [
			0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d,
			0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d,
			0x17e, 0x178,
		];
		for (let byte = 0; byte < 256; byte++) {
			const codePoint = decode(Uint8Array.of(byte), 'windows-1252').codePointAt(0);
			assert.equal(codePoint, byte >= 0x80 && byte <= 0x9f ? expected[byte - 0x80] : byte, `byte ${byte}`);
		}
	});

	it('reads UTF-8 with signs beyond the basic plane', () => {
		assert.equal(decode(new TextEncoder().encode('é € 👍'), 'utf-8'), 'é € 👍');
	});
});

describe('guessEncoding', () => {
	const cases: readonly [name: string, bytes: Uint8Array, mark: boolean, encoding: string, reason: string][] = [
		['plain ASCII', latin('nps,comment'), false, 'utf-8', 'valid-utf-8'],
		['UTF-8', new TextEncoder().encode('tilfredshed på æøå'), false, 'utf-8', 'valid-utf-8'],
		['a byte order mark', new TextEncoder().encode('a'), true, 'utf-8', 'byte-order-mark'],
		['Windows-1252', latin('tevreden \xeb caf\xe9'), false, 'windows-1252', 'not-utf-8'],
		[
			'a UTF-8 file cut inside a sign',
			new TextEncoder().encode('é'.repeat(40)).subarray(0, 79),
			false,
			'utf-8',
			'mostly-utf-8',
		],
		['an overlong form is not UTF-8', Uint8Array.of(0xc0, 0xaf), false, 'windows-1252', 'not-utf-8'],
		['a surrogate is not UTF-8', Uint8Array.of(0xed, 0xa0, 0x80), false, 'windows-1252', 'not-utf-8'],
	];
	for (const [name, bytes, mark, value, reason] of cases) {
		it(name, () => assert.deepEqual(guessEncoding(censusOf(bytes), mark), { value, reason }));
	}
});
