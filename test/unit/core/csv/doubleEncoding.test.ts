import assert from 'node:assert/strict';
import { DoubleEncodingCounter } from '../../../../src/core/csv/doubleEncoding.ts';

function count(text: string, chunkLength = 1 << 20): number {
	const bytes = new TextEncoder().encode(text);
	const counter = new DoubleEncodingCounter();
	for (let start = 0; start < bytes.length; start += chunkLength)
		counter.add(bytes.subarray(start, start + chunkLength));
	return counter.finish();
}

describe('DoubleEncodingCounter', () => {
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
			assert.equal(count(text), places);
			for (let length = 1; length < 24; length++) assert.equal(count(text, length), places, `chunks of ${length}`);
		});
	}

	it('agrees with text that was really encoded twice', () => {
		const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode('één € “goed” à la carte'));
		// é, é, €, “, ” and à; Node 20 reads 80 to 9F as control characters, newer ones as Windows-1252: both count.
		assert.equal(count(twice), 6);
	});
});
