import { Worker } from 'node:worker_threads';
import type { SpanReader } from '../../core/csv/readRecords.ts';
import { groupLength, type Span, type SpanTable } from '../../core/csv/span.ts';
import type { Source, SourceReference } from '../../core/model/source.ts';
import type { ReadSpanAnswer, ReadSpanRequest } from './spanMessages.ts';

/** A shorter file is read before another thread has started. */
const worthAThread = 8 * groupLength;

/**
 * Readers in threads of their own for a local file, beside the thread that asks.
 * @param workerFile the bundle of `spanWorker.ts`
 * @param count how many at most
 */
export function spanReaders(workerFile: string | URL, count: number) {
	return (reference: SourceReference, source: Source): readonly SpanReader[] => {
		if (reference.kind !== 'file' || source.size < worthAThread) return [];
		const { path } = reference;
		const request = (span: Span): ReadSpanRequest => ({ path, stamp: source.stamp, span });
		return Array.from({ length: count }, () => {
			// Started at once: until the span is known, the thread has loaded.
			const thread = new Worker(workerFile);
			thread.unref();
			return (span, signal) => ask(thread, request(span), signal);
		});
	};
}

function ask(thread: Worker, request: ReadSpanRequest, signal: AbortSignal): Promise<SpanTable> {
	return new Promise<SpanTable>((resolve, reject) => {
		thread.once('message', (answer: ReadSpanAnswer) =>
			answer.kind === 'read' ? resolve(answer.table) : reject(new Error(answer.reason)),
		);
		thread.once('error', reject);
		thread.once('exit', () => reject(new Error('the thread ended')));
		signal.addEventListener('abort', () => thread.terminate(), { once: true });
		thread.postMessage(request);
	});
}
