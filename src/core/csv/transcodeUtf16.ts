import type { Utf16Encoding } from './guessUtf16.ts';

/** UTF-8 bytes of a stretch of UTF-16. */
export interface Transcoded {
	readonly bytes: Uint8Array;
	/** Surrogates without their other half, and a last byte without its second: U+FFFD in `bytes`. */
	readonly unpaired: number;
}

/** Bytes of UTF-8 that one unit of UTF-16 takes at most. */
const mostBytesPerUnit = 3;

/** Turns UTF-16 into UTF-8. Half a unit or half a pair at either end counts as broken: cut between signs. */
export function transcodeUtf16(utf16: Uint8Array, encoding: Utf16Encoding): Transcoded {
	const low = encoding === 'utf-16le' ? 0 : 1;
	const out = new Uint8Array(((utf16.length + 1) >> 1) * mostBytesPerUnit);
	let length = 0;
	let unpaired = 0;
	for (let position = 0; position < utf16.length; position += 2) {
		let code = unitAt(utf16, position, low);
		if (code < 0x80) {
			out[length++] = code;
			continue;
		}
		if (code < 0x800) {
			out[length++] = 0xc0 | (code >> 6);
			out[length++] = 0x80 | (code & 0x3f);
			continue;
		}
		if (isSurrogate(code)) {
			const next = position + 3 < utf16.length ? unitAt(utf16, position + 2, low) : 0;
			if (isHighSurrogate(code) && isLowSurrogate(next)) {
				position += 2;
				const point = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
				out[length++] = 0xf0 | (point >> 18);
				out[length++] = 0x80 | ((point >> 12) & 0x3f);
				out[length++] = 0x80 | ((point >> 6) & 0x3f);
				out[length++] = 0x80 | (point & 0x3f);
				continue;
			}
			unpaired++;
			code = 0xfffd;
		}
		out[length++] = 0xe0 | (code >> 12);
		out[length++] = 0x80 | ((code >> 6) & 0x3f);
		out[length++] = 0x80 | (code & 0x3f);
	}
	return { bytes: out.subarray(0, length), unpaired };
}

/** Whether the unit at a byte position is the first half of a pair. */
export function startsPair(utf16: Uint8Array, position: number, encoding: Utf16Encoding): boolean {
	return position + 1 < utf16.length && isHighSurrogate(unitAt(utf16, position, encoding === 'utf-16le' ? 0 : 1));
}

/** The unit at a byte position; a lone last byte reads as half a pair. */
function unitAt(utf16: Uint8Array, position: number, low: number): number {
	if (position + 1 >= utf16.length) return 0xdc00;
	return (utf16[position + low] as number) | ((utf16[position + 1 - low] as number) << 8);
}

function isSurrogate(code: number): boolean {
	return code >= 0xd800 && code <= 0xdfff;
}

function isHighSurrogate(code: number): boolean {
	return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
	return code >= 0xdc00 && code <= 0xdfff;
}
