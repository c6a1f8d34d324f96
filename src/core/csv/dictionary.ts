import { columnKinds } from './columnKinds.ts';
import { createKernel, type Kernel } from './kernel.ts';

/**
 * The distinct cells of some columns, each with a code by first appearance: dictionaries as a span's reader makes them,
 * out of cells that come one by one.
 */
export class Dictionaries {
	readonly #kernel = createKernel();
	#room = 0;
	#capacity = 0;

	/** @param columnCount of dictionaries, by the number of their column */
	constructor(columnCount: number) {
		this.#kernel.makeReader(columnCount, 0);
		for (let column = 0; column < columnCount; column++) this.#kernel.setColumn(column, columnKinds.category);
	}

	/** Code of a cell; -1 where the column has too many distinct cells to be categories. */
	codeOf(column: number, cell: Uint8Array): number {
		const { length } = cell;
		if (length >= this.#capacity) this.#grow(length);
		new Uint8Array(this.#kernel.memory.buffer, this.#room, length).set(cell);
		return this.#kernel.codeOfEntry(column, this.#room, this.#room + length);
	}

	/** The distinct cells of a column as bytes; the code is the index. */
	entries(column: number): Uint8Array[] {
		return entriesOf(this.#kernel, column);
	}

	#grow(length: number): void {
		if (this.#capacity > 0) this.#kernel.release(this.#room);
		this.#capacity = (length + 32) * 2;
		this.#room = this.#kernel.allocate(this.#capacity);
	}
}

/** The distinct cells of a category column as bytes, views of one stretch of memory; the code is the index. */
export function entriesOf(kernel: Kernel, column: number): Uint8Array[] {
	const count = kernel.entryCountOf(column);
	const starts = new Uint32Array(kernel.memory.buffer, kernel.startsOf(column), count + 1).slice();
	const content = new Uint8Array(kernel.memory.buffer, kernel.contentOf(column), starts[count]).slice();
	return Array.from({ length: count }, (_, code) => content.subarray(starts[code], starts[code + 1]));
}
