import { availableParallelism } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { createInProcessEngine } from '../inProcess.ts';
import { serveEngine } from '../serveEngine.ts';
import { openSource } from './openSource.ts';
import { spanReaders } from './spanReaders.ts';

/** Readers beside this thread; one core stays free for whoever started it. */
const readers = Math.max(0, availableParallelism() - 2);
const spanWorker = new URL('spanWorker.js', import.meta.url);

const port = parentPort;
port?.on(
	'message',
	serveEngine(createInProcessEngine(openSource, spanReaders(spanWorker, readers)), (message) =>
		port.postMessage(message),
	),
);
