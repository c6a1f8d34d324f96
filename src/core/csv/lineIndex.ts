import type { Source } from '../model/source.ts';
import { readWhole } from './readWhole.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Bytes between places whose line is remembered: at most so many are counted again for a line between two. */
const stride = 1 << 16;
/** Bytes read at a time on the way to a line far behind: each read of a file looks whether it is still the same. */
const longStride = 1 << 22;

/**
 * The lines of a source, as an editor counts them: from 1, ended by CR, LF or CRLF, also within quotes. They are counted
 * as far as somebody asks, and once; what is remembered takes 8 bytes for 64 KiB.
 */
export class LineIndex {
	readonly #source: Source;
	/** The line of the byte at each multiple of `stride`, as far as lines are counted. */
	readonly #lines: number[] = [1];
	/** The bytes that were looked at last: records that follow each other mostly stand in them. */
	#held: { readonly start: number; readonly bytes: Uint8Array } = { start: 0, bytes: new Uint8Array() };

	constructor(source: Source) {
		this.#source = source;
	}

	/**
	 * The line on which the byte at `offset` stands.
	 * @throws ProblemError `source-changed`, and what `source.read` throws.
	 */
	async lineAt(offset: number): Promise<number> {
		const block = Math.floor(offset / stride);
		while (this.#lines.length <= block) await this.#countOn();
		return (this.#lines[block] as number) + (await this.#lineEnds(block * stride, offset, stride));
	}

	/** Counts the lines of the next blocks, all of which are whole: there are bytes behind them. */
	async #countOn(): Promise<void> {
		const start = (this.#lines.length - 1) * stride;
		const end = Math.min(start + longStride, Math.floor(this.#source.size / stride) * stride);
		let line = this.#lines.at(-1) as number;
		for (let from = start; from < end; from += stride) {
			line += await this.#lineEnds(from, from + stride, longStride + 1);
			this.#lines.push(line);
		}
	}

	/** Line ends in the bytes from `from` up to `to`; a line feed right behind a carriage return is none of its own. */
	async #lineEnds(from: number, to: number, readLength: number): Promise<number> {
		const first = Math.max(from - 1, 0);
		const bytes = await this.#bytes(first, to, readLength);
		let previous = from === 0 ? 0 : bytes[0];
		let count = 0;
		for (let position = from - first; position < bytes.length; position++) {
			const byte = bytes[position];
			if (byte === carriageReturn || (byte === lineFeed && previous !== carriageReturn)) count++;
			previous = byte;
		}
		return count;
	}

	async #bytes(from: number, to: number, readLength: number): Promise<Uint8Array> {
		const { start, bytes } = this.#held;
		if (from >= start && to <= start + bytes.length) return bytes.subarray(from - start, to - start);
		const length = Math.min(Math.max(readLength, to - from), this.#source.size - from);
		this.#held = { start: from, bytes: await readWhole(this.#source, from, length) };
		return this.#held.bytes.subarray(0, to - from);
	}
}
