import { DoubleEncodingCounter, firstByte } from './doubleEncoding.ts';

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

/** What a byte says of the code page, by its value: nothing but where it is named below. */
const strangeness = new Uint8Array(256);
const strange = { always: 1, besideLetter: 2, betweenLetters: 3 } as const;
/** Not defined in Windows-1252. */
for (const byte of [0x81, 0x8d, 0x8f, 0x90, 0x9d]) strangeness[byte] = strange.always;
/** `‚ ƒ ‡ ˆ ‰ ‹ ˜` in Windows-1252, letters in CP850 and CP437: out of place beside a letter. */
for (const byte of [0x82, 0x83, 0x87, 0x88, 0x89, 0x8b, 0x98]) strangeness[byte] = strange.besideLetter;
/** `€ „ † •` in Windows-1252, letters in CP850 and CP437: out of place between letters. */
for (const byte of [0x80, 0x84, 0x86, 0x95]) strangeness[byte] = strange.betweenLetters;

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
		const chunk = bytes.subarray(from, to);
		const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.length);
		this.#doubleEncoding.start(chunk);
		for (let position = 0; position < chunk.length; position++) {
			if (this.#previous < 0x80) {
				const high = firstHighByte(view, position);
				if (high > position) {
					this.#beforePrevious = high - position > 1 ? (chunk[high - 2] as number) : this.#previous;
					this.#previous = chunk[high - 1] as number;
				}
				position = high;
				if (position === chunk.length) return;
			}
			const byte = chunk[position] as number;
			if (byte === firstByte) this.#doubleEncoding.lookAt(chunk, position);
			this.#addBesideHigh(byte);
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

/**
 * Where the first byte beyond ASCII stands from `from` on; the end where there is none. Most bytes of most surveys are
 * ASCII: sixteen at a time.
 */
function firstHighByte(view: DataView, from: number): number {
	const end = view.byteLength;
	const word = (position: number) => view.getInt32(position, true);
	let position = from;
	while (
		position + 16 <= end &&
		((word(position) | word(position + 4) | word(position + 8) | word(position + 12)) & 0x80808080) === 0
	) {
		position += 16;
	}
	while (position < end && view.getUint8(position) < 0x80) position++;
	return position;
}

function isOutOfPlace(before: number, byte: number, after: number): boolean {
	switch (strangeness[byte]) {
		case strange.always:
			return true;
		case strange.besideLetter:
			return isLetter(before) || isLetter(after);
		case strange.betweenLetters:
			return isLetter(before) && isLetter(after);
		default:
			return false;
	}
}

/** A letter of Windows-1252, `×` and `÷` taken along. */
function isLetter(byte: number): boolean {
	return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0;
}
