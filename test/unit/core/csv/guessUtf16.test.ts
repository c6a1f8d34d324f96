import assert from 'node:assert/strict';
import { guessUtf16 } from '../../../../src/core/csv/guessUtf16.ts';

const little = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const big = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
const survey = 'navn;nps\nPeter Sørensen;9\n';

describe('guessUtf16', () => {
	const cases: readonly [name: string, bytes: Uint8Array, expected: string | null][] = [
		['little endian with a mark', little(`\ufeff${survey}`), 'utf-16le byte-order-mark'],
		['big endian with a mark', big(`\ufeff${survey}`), 'utf-16be byte-order-mark'],
		['a mark before another script', little('\ufeff顧客;評価\n'), 'utf-16le byte-order-mark'],
		['a mark and nothing else', little('\ufeff'), 'utf-16le byte-order-mark'],
		['little endian without a mark', little(survey), 'utf-16le zero-bytes'],
		['big endian without a mark', big(survey), 'utf-16be zero-bytes'],
		['a euro among Latin letters', little(`prijs;€ 15\n${survey}`), 'utf-16le zero-bytes'],
		['a head cut inside a sign', little(survey).subarray(0, 31), 'utf-16le zero-bytes'],
		['too short to tell', little('nps\n9'), null],
		['UTF-8', new TextEncoder().encode(survey), null],
		['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${survey}`), null],
		['UTF-32 with a mark', Uint8Array.of(0xff, 0xfe, 0, 0, 0x6e, 0, 0, 0, 0x70, 0, 0, 0), null],
		[
			'small numbers of 16 bits',
			Uint8Array.from({ length: 64 }, (_, index) => (index % 2 === 0 ? index / 2 : 0)),
			null,
		],
		['zeros', new Uint8Array(64), null],
		['a zip file', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0, 0, 0, 0x21, 0, 0x41, 0x42), null],
		['nothing', new Uint8Array(0), null],
	];
	for (const [name, bytes, expected] of cases) {
		it(`${name}: ${expected}`, () => {
			const guess = guessUtf16(bytes);
			assert.equal(guess === null ? null : `${guess.value} ${guess.reason}`, expected);
		});
	}
});
