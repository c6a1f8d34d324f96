import type { Source } from '../model/source.ts';
import { ProblemError } from './problemError.ts';
import { readWhole } from './readWhole.ts';

/** The first bytes of a file. */
export interface Head {
	readonly bytes: Uint8Array;
	/** Whether the file ends with them. */
	readonly isWhole: boolean;
}

const binarySample = 1 << 16;

/**
 * Reads the first `length` bytes of a survey file and sees that they are text.
 * @throws ProblemError `file-empty`, `file-binary`, `source-changed`, and what `source.read` throws.
 */
export async function readHead(source: Source, length: number): Promise<Head> {
	const bytes = await readWhole(source, 0, Math.min(length, source.size));
	const isWhole = bytes.length === source.size;
	if (isWhole && bytes.subarray(markLength(bytes)).every(isWhitespace)) {
		throw new ProblemError({ code: 'file-empty', name: source.name });
	}
	const offset = hasSignature(bytes) ? 0 : bytes.subarray(0, binarySample).indexOf(0);
	if (offset >= 0) throw new ProblemError({ code: 'file-binary', name: source.name, offset });
	return { bytes, isWhole };
}

/** Bytes of the byte order mark of UTF-8 at the start; 0 where there is none. */
export function markLength(bytes: Uint8Array): 0 | 3 {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function isWhitespace(byte: number): boolean {
	return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

const signatures: readonly (readonly number[])[] = [
	[0x50, 0x4b, 0x03, 0x04], // zip, and with it xlsx
	[0xd0, 0xcf, 0x11, 0xe0], // xls
	[0x25, 0x50, 0x44, 0x46], // pdf
	[0x1f, 0x8b], // gzip
];

/** Whether the file starts as a format does that is not text. */
function hasSignature(bytes: Uint8Array): boolean {
	return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}
