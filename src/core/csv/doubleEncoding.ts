/** What Windows-1252 has at 80 to 9F beyond Latin-1: code points of the signs that a byte of UTF-8 was mistaken for. */
const windows1252Signs = new Set([
	0x20ac, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x017d, 0x2018,
	0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x017e, 0x0178,
]);

/** What the bytes 80, 82 and 84 are mistaken for, in Windows-1252 and in Latin-1. */
const signsOfPunctuation = new Set([0x20ac, 0x201a, 0x201e, 0x80, 0x82, 0x84]);

/** The byte that every place starts with. */
export const firstByte = 0xc3;

/** Bytes of the longest place, `â` and two signs of three bytes. */
const longestPlace = 8;

/**
 * Counts places in UTF-8 where text was encoded twice, such as `Ã©` for é, `â‚¬` for €, `ðŸ‘` for an emoji. Only those of
 * western letters, punctuation and emoji: others cannot be told from text that is meant so. Goes chunk by chunk; the
 * count does not depend on where the chunks are cut.
 */
export class DoubleEncodingCounter {
	#count = 0;
	/** The last bytes seen, of which a place can still start. */
	#rest: Uint8Array = new Uint8Array(0);

	add(chunk: Uint8Array): void {
		this.start(chunk);
		for (let at = chunk.indexOf(firstByte); at >= 0; at = chunk.indexOf(firstByte, at + 1)) this.lookAt(chunk, at);
	}

	/** Starts a chunk of whose bytes C3 the caller tells one by one, by `lookAt`. */
	start(chunk: Uint8Array): void {
		const seam = joined(this.#rest, chunk.subarray(0, longestPlace - 1));
		this.#countUntil(seam, Math.min(this.#rest.length, seam.length - longestPlace + 1));
		this.#rest = joined(this.#rest, chunk.subarray(-longestPlace)).slice(-longestPlace + 1);
	}

	/** Counts the place that starts at a byte C3 of the chunk that was started last, if there is one. */
	lookAt(chunk: Uint8Array, position: number): void {
		if (position <= chunk.length - longestPlace && isPlace(chunk, position)) this.#count++;
	}

	/** The count, as if the file ended here. */
	finish(): number {
		this.#countUntil(this.#rest, this.#rest.length);
		this.#rest = new Uint8Array(0);
		return this.#count;
	}

	/** Counts the places that start before `end`. */
	#countUntil(bytes: Uint8Array, end: number): void {
		for (let position = 0; position < end; position++) {
			if (bytes[position] === firstByte && isPlace(bytes, position)) this.#count++;
		}
	}
}

function joined(start: Uint8Array, end: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(start.length + end.length);
	bytes.set(start);
	bytes.set(end, start.length);
	return bytes;
}

/** Whether the letter `Â`, `Ã`, `â` or `ð` at a byte C3 is the first of what was one sign. */
function isPlace(bytes: Uint8Array, position: number): boolean {
	const letter = bytes[position + 1];
	if (letter !== 0x82 && letter !== 0x83 && letter !== 0xa2 && letter !== 0xb0) return false;
	const next = signAt(bytes, position + 2);
	switch (letter) {
		case 0x82: // Â: the signs from no-break space to ¿
			return next >= 0xa0 && next <= 0xbf;
		case 0x83: // Ã: the letters from À to ÿ
			return isContinuation(next);
		case 0xa2: // â: punctuation, the euro and letter-like signs, E2 80, E2 82 and E2 84
			return signsOfPunctuation.has(next) && isContinuation(signAt(bytes, position + 2 + lengthOf(next)));
		case 0xb0: // ð: emoji, F0 9F
			return next === 0x178;
	}
}

/** Whether Windows-1252 writes a sign as a byte from 80 to BF. */
function isContinuation(sign: number): boolean {
	return (sign >= 0x80 && sign <= 0xbf) || windows1252Signs.has(sign);
}

/** The code point of two or three bytes of UTF-8; -1 for any other. */
function signAt(bytes: Uint8Array, position: number): number {
	const [first = 0, second = 0, third = 0] = bytes.subarray(position, position + 3);
	if (first >= 0xc2 && first <= 0xdf && second >> 6 === 2) return ((first & 0x1f) << 6) | (second & 0x3f);
	if (first !== 0xe2 || second >> 6 !== 2 || third >> 6 !== 2) return -1;
	return 0x2000 | ((second & 0x3f) << 6) | (third & 0x3f);
}

function lengthOf(sign: number): number {
	return sign < 0x800 ? 2 : 3;
}
