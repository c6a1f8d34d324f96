import { Uri } from 'vscode';
import type { Engine } from '../engine/engine.ts';
import { createWorkerEngine } from '../engine/node/workerEngine.ts';

/** The engine in a thread of its own, which starts when something is first asked of it. */
export function createNodeEngine(extension: Uri): Engine {
	return createWorkerEngine(Uri.joinPath(extension, 'dist', 'engineWorker.js').fsPath);
}
