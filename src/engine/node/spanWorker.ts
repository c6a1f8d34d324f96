import { parentPort } from 'node:worker_threads';
import { readSpan } from '../../core/csv/readSpan.ts';
import { openFileSource } from './fileSource.ts';
import type { ReadSpanAnswer, ReadSpanRequest } from './spanMessages.ts';

async function read({ path, stamp, span }: ReadSpanRequest): Promise<ReadSpanAnswer> {
	try {
		const source = await openFileSource(path);
		if (source.stamp !== stamp) return { kind: 'failed', reason: 'another state of the file' };
		return { kind: 'read', table: await readSpan(source, span) };
	} catch (error) {
		return { kind: 'failed', reason: String(error) };
	}
}

/** The memory of the columns, which is handed over instead of copied. */
function memoryOf(answer: ReadSpanAnswer): ArrayBuffer[] {
	if (answer.kind === 'failed') return [];
	return answer.table.groups.flatMap(({ recordOffsets, cells }) => {
		const arrays = cells.map((cell) =>
			cell.kind === 'category' ? cell.codes : cell.kind === 'date' ? cell.seconds : null,
		);
		return [recordOffsets, ...arrays].flatMap((array) => (array?.buffer instanceof ArrayBuffer ? [array.buffer] : []));
	});
}

parentPort?.once('message', async (request: ReadSpanRequest) => {
	const answer = await read(request);
	parentPort?.postMessage(answer, memoryOf(answer));
});
