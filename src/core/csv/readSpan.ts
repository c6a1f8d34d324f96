import type { Source } from '../model/source.ts';
import { Chunk } from './chunk.ts';
import { createKernel } from './kernel.ts';
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
	const kernel = createKernel();
	const columns = new SpanColumns(kernel, span);
	// One byte more before the span, so that a line end right before it is seen.
	const base = span.isRecordStart ? span.from : Math.max(span.from - 1, 0);
	const chunk = new Chunk(source, kernel, base, Math.min(span.chunkLength, source.size - base) + 1);
	let start = span.isRecordStart ? span.from : -1;
	for (;;) {
		if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
		await chunk.fill();
		let position = 0;
		if (start < 0) {
			position = likelyRecordStart(chunk.bytes(), 1, chunk.isLast, span.plans.length, span.delimiter);
			if (position < 0) position = chunk.length;
			start = chunk.base + position;
		}
		position = columns.addRecords(chunk, position);
		const next = chunk.base + position;
		if (next >= span.to || (chunk.isLast && position === chunk.length)) return columns.finish(start, next);
		if (chunk.isLast || (position === 0 && chunk.length > longestRecord)) {
			throw new OpenQuote(chunk.base + columns.openQuote - chunk.place);
		}
		chunk.keepFrom(position);
		onProgress?.(Math.min(next, span.to) - span.from);
	}
}
