import type { Cells, RowGroup } from '../model/table.ts';
import { addCensus } from './byteCensus.ts';
import { DictionaryBuilder, viewOf } from './dictionary.ts';
import { narrowed } from './groupBuilder.ts';
import { addDepartures, type SpanTable } from './span.ts';

/**
 * One span out of two that follow each other, as if one reader had read both: bit for bit the same.
 * @param one ends where `behind` starts
 * @param groupLength bytes of the file whose records make one row group
 */
export function mergeSpans(one: SpanTable, behind: SpanTable, groupLength: number): SpanTable {
	const dictionaries = one.dictionaries.map((entries, column) =>
		mergeDictionaries(entries, behind.dictionaries[column]),
	);
	const recoded = (group: RowGroup, isBehind: boolean): RowGroup => ({
		...group,
		cells: group.cells.map((cells, column): Cells => {
			if (cells.kind !== 'category') return cells;
			const merged = dictionaries[column];
			if (!merged) return { kind: 'text' };
			return isBehind ? { kind: 'category', codes: recode(cells.codes, merged.codes) } : cells;
		}),
	});
	const groups = one.groups.map((group) => recoded(group, false));
	for (const group of behind.groups.map((group) => recoded(group, true))) {
		const last = groups.at(-1);
		if (last && isSameGroup(last, group, groupLength)) groups[groups.length - 1] = joinGroups(last, group);
		else groups.push(group);
	}
	return {
		start: one.start,
		end: behind.end,
		dictionaries: dictionaries.map((merged) => merged?.entries ?? null),
		groups,
		recordCount: one.recordCount + behind.recordCount,
		census: addCensus(one.census, behind.census),
		departures: addDepartures(one.departures, behind.departures),
	};
}

interface MergedDictionary {
	readonly entries: readonly Uint8Array[];
	/** Code in the merged dictionary of each code of the one behind. */
	readonly codes: Uint16Array;
}

/** Null where one of the two is no dictionary, or both together are too large. */
function mergeDictionaries(
	one: readonly Uint8Array[] | null,
	behind: readonly Uint8Array[] | null | undefined,
): MergedDictionary | null {
	if (one === null || !behind) return null;
	const builder = new DictionaryBuilder();
	addEntries(builder, one);
	const codes = addEntries(builder, behind);
	return codes === null ? null : { entries: builder.entries(), codes };
}

/** The code of each entry; null where the dictionary becomes too large. */
function addEntries(builder: DictionaryBuilder, entries: readonly Uint8Array[]): Uint16Array | null {
	const codes = new Uint16Array(entries.length);
	// Entries mostly share their memory, and a view a piece takes longer than to look it up.
	let bytes: Uint8Array = new Uint8Array();
	let view = viewOf(bytes);
	for (const [index, { buffer, byteOffset, length }] of entries.entries()) {
		if (buffer !== bytes.buffer) {
			bytes = new Uint8Array(buffer);
			view = viewOf(bytes);
		}
		const code = builder.codeOf(bytes, view, byteOffset, byteOffset + length);
		if (code < 0) return null;
		codes[index] = code;
	}
	return codes;
}

function recode(codes: Uint8Array | Uint16Array, merged: Uint16Array): Uint8Array | Uint16Array {
	if (merged.every((code, index) => code === index)) return codes;
	// All codes fit into bytes, or only a look at them tells.
	const isNarrow = merged.every((code) => code <= 0xff);
	const recoded = isNarrow ? new Uint8Array(codes.length) : new Uint16Array(codes.length);
	for (let record = 0; record < codes.length; record++) recoded[record] = merged[codes[record] as number] as number;
	return recoded instanceof Uint16Array ? narrowed(recoded) : recoded;
}

/** Two readers may have met inside one group. */
function isSameGroup(one: RowGroup, behind: RowGroup, groupLength: number): boolean {
	return Math.floor(one.base / groupLength) === Math.floor(behind.base / groupLength);
}

function joinGroups(one: RowGroup, behind: RowGroup): RowGroup {
	const shift = behind.base - one.base;
	const recordOffsets = new Uint32Array(one.recordCount + behind.recordCount);
	recordOffsets.set(one.recordOffsets);
	for (let record = 0; record < behind.recordCount; record++) {
		recordOffsets[one.recordCount + record] = (behind.recordOffsets[record] as number) + shift;
	}
	return {
		base: one.base,
		recordCount: one.recordCount + behind.recordCount,
		recordOffsets,
		cells: one.cells.map((cells, column) => joinCells(cells, behind.cells[column] ?? { kind: 'text' })),
	};
}

function joinCells(one: Cells, behind: Cells): Cells {
	if (one.kind === 'category' && behind.kind === 'category') {
		const codes = new Uint16Array(one.codes.length + behind.codes.length);
		codes.set(one.codes);
		codes.set(behind.codes, one.codes.length);
		return { kind: 'category', codes: narrowed(codes) };
	}
	if (one.kind === 'date' && behind.kind === 'date') {
		const seconds = new Int32Array(one.seconds.length + behind.seconds.length);
		seconds.set(one.seconds);
		seconds.set(behind.seconds, one.seconds.length);
		return { kind: 'date', seconds };
	}
	if (one.kind === 'key' && behind.kind === 'key') {
		return { kind: 'key', low: joined(one.low, behind.low), high: joined(one.high, behind.high) };
	}
	return { kind: 'text' };
}

function joined(one: Uint32Array, behind: Uint32Array): Uint32Array {
	const both = new Uint32Array(one.length + behind.length);
	both.set(one);
	both.set(behind, one.length);
	return both;
}
