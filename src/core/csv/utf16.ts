import type { Source } from '../model/source.ts';
import type { Utf16Encoding } from './guessUtf16.ts';
import { ProblemError } from './problemError.ts';
import { readWhole } from './readWhole.ts';
import { startsPair, transcodeUtf16 } from './transcodeUtf16.ts';

/**
 * Where the blocks of a UTF-16 source stand in it and in its text as UTF-8. Plain data: made once, it serves any number of
 * threads.
 */
export interface Utf16Index {
	readonly encoding: Utf16Encoding;
	/** Byte offset in the source at which each block starts, and last where the source ends. Blocks never cut a sign. */
	readonly sourceStarts: Float64Array;
	/** Byte offset of the same places in the UTF-8. */
	readonly utf8Starts: Float64Array;
	/** Surrogates without their other half, and half a unit at the end: U+FFFD in the UTF-8. */
	readonly unpaired: number;
}

const blockLength = 1 << 16;
const blocksARead = 16;

/**
 * Goes through a UTF-16 source once and notes where its blocks stand in its text as UTF-8. A byte order mark is text: it
 * becomes that of UTF-8.
 * @throws ProblemError `cancelled`, `source-changed`, and what `source.read` throws.
 */
export async function indexUtf16(source: Source, encoding: Utf16Encoding, signal?: AbortSignal): Promise<Utf16Index> {
	const sourceStarts = [0];
	const utf8Starts = [0];
	let unpaired = 0;
	let utf8Length = 0;
	let offset = 0;
	while (offset < source.size) {
		if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
		const chunk = await readWhole(source, offset, Math.min(blockLength * blocksARead, source.size - offset));
		const isLast = offset + chunk.length === source.size;
		let start = 0;
		while (start < chunk.length && (isLast || chunk.length - start > blockLength)) {
			const end = blockEnd(chunk, start, encoding);
			const transcoded = transcodeUtf16(chunk.subarray(start, end), encoding);
			unpaired += transcoded.unpaired;
			utf8Length += transcoded.bytes.length;
			start = end;
			sourceStarts.push(offset + start);
			utf8Starts.push(utf8Length);
		}
		offset += start;
	}
	return {
		encoding,
		sourceStarts: Float64Array.from(sourceStarts),
		utf8Starts: Float64Array.from(utf8Starts),
		unpaired,
	};
}

/** The end of the block that starts at `start`: not between the halves of a pair. */
function blockEnd(chunk: Uint8Array, start: number, encoding: Utf16Encoding): number {
	const end = start + blockLength;
	if (end >= chunk.length) return chunk.length;
	return startsPair(chunk, end - 2, encoding) ? end - 2 : end;
}

/**
 * A UTF-16 source as if it were written in UTF-8. A read decodes the blocks that it touches and no others.
 * @param index that of the same source, from `indexUtf16`
 */
export function asUtf8(source: Source, index: Utf16Index): Source {
	const size = index.utf8Starts.at(-1) ?? 0;
	return {
		name: source.name,
		size,
		stamp: source.stamp,
		fromEditor: source.fromEditor,
		read: async (offset, length) => {
			const end = Math.min(offset + length, size);
			if (end <= offset) return new Uint8Array(0);
			const first = blockAt(index.utf8Starts, offset);
			const last = blockAt(index.utf8Starts, end - 1);
			const sourceStart = index.sourceStarts[first] as number;
			const sourceEnd = index.sourceStarts[last + 1] as number;
			const { bytes } = transcodeUtf16(await readWhole(source, sourceStart, sourceEnd - sourceStart), index.encoding);
			const utf8Start = index.utf8Starts[first] as number;
			return bytes.subarray(offset - utf8Start, end - utf8Start);
		},
		sibling: (name) => source.sibling(name),
	};
}

/**
 * Byte offset in the UTF-16 source of the sign that starts at `offset` of its text as UTF-8; the end for what lies behind.
 * @param index that of the same source, from `indexUtf16`
 */
export async function sourceOffset(source: Source, index: Utf16Index, offset: number): Promise<number> {
	if (offset >= (index.utf8Starts.at(-1) ?? 0)) return source.size;
	const block = blockAt(index.utf8Starts, offset);
	const start = index.sourceStarts[block] as number;
	const utf16 = await readWhole(source, start, (index.sourceStarts[block + 1] as number) - start);
	const { bytes } = transcodeUtf16(utf16, index.encoding);
	let position = start;
	for (const byte of bytes.subarray(0, offset - (index.utf8Starts[block] as number))) {
		const isFirstOfSign = (byte & 0xc0) !== 0x80;
		if (isFirstOfSign) position += byte >= 0xf0 ? 4 : 2;
	}
	return position;
}

/** The block that holds the byte at `offset` of the UTF-8. */
function blockAt(starts: Float64Array, offset: number): number {
	let low = 0;
	let high = starts.length - 2;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] as number) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
