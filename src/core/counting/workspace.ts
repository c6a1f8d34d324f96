import { type CountingKernel, countingKernel } from './kernel.ts';

/** What the kernel counts in and counts. */
export type Values = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

const pageLength = 1 << 16;
/** Numbers of 64 bits start at multiples of it. */
const alignment = 8;

/** Room in the kernel's memory, given from the front on. */
export class Workspace {
	readonly kernel: CountingKernel = countingKernel();
	#free: number = this.kernel.firstFree();

	/** Room whose content is whatever was there. Returns its address. */
	room(length: number): number {
		const place = Math.ceil(this.#free / alignment) * alignment;
		this.#free = place + length;
		const { memory } = this.kernel;
		const missing = this.#free - memory.buffer.byteLength;
		if (missing > 0) memory.grow(Math.ceil(missing / pageLength));
		return place;
	}

	/** Room of zeros. Returns its address. */
	zeros(length: number): number {
		const place = this.room(length);
		this.bytes(place, length).fill(0);
		return place;
	}

	/** A copy of values. Returns its address. */
	put(values: Values): number {
		const place = this.room(values.byteLength);
		this.bytes(place, values.byteLength).set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
		return place;
	}

	/** What stands at an address: valid until more room is asked for. */
	bytes(place: number, length: number): Uint8Array {
		return new Uint8Array(this.kernel.memory.buffer, place, length);
	}

	/** Numbers of 32 bits without a sign at an address: valid until more room is asked for. */
	counts(place: number, length: number): Uint32Array {
		return new Uint32Array(this.kernel.memory.buffer, place, length);
	}

	/** Numbers of 64 bits at an address: valid until more room is asked for. */
	numbers(place: number, length: number): Float64Array {
		return new Float64Array(this.kernel.memory.buffer, place, length);
	}

	/** Does a part of the work; what room it asks for is free again when it is done. */
	within<Result>(work: () => Result): Result {
		const before = this.#free;
		try {
			return work();
		} finally {
			this.#free = before;
		}
	}
}

let workspace: Workspace | undefined;

/** Does work in the one workspace of this thread; what room it asks for is free again when it is done. */
export function inWorkspace<Result>(work: (space: Workspace) => Result): Result {
	workspace ??= new Workspace();
	const space = workspace;
	return space.within(() => work(space));
}
