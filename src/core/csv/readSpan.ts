import type { Source } from '../model/source.ts';
import { viewOf } from './dictionary.ts';
import { ProblemError } from './problemError.ts';
import { likelyRecordStart } from './recordStart.ts';
import type { Span, SpanTable } from './span.ts';
import { SpanColumns } from './spanColumns.ts';

/** A record longer than this is taken for a quote that never closes. */
const longestRecord = 1 << 28;

/** Where a quote opens that never closes. */
export class OpenQuote extends Error {
	readonly offset: number;

	constructor(offset: number) {
		super(`quote open at byte ${offset}`);
		this.offset = offset;
	}
}

/**
 * Reads the records of one span into columns, in one pass over its bytes.
 * @param onProgress called now and then with the bytes done
 * @throws OpenQuote where a quote never closes; ProblemError `cancelled`, and what `source.read` throws.
 */
export async function readSpan(
	source: Source,
	span: Span,
	signal?: AbortSignal,
	onProgress?: (bytes: number) => void,
): Promise<SpanTable> {
	const columns = new SpanColumns(span);
	// One byte more before the span, so that a line end right before it is seen.
	let base = span.isRecordStart ? span.from : Math.max(span.from - 1, 0);
	let start = span.isRecordStart ? span.from : -1;
	let buffer = new Uint8Array(Math.min(span.chunkLength, source.size - base) + 1);
	let filled = 0;
	for (;;) {
		if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
		filled += await fill(source, buffer, base, filled);
		const isLast = base + filled >= source.size;
		const bytes = buffer.subarray(0, filled);
		let position = 0;
		if (start < 0) {
			position = likelyRecordStart(bytes, 1, isLast, span.plans.length, span.delimiter);
			if (position < 0) position = filled;
			start = base + position;
		}
		const from = position;
		position = columns.addRecords({ bytes, view: viewOf(buffer) }, position, base, isLast);
		columns.census.add(bytes, from, position);
		const next = base + position;
		if (next >= span.to || (isLast && position === filled)) return columns.finish(start, next);
		if (isLast || (position === 0 && filled > longestRecord)) throw new OpenQuote(base + columns.openQuote);
		buffer.copyWithin(0, position, filled);
		filled -= position;
		base = next;
		if (filled * 2 > buffer.length) buffer = doubled(buffer);
		onProgress?.(Math.min(next, span.to) - span.from);
	}
}

/** Fills the buffer up from the source. Returns how many bytes came. */
async function fill(source: Source, buffer: Uint8Array, base: number, filled: number): Promise<number> {
	const wanted = Math.min(buffer.length - filled, source.size - base - filled);
	if (wanted <= 0) return 0;
	const bytes = await source.read(base + filled, wanted, buffer.subarray(filled, filled + wanted));
	if (bytes.length < wanted) throw new ProblemError({ code: 'source-changed', name: source.name });
	if (bytes.buffer !== buffer.buffer) buffer.set(bytes, filled);
	return wanted;
}

function doubled(buffer: Uint8Array): Uint8Array<ArrayBuffer> {
	const larger = new Uint8Array(buffer.length * 2);
	larger.set(buffer);
	return larger;
}
