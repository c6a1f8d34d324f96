import type { Encoding } from '../../../../../src/core/model/reading.ts';

/** The bytes of Windows-1252 whose signs lie beyond Latin-1, as far as the tests use them. */
const windows1252Signs: Readonly<Record<string, number>> = {
	'€': 0x80,
	'…': 0x85,
	'’': 0x92,
	'“': 0x93,
	'”': 0x94,
	'–': 0x96,
};

/** A text in an encoding, without a byte order mark unless the text starts with one. Throws where it has no such sign. */
export function encode(text: string, encoding: Encoding): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding === 'windows-1252') return Uint8Array.from(text, windows1252Byte);
	const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'));
	return encoding === 'utf-16le' ? bytes : bytes.map((_, index) => bytes[index ^ 1] as number);
}

function windows1252Byte(sign: string): number {
	const byte = windows1252Signs[sign] ?? sign.charCodeAt(0);
	if (byte > 0xff || sign.length > 1) throw new RangeError(`${sign} is not in Windows-1252`);
	return byte;
}
