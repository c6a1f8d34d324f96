import type { Encoding, Guess } from '../model/reading.ts';
import type { ByteCensus } from './byteCensus.ts';
import type { Utf16Encoding } from './guessUtf16.ts';

/** An encoding whose bytes can be cut at delimiters. UTF-16 is presented as UTF-8 before that. */
export type ByteEncoding = Exclude<Encoding, Utf16Encoding>;

/** Windows-1252 for the bytes 80 to 9F; the five undefined ones as the WHATWG decoder reads them. */
const windows1252Signs =
	'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
	'\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** At most one byte in twenty of the others may be broken in a file that is read as UTF-8 all the same. */
const brokenShareOfUtf8 = 0.05;

/** The text of bytes in an encoding. Bytes that are broken in UTF-8 become U+FFFD. */
export function decode(bytes: Uint8Array, encoding: ByteEncoding): string {
	// Most cells are blank or a digit: for those, asking the decoder takes longer than all the rest.
	if (bytes.length === 0) return '';
	if (bytes.length === 1 && (bytes[0] as number) < 0x80) return String.fromCharCode(bytes[0] as number);
	if (encoding === 'utf-8') return utf8.decode(bytes);
	// Not TextDecoder: Node 20's reads the bytes 80 to 9F as control characters.
	let text = '';
	for (const byte of bytes) {
		text += byte < 0x80 || byte > 0x9f ? String.fromCharCode(byte) : windows1252Signs.charAt(byte - 0x80);
	}
	return text;
}

/** What the bytes of a survey that was read in `encoding` are in, as they are presented. */
export function presentedEncoding(encoding: Encoding): ByteEncoding {
	return encoding === 'windows-1252' ? encoding : 'utf-8';
}

/** The encoding that the bytes of the whole file speak for. */
export function guessEncoding(census: ByteCensus, hasByteOrderMark: boolean): Guess<ByteEncoding> {
	if (hasByteOrderMark) return { value: 'utf-8', reason: 'byte-order-mark' };
	const { multiByteSequences, invalidUtf8Bytes } = census;
	if (invalidUtf8Bytes === 0) return { value: 'utf-8', reason: 'valid-utf-8' };
	if (invalidUtf8Bytes <= multiByteSequences * brokenShareOfUtf8) return { value: 'utf-8', reason: 'mostly-utf-8' };
	return { value: 'windows-1252', reason: 'not-utf-8' };
}
