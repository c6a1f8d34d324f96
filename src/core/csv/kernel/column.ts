import { firstCellOf, recordCount, recordStride } from './cellBatch';
import { unescapeCell } from './cellContent';
import { hashOf, otherHashOf } from './cellHash';
import { codeOf, Dictionary, freeDictionary, newDictionary, noCode } from './dictionary';
import { isoSeconds, unreadableDate } from './isoSeconds';
import { block, grownBlock } from './memory';
import { addUnreadDate } from './unreadDates';

/** How the cells of a column are kept, the numbers of `columnKinds.ts`. */
export const text: u32 = 0;
export const category: u32 = 1;
export const date: u32 = 2;
export const key: u32 = 3;

/** A column of the group under way. */
@unmanaged
export class Column {
	index: u32;
	kind: u32;
	/** Codes of 16 bits, seconds, or lower halves of hashes. */
	values: usize;
	/** Upper halves of hashes. */
	upperValues: usize;
	/** All bits of the codes. */
	codeBits: u32;
	dictionary: Dictionary;
}

let columns: usize = 0;

export function makeColumns(count: u32): void {
	columns = block(count * offsetof<Column>());
}

@inline
export function columnAt(index: u32): Column {
	return changetype<Column>(columns + index * offsetof<Column>());
}

/** @param capacity records that there is room for */
export function makeColumn(index: u32, kind: u32, capacity: u32): void {
	const column = columnAt(index);
	column.index = index;
	column.kind = kind;
	column.codeBits = 0;
	column.values = kind === text ? 0 : block(capacity * sizeOf(kind));
	column.upperValues = kind === key ? block(capacity * 4) : 0;
	if (kind === category) column.dictionary = newDictionary();
}

export function growColumn(column: Column, used: u32, capacity: u32): void {
	const size = sizeOf(column.kind);
	if (column.kind !== text) column.values = grownBlock(column.values, used * size, capacity * size);
	if (column.kind === key) column.upperValues = grownBlock(column.upperValues, used * 4, capacity * 4);
}

/** Bytes of a value. */
function sizeOf(kind: u32): usize {
	return kind === category ? 2 : 4;
}

/** Adds the column's cells of the batch behind the `first` ones of the group. */
export function addCells(column: Column, first: u32): void {
	switch (column.kind) {
		case category:
			addCodes(column, first);
			break;
		case date:
			addSeconds(column, first);
			break;
		case key:
			addHashes(column, first);
			break;
	}
}

function addCodes(column: Column, first: u32): void {
	const dictionary = column.dictionary;
	const stride = recordStride();
	const valuesEnd = column.values + (first + recordCount) * 2;
	let bits = column.codeBits;
	let cell = firstCellOf(column.index);
	for (let value = column.values + first * 2; value < valuesEnd; value += 2, cell += stride) {
		unescapeCell(cell);
		const start: usize = load<u32>(cell);
		const end: usize = load<u32>(cell, 4);
		const code = codeOf(dictionary, start, end);
		if (code === noCode) return makeText(column);
		bits |= code;
		store<u16>(value, u16(code));
	}
	column.codeBits = bits;
}

/** A column with too many distinct cells for categories is kept as text from here on. */
function makeText(column: Column): void {
	freeDictionary(column.dictionary);
	heap.free(column.values);
	column.kind = text;
}

function addSeconds(column: Column, first: u32): void {
	const stride = recordStride();
	let cell = firstCellOf(column.index);
	for (let record = first; record < first + recordCount; record++, cell += stride) {
		unescapeCell(cell);
		const start: usize = load<u32>(cell);
		const end: usize = load<u32>(cell, 4);
		const seconds = isoSeconds(start, end);
		store<i32>(column.values + record * 4, seconds);
		if (seconds === unreadableDate) addUnreadDate(column.index, record, cell);
	}
}

function addHashes(column: Column, first: u32): void {
	const stride = recordStride();
	let cell = firstCellOf(column.index);
	for (let record = first; record < first + recordCount; record++, cell += stride) {
		unescapeCell(cell);
		const start: usize = load<u32>(cell);
		const end: usize = load<u32>(cell, 4);
		const isBlank = start === end;
		store<u32>(column.values + record * 4, isBlank ? 0 : hashOf(start, end));
		store<u32>(column.upperValues + record * 4, otherHashOf(start, end));
	}
}
