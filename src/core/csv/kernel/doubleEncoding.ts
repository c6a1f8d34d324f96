/** Where in a place that looks encoded twice the bytes before the next one stand. */
const nowhere: u32 = 0;
const behindC3: u32 = 1;
/** Behind a letter that a first byte of UTF-8 was mistaken for: `Â`, `Ã`, `â` and, for the euro and punctuation, its second sign, `ð`. */
const behindC2Letter: u32 = 2;
const behindC3Letter: u32 = 3;
const behindE2Letter: u32 = 4;
const behindE2Sign: u32 = 5;
const behindF0Letter: u32 = 6;

let state: u32 = nowhere;
/** The sign under way: bytes that it still needs, and its code point so far. */
let needed: u32 = 0;
let sign: u32 = 0;

/**
 * Places in UTF-8 where text was encoded twice, such as `Ã©` for é, `â‚¬` for €, `ðŸ‘` for an emoji. Only those of western
 * letters, punctuation and emoji: others cannot be told from text that is meant so.
 */
export let doubleEncodedPlaces: u32 = 0;

/** Looks at the next byte. */
@inline
export function lookForDoubleEncoding(byte: u32): void {
	if (state !== nowhere || byte === 0xc3) goOn(byte);
}

function goOn(byte: u32): void {
	if (byte === 0xc3) {
		state = behindC3;
		return;
	}
	if (state === behindC3) {
		state = behindLetter(byte);
		needed = 0;
		return;
	}
	if (needed === 0) {
		startSign(byte);
		return;
	}
	if (byte >> 6 !== 2) {
		state = nowhere;
		return;
	}
	sign = (sign << 6) | (byte & 0x3f);
	needed--;
	if (needed === 0) state = behindSign();
}

function behindLetter(byte: u32): u32 {
	switch (byte) {
		case 0x82:
			return behindC2Letter;
		case 0x83:
			return behindC3Letter;
		case 0xa2:
			return behindE2Letter;
		case 0xb0:
			return behindF0Letter;
		default:
			return nowhere;
	}
}

/** Of signs of three bytes, only those of punctuation and the like count. */
function startSign(byte: u32): void {
	if (byte >= 0xc2 && byte <= 0xdf) {
		sign = byte & 0x1f;
		needed = 1;
	} else if (byte === 0xe2) {
		sign = byte & 0x0f;
		needed = 2;
	} else {
		state = nowhere;
	}
}

/** Where the place stands behind a whole sign. */
function behindSign(): u32 {
	let isPlace = false;
	switch (state) {
		case behindC2Letter: // the signs from no-break space to ¿
			isPlace = sign >= 0xa0 && sign <= 0xbf;
			break;
		case behindC3Letter: // the letters from À to ÿ
		case behindE2Sign:
			isPlace = isContinuation(sign);
			break;
		case behindE2Letter: // punctuation, the euro and letter-like signs, E2 80, E2 82 and E2 84
			if (isOfPunctuation(sign)) return behindE2Sign;
			break;
		case behindF0Letter: // emoji, F0 9F
			isPlace = sign === 0x178;
			break;
	}
	if (isPlace) doubleEncodedPlaces++;
	return nowhere;
}

/** What the bytes 80, 82 and 84 are mistaken for, in Windows-1252 and in Latin-1. */
function isOfPunctuation(sign: u32): bool {
	switch (sign) {
		case 0x20ac:
		case 0x201a:
		case 0x201e:
		case 0x80:
		case 0x82:
		case 0x84:
			return true;
		default:
			return false;
	}
}

/** Whether Windows-1252 or Latin-1 writes a sign as a byte from 80 to BF. */
function isContinuation(sign: u32): bool {
	if (sign >= 0x80 && sign <= 0xbf) return true;
	switch (sign) {
		case 0x0152:
		case 0x0153:
		case 0x0160:
		case 0x0161:
		case 0x0178:
		case 0x017d:
		case 0x017e:
		case 0x0192:
		case 0x02c6:
		case 0x02dc:
		case 0x2013:
		case 0x2014:
		case 0x2018:
		case 0x2019:
		case 0x201a:
		case 0x201c:
		case 0x201d:
		case 0x201e:
		case 0x2020:
		case 0x2021:
		case 0x2022:
		case 0x2026:
		case 0x2030:
		case 0x2039:
		case 0x203a:
		case 0x20ac:
		case 0x2122:
			return true;
		default:
			return false;
	}
}
