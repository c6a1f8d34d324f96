import { createKernel, hand, type Kernel } from './kernel.ts';

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

/** Counts bytes that come in one piece. */
export function censusOf(bytes: Uint8Array): ByteCensus {
	const kernel = createKernel();
	const place = hand(kernel, bytes);
	kernel.countBytes(place, place + bytes.length);
	return endCensus(kernel);
}

/** What a kernel counted, as if the file ended here. */
export function endCensus(kernel: Kernel): ByteCensus {
	kernel.endCensus();
	return {
		multiByteSequences: kernel.multiByteSequences.value,
		invalidUtf8Bytes: kernel.invalidUtf8Bytes.value,
		otherCodePageBytes: kernel.otherCodePageBytes.value,
		doubleEncodedPlaces: kernel.doubleEncodedPlaces.value,
	};
}

/** The census of two parts of a file together, neither of which ends within a sign. */
export function addCensus(one: ByteCensus, other: ByteCensus): ByteCensus {
	return {
		multiByteSequences: one.multiByteSequences + other.multiByteSequences,
		invalidUtf8Bytes: one.invalidUtf8Bytes + other.invalidUtf8Bytes,
		otherCodePageBytes: one.otherCodePageBytes + other.otherCodePageBytes,
		doubleEncodedPlaces: one.doubleEncodedPlaces + other.doubleEncodedPlaces,
	};
}
