import { cellHashes } from '../csv/cellHash.ts';
import type { Table } from '../model/table.ts';
import { blankTokens } from './cellValue.ts';
import { wordsForNobody } from './wordsForNobody.ts';

/** Respondents who gave more than one answer. */
export interface RepeatedRespondents {
	/** How many respondents gave several. */
	readonly respondents: number;
	/** Records of theirs that are not their latest, by position among all records, ascending. */
	readonly earlier: readonly number[];
}

/** What tells respondents apart, record by record: a hash of the cell; both halves 0 where it names nobody. */
export interface RespondentKeys {
	readonly low: Uint32Array;
	readonly high: Uint32Array;
}

/** The respondents of column `index`; null where its cells are not kept. Cells are the same only letter by letter. */
export function respondentKeys(table: Table, index: number): RespondentKeys | null {
	const column = table.columns[index];
	if (column?.kind !== 'category' && column?.kind !== 'key') return null;
	const keys: RespondentKeys = { low: new Uint32Array(table.recordCount), high: new Uint32Array(table.recordCount) };
	const isNobody = column.kind === 'category' ? column.dictionary.map(namesNobody) : [];
	let first = 0;
	for (const { cells, recordCount } of table.groups) {
		const group = cells[index];
		if (group?.kind === 'key') {
			keys.low.set(group.low, first);
			keys.high.set(group.high, first);
		} else if (group?.kind === 'category') {
			for (let record = 0; record < recordCount; record++) {
				const code = group.codes[record] as number;
				if (!isNobody[code]) keys.low[first + record] = code + 1;
			}
		}
		first += recordCount;
	}
	if (column.kind === 'key') forgetNobody(keys);
	return keys;
}

/**
 * Finds the records of respondents who answered before, among those that count.
 * @param times of the answers, record by record; without them, and at the same time, the record further down is the later
 * @param counts whether a record counts, by its position
 */
export function findRepeatedRespondents(
	{ low, high }: RespondentKeys,
	times: Int32Array | null,
	counts: (record: number) => boolean,
): RepeatedRespondents {
	const latest = new LatestOfEach({ low, high });
	const isLater = (record: number, than: number) => (times?.[record] ?? 0) >= (times?.[than] ?? 0);
	const earlier: number[] = [];
	const repeating = new Set<number>();
	for (let record = 0; record < low.length; record++) {
		if ((low[record] === 0 && high[record] === 0) || !counts(record)) continue;
		const slot = latest.slotOf(record);
		const known = latest.at(slot);
		const replaces = known === null || isLater(record, known);
		if (replaces) latest.put(slot, record);
		if (known === null) continue;
		repeating.add(slot);
		earlier.push(replaces ? known : record);
	}
	return { respondents: repeating.size, earlier: earlier.sort((one, other) => one - other) };
}

/** The latest record of each respondent seen so far: open addressing over the keys. */
class LatestOfEach {
	readonly #keys: RespondentKeys;
	/** Record + 1, 0 where free. */
	readonly #slots: Uint32Array;

	constructor(keys: RespondentKeys) {
		this.#keys = keys;
		this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(keys.low.length, 8) * 2)));
	}

	/** The place of the respondent of a record. */
	slotOf(record: number): number {
		const { low, high } = this.#keys;
		const mask = this.#slots.length - 1;
		let slot = Math.imul((low[record] as number) ^ (high[record] as number), 0x9e3779b1) & mask;
		for (let known = this.at(slot); known !== null; known = this.at(slot)) {
			if (low[known] === low[record] && high[known] === high[record]) break;
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	/** The record at a place; null where there is none yet. */
	at(slot: number): number | null {
		const stored = this.#slots[slot] as number;
		return stored === 0 ? null : stored - 1;
	}

	put(slot: number, record: number): void {
		this.#slots[slot] = record + 1;
	}
}

function namesNobody(cell: string): boolean {
	const text = cell.trim().toLowerCase();
	return blankTokens.has(text) || wordsForNobody.includes(text);
}

/** Of a column of hashes only those words can be told that are known beforehand, as they are usually written. */
function forgetNobody({ low, high }: RespondentKeys): void {
	const words = [...blankTokens, ...wordsForNobody].filter((word) => word !== '');
	const encoder = new TextEncoder();
	const spellings = words.flatMap((word) => [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)]);
	const nobody = new Map(cellHashes(spellings.map((word) => encoder.encode(word))).map(({ low, high }) => [low, high]));
	for (let record = 0; record < low.length; record++) {
		if (nobody.get(low[record] as number) !== high[record]) continue;
		low[record] = 0;
		high[record] = 0;
	}
}
