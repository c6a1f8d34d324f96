import type { Cells, RowGroup } from '../model/table.ts';
import { endCensus } from './byteCensus.ts';
import type { Chunk } from './chunk.ts';
import { columnKinds } from './columnKinds.ts';
import { codesOf, entriesOf } from './dictionary.ts';
import { decode } from './encoding.ts';
import { noDate, unreadableDate } from './isoSeconds.ts';
import type { Kernel } from './kernel.ts';
import { readDate } from './readDate.ts';
import type { ColumnPlan, DateWriting, Departure, Span, SpanTable } from './span.ts';

/** The columns of a span under way: the kernel finds and keeps the cells of a row group, and hands it over when it is full. */
export class SpanColumns {
	readonly #kernel: Kernel;
	readonly #to: number;
	readonly #groupLength: number;
	readonly #dates: readonly DateWriting[];
	readonly #plans: readonly ColumnPlan[];
	readonly #groups: RowGroup[] = [];
	/** Byte offset behind which a record starts a new group. */
	#groupEnd = -1;
	#recordCount = 0;
	readonly #unreadableDates: number[];

	/** @param kernel that has read nothing yet */
	constructor(kernel: Kernel, { to, groupLength, dates, plans, delimiter, firstCells }: Span) {
		this.#kernel = kernel;
		this.#to = to;
		this.#groupLength = groupLength;
		this.#dates = dates;
		this.#unreadableDates = new Array<number>(plans.length).fill(0);
		this.#plans = plans;
		kernel.makeReader(plans.length, delimiter);
		for (const [column, plan] of plans.entries()) {
			kernel.setColumn(column, columnKinds[plan]);
			if (plan === 'category') codesOf(kernel, column, firstCells[column] ?? []);
		}
	}

	/** Address of the quote that was not seen closed. */
	get openQuote(): number {
		return this.#kernel.openQuote.value;
	}

	/**
	 * Adds the whole records of a chunk from `from` on that start before the end of the span.
	 * @returns where the first record starts in the chunk that was not added
	 */
	addRecords({ base, place, length, isLast }: Chunk, from: number): number {
		const end = Math.min(length, this.#to - base);
		let start = from;
		while (start < end) {
			if (base + start >= this.#groupEnd) this.#startGroup(base + start);
			const before = place + Math.min(end, this.#groupEnd - base);
			const next = this.#kernel.addRecords(place + start, before, place + length, isLast, base - place) - place;
			if (next === start) break;
			this.#readDates();
			start = next;
		}
		return start;
	}

	finish(start: number, end: number): SpanTable {
		this.#closeGroup();
		const kernel = this.#kernel;
		const departure = (count: number, first: number): Departure => ({ count, firstOffset: first });
		return {
			start,
			end,
			dictionaries: this.#plans.map((_, column) => (this.#isCategory(column) ? entriesOf(kernel, column) : null)),
			groups: this.#groups.map((group) => this.#withoutLateTexts(group)),
			recordCount: this.#recordCount,
			unreadableDates: this.#unreadableDates,
			census: endCensus(kernel),
			departures: {
				short: departure(kernel.shortRecords.value, kernel.firstShort.value),
				long: departure(kernel.longRecords.value, kernel.firstLong.value),
				textAfterQuote: departure(kernel.recordsWithTextAfterQuote.value, kernel.firstWithTextAfterQuote.value),
			},
		};
	}

	#isCategory(column: number): boolean {
		return this.#kernel.kindOf(column) === columnKinds.category;
	}

	/** A column that had too many distinct cells for categories somewhere is text in the groups before, too. */
	#withoutLateTexts(group: RowGroup): RowGroup {
		const isLate = (cells: Cells, column: number) => cells.kind === 'category' && !this.#isCategory(column);
		if (!group.cells.some(isLate)) return group;
		return { ...group, cells: group.cells.map((cells, column) => (isLate(cells, column) ? { kind: 'text' } : cells)) };
	}

	/** Most tools write ISO dates, which the kernel reads without making a text of each. The others are read here. */
	#readDates(): void {
		const { memory, unreadDates, unreadDateCount, valuesOf } = this.#kernel;
		if (unreadDateCount.value === 0) return;
		const bytes = new Uint8Array(memory.buffer);
		const values = new DataView(memory.buffer);
		const entries = new Uint32Array(memory.buffer, unreadDates.value, unreadDateCount.value * 4);
		for (let entry = 0; entry < entries.length; entry += 4) {
			const [column = 0, record = 0, start = 0, end = 0] = entries.subarray(entry, entry + 4);
			const seconds = this.#secondsOf(bytes.subarray(start, end), this.#dates[column]);
			if (seconds === unreadableDate) this.#unreadableDates[column] = (this.#unreadableDates[column] ?? 0) + 1;
			values.setInt32(valuesOf(column) + record * 4, seconds, true);
		}
	}

	#secondsOf(bytes: Uint8Array, writing: DateWriting | undefined): number {
		const text = decode(bytes, 'utf-8').trim();
		return text === '' ? noDate : (readDate(text, writing?.order ?? 'day-first', writing?.form) ?? unreadableDate);
	}

	#startGroup(offset: number): void {
		this.#closeGroup();
		this.#groupEnd = (Math.floor(offset / this.#groupLength) + 1) * this.#groupLength;
	}

	#closeGroup(): void {
		const { groupBase, recordCount, recordOffsets, memory } = this.#kernel;
		const count = recordCount.value;
		if (count === 0) return;
		this.#groups.push({
			base: groupBase.value,
			recordCount: count,
			recordOffsets: new Uint32Array(memory.buffer, recordOffsets.value, count).slice(),
			cells: this.#plans.map((plan, column) => this.#cellsOf(plan, column, count)),
		});
		this.#recordCount += count;
		this.#kernel.startGroup();
	}

	/** A copy of the cells of the group under way: its memory takes the next group. */
	#cellsOf(plan: ColumnPlan, column: number, count: number): Cells {
		const kernel = this.#kernel;
		const { buffer } = kernel.memory;
		const values = kernel.valuesOf(column);
		switch (plan) {
			case 'category':
				if (!this.#isCategory(column)) return { kind: 'text' };
				if (!kernel.areNarrow(column))
					return { kind: 'category', codes: new Uint16Array(buffer, values, count).slice() };
				kernel.narrow(column, count);
				return { kind: 'category', codes: new Uint8Array(buffer, values, count).slice() };
			case 'date':
				return { kind: 'date', seconds: new Int32Array(buffer, values, count).slice() };
			case 'key': {
				const high = new Uint32Array(buffer, kernel.upperValuesOf(column), count).slice();
				return { kind: 'key', low: new Uint32Array(buffer, values, count).slice(), high };
			}
			case 'text':
				return { kind: 'text' };
		}
	}
}
