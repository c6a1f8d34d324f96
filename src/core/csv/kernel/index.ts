/**
 * The inner loops of the reader: cells, categories, dates and encodings of the bulk of a file. One instance reads one
 * span. `kernel.ts` beside this folder says what the exports are to TypeScript.
 */
import { category, columnAt } from './column';
import { codeOf } from './dictionary';
import { block } from './memory';

export {
	firstLong,
	firstShort,
	firstWithTextAfterQuote,
	longRecords,
	openQuote,
	recordsWithTextAfterQuote,
	shortRecords,
} from './cellBatch';
export { hashOf, otherHashOf } from './cellHash';
export { countBytes, endCensus, invalidUtf8Bytes, multiByteSequences, otherCodePageBytes } from './census';
export { doubleEncodedPlaces } from './doubleEncoding';
export { addRecords, groupBase, makeReader, recordCount, recordOffsets, setColumn, startGroup } from './group';
export { unreadDateCount, unreadDates } from './unreadDates';

/** Memory for bytes of the file. */
export function allocate(length: usize): usize {
	return block(length);
}

export function release(place: usize): void {
	heap.free(place);
}

/** Code of a cell of a category column, the next one for a cell that is new; -1 where there are too many. */
export function codeOfEntry(column: u32, start: usize, end: usize): i32 {
	return i32(codeOf(columnAt(column).dictionary, start, end));
}

export function kindOf(column: u32): u32 {
	return columnAt(column).kind;
}

/** Codes, as bytes where they fit, seconds or lower halves of hashes of the group's records. */
export function valuesOf(column: u32): usize {
	return columnAt(column).values;
}

export function upperValuesOf(column: u32): usize {
	return columnAt(column).upperValues;
}

/** Whether all codes of the group fit into bytes. */
export function areNarrow(column: u32): bool {
	return columnAt(column).codeBits <= 0xff;
}

/** Makes the first codes of a column bytes, in their place. */
export function narrow(column: u32, count: u32): void {
	const values = columnAt(column).values;
	for (let record: u32 = 0; record < count; record += 16) {
		const codes = values + record * 2;
		v128.store(values + record, i8x16.narrow_i16x8_u(v128.load(codes), v128.load(codes, 16)));
	}
}

/** The distinct cells of a category column, one behind the other: how many, their bytes, and where each starts among them. */
export function entryCountOf(column: u32): u32 {
	return columnAt(column).kind === category ? columnAt(column).dictionary.count : 0;
}

export function contentOf(column: u32): usize {
	return columnAt(column).dictionary.content;
}

export function startsOf(column: u32): usize {
	return columnAt(column).dictionary.starts;
}
