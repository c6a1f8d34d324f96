import { nextHighByte } from './bytes';
import { lookForDoubleEncoding } from './doubleEncoding';

/** The counts of `ByteCensus`, whatever stretches the bytes come in. */
export let multiByteSequences: u32 = 0;
export let invalidUtf8Bytes: u32 = 0;
export let otherCodePageBytes: u32 = 0;

const space: u32 = 0x20;

/** Continuation bytes that the sequence under way still needs, how many bytes it has, and which may come next. */
let needed: u32 = 0;
let sequenceLength: u32 = 0;
let lowestNext: u32 = 0x80;
let highestNext: u32 = 0xbf;
/** The two bytes before the next one, for the neighbours of a sign. */
let beforePrevious: u32 = space;
let previous: u32 = space;

/** Counts the bytes from `from` to before `to`. */
export function countBytes(from: usize, to: usize): void {
	for (let place = from; place < to; place++) {
		if (previous < 0x80) {
			// Most bytes of most surveys are ASCII, and of those only the neighbours of others matter.
			const high = nextHighByte(place, to);
			if (high > place) {
				beforePrevious = high - place > 1 ? load<u8>(high - 2) : previous;
				previous = load<u8>(high - 1);
			}
			place = high;
			if (place === to) return;
		}
		add(load<u8>(place));
	}
}

/** Counts what is left, as if the file ended here. */
export function endCensus(): void {
	add(space);
}

function add(byte: u32): void {
	if (previous >= 0x80 && isOutOfPlace(beforePrevious, previous, byte)) otherCodePageBytes++;
	beforePrevious = previous;
	previous = byte;
	addUtf8(byte);
	lookForDoubleEncoding(byte);
}

function addUtf8(byte: u32): void {
	if (needed > 0) {
		if (byte >= lowestNext && byte <= highestNext) {
			needed--;
			sequenceLength++;
			lowestNext = 0x80;
			highestNext = 0xbf;
			if (needed === 0) multiByteSequences++;
			return;
		}
		invalidUtf8Bytes += sequenceLength;
		needed = 0;
	}
	if (byte < 0x80) return;
	sequenceLength = 1;
	lowestNext = 0x80;
	highestNext = 0xbf;
	if (byte >= 0xc2 && byte <= 0xdf) {
		needed = 1;
	} else if (byte >= 0xe0 && byte <= 0xef) {
		needed = 2;
		if (byte === 0xe0) lowestNext = 0xa0;
		if (byte === 0xed) highestNext = 0x9f;
	} else if (byte >= 0xf0 && byte <= 0xf4) {
		needed = 3;
		if (byte === 0xf0) lowestNext = 0x90;
		if (byte === 0xf4) highestNext = 0x8f;
	} else {
		invalidUtf8Bytes++;
	}
}

/** Whether a byte, read as Windows-1252, is undefined or a sign in the place of a letter: another code page. */
function isOutOfPlace(before: u32, byte: u32, after: u32): bool {
	switch (byte) {
		// Not defined in Windows-1252.
		case 0x81:
		case 0x8d:
		case 0x8f:
		case 0x90:
		case 0x9d:
			return true;
		// `‚ ƒ ‡ ˆ ‰ ‹ ˜` in Windows-1252, letters in CP850 and CP437: out of place beside a letter.
		case 0x82:
		case 0x83:
		case 0x87:
		case 0x88:
		case 0x89:
		case 0x8b:
		case 0x98:
			return isLetter(before) || isLetter(after);
		// `€ „ † •` in Windows-1252, letters in CP850 and CP437: out of place between letters.
		case 0x80:
		case 0x84:
		case 0x86:
		case 0x95:
			return isLetter(before) && isLetter(after);
		default:
			return false;
	}
}

/** A letter of Windows-1252, `×` and `÷` taken along. */
function isLetter(byte: u32): bool {
	return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0;
}
