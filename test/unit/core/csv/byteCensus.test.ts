import assert from 'node:assert/strict';
import { censusOf, endCensus } from '../../../../src/core/csv/byteCensus.ts';
import { createKernel, hand } from '../../../../src/core/csv/kernel.ts';

/** The census of bytes that come in chunks. */
function census(bytes: Uint8Array, chunkLength: number) {
	const kernel = createKernel();
	for (let start = 0; start < bytes.length; start += chunkLength) {
		const chunk = bytes.subarray(start, start + chunkLength);
		const place = hand(kernel, chunk);
		kernel.countBytes(place, place + chunk.length);
	}
	return endCensus(kernel);
}

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function doubleEncoded(text: string, chunkLength = 1 << 20): number {
	return census(new TextEncoder().encode(text), chunkLength).doubleEncodedPlaces;
}

describe('censusOf', () => {
	it('counts the same wherever the chunks are cut', () => {
		const bytes = Uint8Array.of(...new TextEncoder().encode('é€👍a'), 0xe9, 0x82, 0x61, 0xf0, 0x9f, 0x41, 0x90);
		const whole = censusOf(bytes);
		for (let length = 1; length < bytes.length; length++)
			assert.deepEqual(census(bytes, length), whole, `chunks of ${length}`);
	});

	// Counted by hand: CP850 writes é as 82, â as 83, É as 90.
	const otherCodePage: readonly [name: string, text: string, count: number][] = [
		['CP850 letters inside words', '\x82change, f\x83ch\x82, REGRETT\x90', 4],
		['an undefined byte, wherever', '7;\x90;8', 1],
		[
			'quotes, dashes, euro and ellipsis of Windows-1252 are in place',
			'\x93mooi\x94 \x96 \x8015\x85 l\x92avis \x84zo\x94',
			0,
		],
		['per mille after a number is in place', '5\x89 meer', 0],
		['letters of Windows-1252 are in place', '\x9cuvre \x8atef', 0],
	];
	for (const [name, text, count] of otherCodePage) {
		it(name, () => assert.equal(censusOf(latin(text)).otherCodePageBytes, count));
	}
});

describe('places that look encoded twice', () => {
	// Counted by hand.
	const cases: readonly [text: string, places: number][] = [
		['', 0],
		['Ã©', 1],
		['cafÃ© en crÃ¨me', 2],
		['tilfredshed pÃ¥ Ã¦Ã¸Ã¥', 4],
		['Ã˜stergade, Ã…rhus, Ã‰n', 3],
		['â‚¬ 15', 1],
		['â€œmooiâ€\u009d', 2],
		['lâ€™avis â€¦ â€“ â„¢', 4],
		['ðŸ‘\u008d', 1],
		['15Â°, Â£ 3,Â\u00a04', 3],
		['café, crème, æøå ÆØÅ, Ünïcödé', 0],
		['€ 15, “mooi”, l’avis … – ™ 👍', 0],
		['CAFÉ» RÅD… GODE RÅ” À LA', 0],
		['São, IRMÃ, Ã, Âme, Â', 0],
		['âge, être, ð', 0],
	];
	for (const [text, places] of cases) {
		it(`${JSON.stringify(text)}: ${places}`, () => {
			assert.equal(doubleEncoded(text), places);
			for (let length = 1; length < 24; length++)
				assert.equal(doubleEncoded(text, length), places, `chunks of ${length}`);
		});
	}

	it('agrees with text that was really encoded twice', () => {
		const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode('één € “goed” à la carte'));
		// é, é, €, “, ” and à; Node 20 reads 80 to 9F as control characters, newer ones as Windows-1252: both count.
		assert.equal(doubleEncoded(twice), 6);
	});
});
