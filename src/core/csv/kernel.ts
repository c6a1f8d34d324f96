import { instanceOf } from '../webAssembly.ts';
import { compiledKernel } from './compiledKernel.ts';

/** A count, or an address in the kernel's memory, that changes as it reads. */
interface Changing {
	readonly value: number;
}

/**
 * The inner loops of the reader as WebAssembly, compiled from the folder `kernel`, where each export is described. An
 * instance has its own memory and reads one span; numbers are addresses in it, counts and columns.
 */
export interface Kernel {
	readonly memory: { readonly buffer: ArrayBuffer };
	allocate(length: number): number;
	release(place: number): void;

	makeReader(width: number, delimiter: number): void;
	setColumn(column: number, kind: number): void;
	addRecords(from: number, before: number, end: number, isLast: boolean, origin: number): number;
	readonly openQuote: Changing;

	startGroup(): void;
	readonly groupBase: Changing;
	readonly recordCount: Changing;
	readonly recordOffsets: Changing;
	kindOf(column: number): number;
	valuesOf(column: number): number;
	upperValuesOf(column: number): number;
	areNarrow(column: number): number;
	narrow(column: number, count: number): void;
	readonly unreadDates: Changing;
	readonly unreadDateCount: Changing;

	codeOfEntry(column: number, start: number, end: number): number;
	entryCountOf(column: number): number;
	contentOf(column: number): number;
	startsOf(column: number): number;

	readonly shortRecords: Changing;
	readonly firstShort: Changing;
	readonly longRecords: Changing;
	readonly firstLong: Changing;
	readonly recordsWithTextAfterQuote: Changing;
	readonly firstWithTextAfterQuote: Changing;

	countBytes(from: number, to: number): void;
	endCensus(): void;
	readonly multiByteSequences: Changing;
	readonly invalidUtf8Bytes: Changing;
	readonly otherCodePageBytes: Changing;
	readonly doubleEncodedPlaces: Changing;

	hashOf(start: number, end: number): number;
	otherHashOf(start: number, end: number): number;
}

/** A fresh instance. */
export function createKernel(): Kernel {
	return instanceOf<Kernel>(compiledKernel);
}

/** Puts bytes into the kernel's memory. Returns their address. */
export function hand(kernel: Kernel, bytes: Uint8Array): number {
	const place = kernel.allocate(bytes.length);
	new Uint8Array(kernel.memory.buffer, place, bytes.length).set(bytes);
	return place;
}
