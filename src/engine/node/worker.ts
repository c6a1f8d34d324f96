import { parentPort } from 'node:worker_threads';
import { createInProcessEngine } from '../inProcess.ts';
import { serveEngine } from '../serveEngine.ts';
import { openSource } from './openSource.ts';

const port = parentPort;
port?.on(
	'message',
	serveEngine(createInProcessEngine(openSource), (message) => port.postMessage(message)),
);
