import { columnKinds } from './columnKinds.ts';
import { createKernel, type Kernel } from './kernel.ts';

/** The distinct cells of some columns, each with a code by first appearance: dictionaries as a span's reader makes them. */
export class Dictionaries {
	readonly #kernel = createKernel();

	/** @param columnCount of dictionaries, by the number of their column */
	constructor(columnCount: number) {
		this.#kernel.makeReader(columnCount, 0);
		for (let column = 0; column < columnCount; column++) this.#kernel.setColumn(column, columnKinds.category);
	}

	/** Codes of more cells of a column; -1 where it has too many distinct cells to be categories. */
	codesOf(column: number, cells: readonly Uint8Array[]): Int32Array {
		return codesOf(this.#kernel, column, cells);
	}

	/** The distinct cells of a column as bytes; the code is the index. */
	entries(column: number): Uint8Array[] {
		return entriesOf(this.#kernel, column);
	}
}

/** Codes of cells of a category column, in order: new cells get new ones. -1 where there are too many. */
export function codesOf(kernel: Kernel, column: number, cells: readonly Uint8Array[]): Int32Array {
	const place = kernel.allocate(cells.reduce((length, cell) => length + cell.length, 0));
	const bytes = new Uint8Array(kernel.memory.buffer, place);
	let end = 0;
	for (const cell of cells) {
		bytes.set(cell, end);
		end += cell.length;
	}
	let start = place;
	const codes = Int32Array.from(cells, ({ length }) => {
		start += length;
		return kernel.codeOfEntry(column, start - length, start);
	});
	kernel.release(place);
	return codes;
}

/** The distinct cells of a category column as bytes, views of one stretch of memory; the code is the index. */
export function entriesOf(kernel: Kernel, column: number): Uint8Array[] {
	const count = kernel.entryCountOf(column);
	const starts = new Uint32Array(kernel.memory.buffer, kernel.startsOf(column), count + 1).slice();
	const content = new Uint8Array(kernel.memory.buffer, kernel.contentOf(column), starts[count]).slice();
	return Array.from({ length: count }, (_, code) => content.subarray(starts[code], starts[code + 1]));
}
