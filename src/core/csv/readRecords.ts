import type { Source } from '../model/source.ts';
import { firstCells } from './firstCells.ts';
import { LineIndex } from './lineIndex.ts';
import { mergeSpans } from './mergeSpans.ts';
import { ProblemError } from './problemError.ts';
import { OpenQuote, readSpan } from './readSpan.ts';
import { type ColumnPlan, chunkLength, type DateWriting, groupLength, type Span, type SpanTable } from './span.ts';

/** Reads a span somewhere else, in a thread of its own. Rejects as `readSpan` does, or where the thread failed. */
export type SpanReader = (span: Span, signal: AbortSignal) => Promise<SpanTable>;

export interface ReadOptions {
	/** Readers beside this thread; the result is the same with any number of them. */
	readonly others?: readonly SpanReader[];
	readonly signal?: AbortSignal;
	/** Called now and then with the share of the file that is read, on 0..1. */
	readonly onProgress?: (share: number) => void;
	/** Bytes of a row group and of a chunk; other than these only to see that the result does not depend on them. */
	readonly groupLength?: number;
	readonly chunkLength?: number;
}

/** How the records of a file are written, and how to keep them. */
export interface RecordLayout {
	/** Byte offset of the first record. */
	readonly start: number;
	readonly delimiter: number;
	readonly plans: readonly ColumnPlan[];
	readonly dates: readonly DateWriting[];
	/** Cells of the first records, which spare readers beside the first to agree on their codes. */
	readonly firstRecords?: readonly (readonly Uint8Array[])[];
}

/** Row groups below which a second reader takes longer to start than to read. */
const groupsWorthSharing = 8;

/**
 * Reads all records of a file into columns.
 * @param layout of the records: where the first starts in bytes, how cells are parted, kept, and dates written
 * @throws ProblemError `unclosed-quote`, `cancelled`, and what `source.read` throws.
 */
export async function readRecords(
	source: Source,
	layout: RecordLayout,
	{ others = [], signal, onProgress, ...lengths }: ReadOptions,
): Promise<SpanTable> {
	const { start, firstRecords = [], ...how } = { groupLength, chunkLength, ...lengths, ...layout };
	const isShared = others.length > 0 && source.size - start >= groupsWorthSharing * how.groupLength;
	// One reader alone comes to the same codes by itself.
	const whole = { ...how, firstCells: isShared ? firstCells(firstRecords, how.plans) : [] };
	const readers = isShared ? others.length + 1 : 1;
	const spans = shareOut({ ...whole, from: start, to: source.size, isRecordStart: true }, readers);
	const [first, ...further] = spans;
	const stop = new AbortController();
	const cancel = () => stop.abort();
	signal?.addEventListener('abort', cancel, { once: true });
	try {
		// What another thread says of a span that starts in the wrong place counts for nothing, its errors neither.
		const elsewhere = further.map((span, index) => others[index]?.(span, stop.signal).catch(() => null) ?? null);
		const size = Math.max(first.to - first.from, 1);
		const report = onProgress && ((bytes: number) => onProgress(bytes / size));
		let table = await readSpan(source, first, signal, report);
		for (const [index, span] of further.entries()) {
			const guessed = await elsewhere[index];
			// The records before it have been read to their end, and so prove where this span starts, or refute it.
			const isProven = guessed?.start === table.end;
			const isReadAlready = table.end >= span.to;
			if (isReadAlready) continue;
			const read = isProven
				? guessed
				: await readSpan(source, { ...span, from: table.end, isRecordStart: true }, signal);
			table = mergeSpans(table, read, whole.groupLength);
		}
		return table;
	} catch (error) {
		if (!(error instanceof OpenQuote)) throw error;
		const line = await new LineIndex(source).lineAt(error.offset);
		throw new ProblemError({ code: 'unclosed-quote', name: source.name, line }, { cause: error });
	} finally {
		stop.abort();
		signal?.removeEventListener('abort', cancel);
	}
}

/** Spans of whole groups, about equally long; the span itself for one reader. */
function shareOut(whole: Span, count: number): [Span, ...Span[]] {
	const { from, to, groupLength: length } = whole;
	const border = (index: number) => Math.floor((from + ((to - from) * index) / count) / length) * length;
	const spanAt = (index: number): Span => ({
		...whole,
		from: index === 0 ? from : border(index),
		to: index === count - 1 ? to : border(index + 1),
		isRecordStart: index === 0,
	});
	return [spanAt(0), ...Array.from({ length: count - 1 }, (_, index) => spanAt(index + 1))];
}
