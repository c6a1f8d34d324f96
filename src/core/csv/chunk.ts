import type { Source } from '../model/source.ts';
import type { Kernel } from './kernel.ts';
import { ProblemError } from './problemError.ts';

/** The bytes at hand of a source that is read chunk by chunk, in the memory of a kernel. */
export class Chunk {
	/** Byte offset of the first byte in the source, and how many there are. */
	base: number;
	length = 0;
	readonly #source: Source;
	readonly #kernel: Kernel;
	#place: number;
	#capacity: number;

	/** @param capacity bytes that are read at a time */
	constructor(source: Source, kernel: Kernel, base: number, capacity: number) {
		this.#source = source;
		this.#kernel = kernel;
		this.base = base;
		this.#capacity = capacity;
		this.#place = kernel.allocate(capacity);
	}

	/** Address of the first byte in the kernel's memory. */
	get place(): number {
		return this.#place;
	}

	/** Whether the source ends with these bytes. */
	get isLast(): boolean {
		return this.base + this.length >= this.#source.size;
	}

	/** The bytes, as long as the kernel takes no more memory. */
	bytes(): Uint8Array<ArrayBuffer> {
		return this.#view(0, this.length);
	}

	/** Reads as many bytes as there is room for. @throws ProblemError `source-changed`, and what `source.read` throws. */
	async fill(): Promise<void> {
		const { base, length } = this;
		const wanted = Math.min(this.#capacity - length, this.#source.size - base - length);
		if (wanted <= 0) return;
		const into = this.#view(length, wanted);
		const bytes = await this.#source.read(base + length, wanted, into);
		if (bytes.length < wanted) throw new ProblemError({ code: 'source-changed', name: this.#source.name });
		if (bytes.buffer !== into.buffer) into.set(bytes);
		this.length += wanted;
	}

	/** Keeps the bytes from `from` on, and makes room where they fill most of it: for a record longer than a chunk. */
	keepFrom(from: number): void {
		this.bytes().copyWithin(0, from);
		this.base += from;
		this.length -= from;
		if (this.length * 2 > this.#capacity) this.#grow();
	}

	#grow(): void {
		const larger = this.#kernel.allocate(this.#capacity * 2);
		const bytes = this.bytes();
		new Uint8Array(this.#kernel.memory.buffer, larger, bytes.length).set(bytes);
		this.#kernel.release(this.#place);
		this.#place = larger;
		this.#capacity *= 2;
	}

	#view(from: number, length: number): Uint8Array<ArrayBuffer> {
		return new Uint8Array(this.#kernel.memory.buffer, this.#place + from, length);
	}
}
