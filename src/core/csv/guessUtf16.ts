import type { Guess } from '../model/reading.ts';

export type Utf16Encoding = 'utf-16le' | 'utf-16be';

const sampleLength = 1 << 13;
/** Shorter files tell nothing without a byte order mark: 8 signs. */
const shortestSample = 16;
/** At least this share of the signs is of Latin script in a file without a byte order mark. */
const latinShare = 0.9;

/**
 * The kind of UTF-16 that the first bytes of a file are; null where they are none: told by a byte order mark, else by
 * text of which nearly every other byte is zero. Control characters make it no text.
 */
export function guessUtf16(head: Uint8Array): Guess<Utf16Encoding> | null {
	const mark = markOf(head);
	if (mark !== null) return isText(head.subarray(2), mark, 0) ? { value: mark, reason: 'byte-order-mark' } : null;
	if (head.length < shortestSample) return null;
	for (const encoding of ['utf-16le', 'utf-16be'] as const) {
		if (isText(head, encoding, latinShare)) return { value: encoding, reason: 'zero-bytes' };
	}
	return null;
}

function markOf(head: Uint8Array): Utf16Encoding | null {
	if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
	return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
}

/** Whether the bytes read as signs without controls, at least a share of them with a zero as higher byte. */
function isText(bytes: Uint8Array, encoding: Utf16Encoding, leastLatin: number): boolean {
	const low = encoding === 'utf-16le' ? 0 : 1;
	const length = Math.min(bytes.length, sampleLength) >> 1;
	let latin = 0;
	for (let unit = 0; unit < length; unit++) {
		const code = (bytes[unit * 2 + low] ?? 0) | ((bytes[unit * 2 + 1 - low] ?? 0) << 8);
		if (code < 0x20 && (code < 0x09 || code > 0x0d)) return false;
		if (code < 0x100) latin++;
	}
	return latin >= length * leastLatin;
}
