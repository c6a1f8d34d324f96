import type { Cells, RowGroup } from '../model/table.ts';
import { addCensus } from './byteCensus.ts';
import { Dictionaries } from './dictionary.ts';
import { addDepartures, type SpanTable } from './span.ts';

/**
 * One span out of two that follow each other, as if one reader had read both: bit for bit the same.
 * @param one ends where `behind` starts
 * @param groupLength bytes of the file whose records make one row group
 */
export function mergeSpans(one: SpanTable, behind: SpanTable, groupLength: number): SpanTable {
	const dictionaries = mergeDictionaries(one, behind);
	const recoded = (group: RowGroup, isBehind: boolean): RowGroup => ({
		...group,
		cells: group.cells.map((cells, column): Cells => {
			if (cells.kind !== 'category') return cells;
			const merged = dictionaries[column];
			if (!merged) return { kind: 'text' };
			if (!isBehind || merged.codes === null) return cells;
			return { kind: 'category', codes: recode(cells.codes, merged.codes) };
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
		unreadableDates: one.unreadableDates.map((count, column) => count + (behind.unreadableDates[column] ?? 0)),
		census: addCensus(one.census, behind.census),
		departures: addDepartures(one.departures, behind.departures),
	};
}

interface MergedDictionary {
	readonly entries: readonly Uint8Array[];
	/** Code in the merged dictionary of each code of the one behind; null where all are the same. */
	readonly codes: Uint16Array | null;
}

/** Null for each column that is no dictionary in one of the two, or too large in both together. */
function mergeDictionaries(one: SpanTable, behind: SpanTable): (MergedDictionary | null)[] {
	const merged = new Dictionaries(one.dictionaries.length);
	return one.dictionaries.map((entries, column) => {
		const entriesBehind = behind.dictionaries[column];
		if (entries === null || !entriesBehind) return null;
		merged.codesOf(column, entries);
		const codes = merged.codesOf(column, entriesBehind);
		if (codes.includes(-1)) return null;
		const areSame = codes.every((code, index) => code === index);
		return { entries: merged.entries(column), codes: areSame ? null : Uint16Array.from(codes) };
	});
}

function recode(codes: Uint8Array | Uint16Array, merged: Uint16Array): Uint8Array | Uint16Array {
	const recoded = new Uint16Array(codes.length);
	for (let record = 0; record < codes.length; record++) recoded[record] = merged[codes[record] as number] as number;
	return narrowed(recoded);
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

/** A copy of codes as bytes where they fit, so that a group takes the same room whoever read it. */
function narrowed(codes: Uint16Array): Uint8Array | Uint16Array {
	let bits = 0;
	for (let record = 0; record < codes.length; record++) bits |= codes[record] as number;
	return bits <= 0xff ? new Uint8Array(codes) : codes.slice();
}
