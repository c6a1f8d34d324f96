import { DoubleEncodingCounter } from './doubleEncoding.ts';

/** What the bytes of a file say of its encoding, counted over the whole of it. Censuses of parts of a file add up. */
export interface ByteCensus {
	/** Well-formed UTF-8 sequences of two bytes or more. */
	readonly multiByteSequences: number;
	/** Bytes that belong to no well-formed UTF-8 sequence. */
	readonly invalidUtf8Bytes: number;
	/** Bytes that, read as Windows-1252, are undefined or signs in the place of letters: another code page. */
	readonly otherCodePageBytes: number;
	/** Places where text looks encoded in UTF-8 twice. */
	readonly doubleEncodedPlaces: number;
}

/** Not defined in Windows-1252. */
const undefinedIn1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** `‚ ƒ ‡ ˆ ‰ ‹ ˜` in Windows-1252, letters in CP850 and CP437: out of place beside a letter. */
const strangeBesideLetter = new Set([0x82, 0x83, 0x87, 0x88, 0x89, 0x8b, 0x98]);
/** `€ „ † •` in Windows-1252, letters in CP850 and CP437: out of place between letters. */
const strangeBetweenLetters = new Set([0x80, 0x84, 0x86, 0x95]);

const space = 0x20;

/** Counts stretch by stretch; the result does not depend on where they are cut. */
export class ByteCensusTaker {
	readonly #doubleEncoding = new DoubleEncodingCounter();
	#multiByteSequences = 0;
	#invalidUtf8Bytes = 0;
	#otherCodePageBytes = 0;
	/** Continuation bytes that the sequence under way still needs, and how many bytes it has. */
	#needed = 0;
	#sequenceLength = 0;
	#lowestNext = 0x80;
	#highestNext = 0xbf;
	/** The two bytes before the next one, for the neighbours of a sign. */
	#beforePrevious = space;
	#previous = space;

	/** Counts the bytes from `from` to before `to`. */
	add(bytes: Uint8Array, from = 0, to = bytes.length): void {
		this.#doubleEncoding.add(bytes.subarray(from, to));
		let position = from;
		while (position < to) {
			if (this.#previous < 0x80) {
				const high = firstHighByte(bytes, position, to);
				if (high > position) {
					this.#beforePrevious = high - position > 1 ? (bytes[high - 2] as number) : this.#previous;
					this.#previous = bytes[high - 1] as number;
				}
				position = high;
				if (position === to) return;
			}
			this.#addBesideHigh(bytes[position] as number);
			position++;
		}
	}

	/** The counts, as if the file ended here. */
	finish(): ByteCensus {
		this.#addBesideHigh(space);
		return {
			multiByteSequences: this.#multiByteSequences,
			invalidUtf8Bytes: this.#invalidUtf8Bytes,
			otherCodePageBytes: this.#otherCodePageBytes,
			doubleEncodedPlaces: this.#doubleEncoding.finish(),
		};
	}

	#addBesideHigh(byte: number): void {
		if (isOutOfPlace(this.#beforePrevious, this.#previous, byte)) this.#otherCodePageBytes++;
		this.#beforePrevious = this.#previous;
		this.#previous = byte;
		this.#addUtf8(byte);
	}

	#addUtf8(byte: number): void {
		if (this.#needed > 0) {
			if (byte >= this.#lowestNext && byte <= this.#highestNext) {
				this.#needed--;
				this.#sequenceLength++;
				this.#lowestNext = 0x80;
				this.#highestNext = 0xbf;
				if (this.#needed === 0) this.#multiByteSequences++;
				return;
			}
			this.#invalidUtf8Bytes += this.#sequenceLength;
			this.#needed = 0;
		}
		if (byte < 0x80) return;
		this.#sequenceLength = 1;
		this.#lowestNext = 0x80;
		this.#highestNext = 0xbf;
		if (byte >= 0xc2 && byte <= 0xdf) {
			this.#needed = 1;
		} else if (byte >= 0xe0 && byte <= 0xef) {
			this.#needed = 2;
			if (byte === 0xe0) this.#lowestNext = 0xa0;
			if (byte === 0xed) this.#highestNext = 0x9f;
		} else if (byte >= 0xf0 && byte <= 0xf4) {
			this.#needed = 3;
			if (byte === 0xf0) this.#lowestNext = 0x90;
			if (byte === 0xf4) this.#highestNext = 0x8f;
		} else {
			this.#invalidUtf8Bytes++;
		}
	}
}

export function addCensus(one: ByteCensus, other: ByteCensus): ByteCensus {
	return {
		multiByteSequences: one.multiByteSequences + other.multiByteSequences,
		invalidUtf8Bytes: one.invalidUtf8Bytes + other.invalidUtf8Bytes,
		otherCodePageBytes: one.otherCodePageBytes + other.otherCodePageBytes,
		doubleEncodedPlaces: one.doubleEncodedPlaces + other.doubleEncodedPlaces,
	};
}

/** Where the first byte beyond ASCII stands; `to` where there is none. Most bytes of most surveys are ASCII: four at a time. */
function firstHighByte(bytes: Uint8Array, from: number, to: number): number {
	let position = from;
	while (position < to && (bytes.byteOffset + position) % 4 !== 0) {
		if ((bytes[position] as number) >= 0x80) return position;
		position++;
	}
	const wordCount = (to - position) >> 2;
	if (wordCount > 0) {
		const words = new Uint32Array(bytes.buffer, bytes.byteOffset + position, wordCount);
		let word = 0;
		while (word < wordCount && ((words[word] as number) & 0x80808080) === 0) word++;
		position += word * 4;
	}
	while (position < to && (bytes[position] as number) < 0x80) position++;
	return position;
}

function isOutOfPlace(before: number, byte: number, after: number): boolean {
	if (byte < 0x80 || byte > 0x9f) return false;
	if (undefinedIn1252.has(byte)) return true;
	if (strangeBesideLetter.has(byte)) return isLetter(before) || isLetter(after);
	return strangeBetweenLetters.has(byte) && isLetter(before) && isLetter(after);
}

/** A letter of Windows-1252, `×` and `÷` taken along. */
function isLetter(byte: number): boolean {
	return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0;
}
