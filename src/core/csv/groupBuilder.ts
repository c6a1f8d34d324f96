import type { Cells, RowGroup } from '../model/table.ts';
import type { CellBatch } from './scanBatch.ts';
import type { ColumnPlan } from './span.ts';

export interface KeyArrays {
	low: Uint32Array;
	high: Uint32Array;
}

const firstCapacity = 1 << 12;

/**
 * Takes the records of one row group. The arrays serve one group after the other: a closed group has copies of just its
 * records.
 */
export class GroupBuilder {
	recordCount = 0;
	/** Codes of each category column under way; null for the others. */
	readonly codes: (Uint16Array | null)[];
	/** Seconds of each date column under way; null for the others. */
	readonly seconds: (Int32Array | null)[];
	/** Hashes of each key column under way; null for the others. */
	readonly keys: (KeyArrays | null)[];
	#base = 0;
	#capacity = firstCapacity;
	#recordOffsets = new Uint32Array(firstCapacity);

	constructor(plans: readonly ColumnPlan[]) {
		this.codes = plans.map((plan) => (plan === 'category' ? new Uint16Array(firstCapacity) : null));
		this.seconds = plans.map((plan) => (plan === 'date' ? new Int32Array(firstCapacity) : null));
		this.keys = plans.map((plan) =>
			plan === 'key' ? { low: new Uint32Array(firstCapacity), high: new Uint32Array(firstCapacity) } : null,
		);
	}

	/**
	 * Adds the records of a batch.
	 * @param base what their places in the batch count from, as a byte offset of the source
	 * @returns the position of the first of them in the group
	 */
	addRecords({ recordCount, recordStarts }: CellBatch, base: number): number {
		const first = this.recordCount;
		if (first === 0) this.#base = base + (recordStarts[0] as number);
		this.recordCount += recordCount;
		while (this.recordCount > this.#capacity) this.#grow();
		const shift = base - this.#base;
		for (let record = 0; record < recordCount; record++) {
			this.#recordOffsets[first + record] = (recordStarts[record] as number) + shift;
		}
		return first;
	}

	/** Keeps no more codes of a column: it has become text. */
	dropCodes(column: number): void {
		this.codes[column] = null;
	}

	/** The group; the next record starts a new one. */
	close(): RowGroup {
		const length = this.recordCount;
		this.recordCount = 0;
		return {
			base: this.#base,
			recordCount: length,
			recordOffsets: this.#recordOffsets.slice(0, length),
			cells: this.codes.map((codes, column): Cells => {
				const seconds = this.seconds[column];
				const keys = this.keys[column];
				if (keys) return { kind: 'key', low: keys.low.slice(0, length), high: keys.high.slice(0, length) };
				if (codes) return { kind: 'category', codes: narrowed(codes.subarray(0, length)) };
				return seconds ? { kind: 'date', seconds: seconds.slice(0, length) } : { kind: 'text' };
			}),
		};
	}

	#grow(): void {
		this.#capacity *= 2;
		this.#recordOffsets = grown(this.#recordOffsets, new Uint32Array(this.#capacity));
		for (let column = 0; column < this.codes.length; column++) {
			const codes = this.codes[column];
			const seconds = this.seconds[column];
			if (codes) this.codes[column] = grown(codes, new Uint16Array(this.#capacity));
			if (seconds) this.seconds[column] = grown(seconds, new Int32Array(this.#capacity));
			const keys = this.keys[column];
			if (!keys) continue;
			keys.low = grown(keys.low, new Uint32Array(this.#capacity));
			keys.high = grown(keys.high, new Uint32Array(this.#capacity));
		}
	}
}

function grown<T extends Uint16Array | Uint32Array | Int32Array>(old: T, fresh: T): T {
	fresh.set(old);
	return fresh;
}

/** A copy of codes as bytes where they fit, so that a group takes the same room whoever read it. */
export function narrowed(codes: Uint16Array): Uint8Array | Uint16Array {
	return allBits(codes) <= 0xff ? new Uint8Array(codes) : codes.slice();
}

function allBits(codes: Uint16Array): number {
	let bits = 0;
	for (let record = 0; record < codes.length; record++) bits |= codes[record] as number;
	return bits;
}
