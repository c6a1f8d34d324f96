import { parentPort } from 'node:worker_threads';
import { readSpan } from '../../core/csv/readSpan.ts';
import type { Cells } from '../../core/model/table.ts';
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
	return answer.table.groups.flatMap(({ recordOffsets, cells }) =>
		[recordOffsets, ...cells.flatMap(arraysOf)].flatMap(({ buffer }) =>
			buffer instanceof ArrayBuffer ? [buffer] : [],
		),
	);
}

function arraysOf(cells: Cells): readonly (Uint8Array | Uint16Array | Uint32Array | Int32Array)[] {
	switch (cells.kind) {
		case 'category':
			return [cells.codes];
		case 'date':
			return [cells.seconds];
		case 'key':
			return [cells.low, cells.high];
		case 'text':
			return [];
	}
}

parentPort?.once('message', async (request: ReadSpanRequest) => {
	const answer = await read(request);
	parentPort?.postMessage(answer, memoryOf(answer));
});
