import type { DateOrder } from '../model/reading.ts';
import type { Table } from '../model/table.ts';
import { isBlank } from './cellValue.ts';
import { timesOf } from './timesOf.ts';

/** Respondents who gave more than one answer. */
export interface RepeatedRespondents {
	/** How many respondents gave several. */
	readonly respondents: number;
	/** Records of theirs that are not their latest, by position among all records. */
	readonly earlier: readonly number[];
}

/**
 * Finds the records of respondents who answered before, among those that count.
 * @param respondent index of the column that identifies the respondent; records where it is blank are nobody's
 * @param date index of the column that says when; without it, and at the same time, the record further down is the later
 * @param order of day and month, where the dates do not tell
 * @param counts whether a record counts, by its position
 */
export function findRepeatedRespondents(
	table: Table,
	respondent: number,
	date: number | null,
	order: DateOrder,
	counts: (record: number) => boolean,
): RepeatedRespondents {
	const keys = keysOf(table, respondent);
	if (keys === null) return { respondents: 0, earlier: [] };
	const times = date === null ? null : timesOf(table, date, order);
	const isLater = (record: number, than: number) => times === null || (times[record] ?? 0) >= (times[than] ?? 0);
	const latest = new LatestOfEach(keys, table.recordCount);
	const earlier: number[] = [];
	const repeating = new Set<number>();
	for (let record = 0; record < table.recordCount; record++) {
		if ((keys.low[record] === 0 && keys.high[record] === 0) || !counts(record)) continue;
		const slot = latest.slotOf(record);
		const known = latest.recordAt(slot);
		if (known < 0) {
			latest.put(slot, record);
			continue;
		}
		repeating.add(slot);
		if (isLater(record, known)) {
			earlier.push(known);
			latest.put(slot, record);
		} else {
			earlier.push(record);
		}
	}
	return { respondents: repeating.size, earlier: earlier.sort((one, other) => one - other) };
}

/** What tells respondents apart, record by record; both halves 0 where the cell is blank. */
interface Keys {
	readonly low: Uint32Array;
	readonly high: Uint32Array;
}

function keysOf(table: Table, column: number): Keys | null {
	const tableColumn = table.columns[column];
	if (tableColumn?.kind !== 'category' && tableColumn?.kind !== 'key') return null;
	const low = new Uint32Array(table.recordCount);
	const high = new Uint32Array(table.recordCount);
	const isBlankCode = tableColumn.kind === 'category' ? tableColumn.dictionary.map(isBlank) : [];
	let first = 0;
	for (const group of table.groups) {
		const cells = group.cells[column];
		if (cells?.kind === 'key') {
			low.set(cells.low, first);
			high.set(cells.high, first);
		} else if (cells?.kind === 'category') {
			for (let record = 0; record < group.recordCount; record++) {
				const code = cells.codes[record] as number;
				low[first + record] = isBlankCode[code] ? 0 : code + 1;
			}
		}
		first += group.recordCount;
	}
	return { low, high };
}

/** The latest record of each respondent seen so far: open addressing over the keys. */
class LatestOfEach {
	readonly #keys: Keys;
	/** Record + 1, 0 where free. */
	readonly #slots: Uint32Array;

	constructor(keys: Keys, recordCount: number) {
		this.#keys = keys;
		this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(recordCount, 8) * 2)));
	}

	/** The place of the respondent of a record. */
	slotOf(record: number): number {
		const { low, high } = this.#keys;
		const mask = this.#slots.length - 1;
		for (let slot = Math.imul((low[record] as number) ^ (high[record] as number), 0x9e3779b1) & mask; ; ) {
			const known = this.recordAt(slot);
			if (known < 0 || (low[known] === low[record] && high[known] === high[record])) return slot;
			slot = (slot + 1) & mask;
		}
	}

	/** The record at a place; -1 where there is none yet. */
	recordAt(slot: number): number {
		return (this.#slots[slot] as number) - 1;
	}

	put(slot: number, record: number): void {
		this.#slots[slot] = record + 1;
	}
}
