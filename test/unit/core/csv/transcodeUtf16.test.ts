import assert from 'node:assert/strict';
import { transcodeUtf16 } from '../../../../src/core/csv/transcodeUtf16.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'));

describe('transcodeUtf16', () => {
	// UTF-8 of U+FFFD is EF BF BD.
	const cases: readonly [name: string, utf16be: string, utf8: string, unpaired: number][] = [
		['nothing', '', '', 0],
		['one byte', '0041', '41', 0],
		['two bytes, é', '00e9', 'c3a9', 0],
		['the last of two bytes', '07ff', 'dfbf', 0],
		['three bytes, €', '20ac', 'e282ac', 0],
		['behind the surrogates', 'e000', 'ee8080', 0],
		['a pair, 👍', 'd83d dc4d', 'f09f918d', 0],
		['the last code point', 'dbff dfff', 'f48fbfbf', 0],
		['a byte order mark', 'feff', 'efbbbf', 0],
		['a first half alone', 'd83d 0041', 'efbfbd41', 1],
		['a second half alone', 'dc4d 0041', 'efbfbd41', 1],
		['halves the wrong way round', 'dc4d d83d', 'efbfbdefbfbd', 2],
		['a first half before a pair', 'd83d d83d dc4d', 'efbfbdf09f918d', 1],
		['a first half at the end', '0041 d83d', '41efbfbd', 1],
		['half a unit at the end', '0041 00', '41efbfbd', 1],
		['a first half and half a unit', 'd83d dc', 'efbfbdefbfbd', 2],
	];
	for (const [name, utf16be, utf8, unpaired] of cases) {
		it(name, () => {
			const bytes = bytesOf(utf16be);
			const result = transcodeUtf16(bytes, 'utf-16be');
			assert.deepEqual([hex(result.bytes), result.unpaired], [utf8, unpaired]);
			if (bytes.length % 2 === 0) {
				const swapped = Uint8Array.from(Buffer.from(bytes).swap16());
				assert.equal(hex(transcodeUtf16(swapped, 'utf-16le').bytes), utf8);
			}
		});
	}
});
