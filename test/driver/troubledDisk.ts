import { appendFileSync, existsSync } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

/**
 * To be loaded into VS Code before all else: a disk on which files of certain names are in trouble, on a fast machine as on
 * a slow one. Only threads beside the first of a process meet it, as those of the engine.
 *
 * - `deadly.csv` ends the thread that opens it.
 * - `stuck.csv` is handed over until a third of it is read, and then no further.
 * - `growing.csv` grows by an answer whenever it is opened, as long as `growing.csv.part` lies beside it.
 */
export const troubledDisk = fileURLToPath(import.meta.url);

const { open: openUntroubled } = fs;

async function open(path: string, flags: string): Promise<FileHandle> {
	const name = basename(path);
	if (name === 'deadly.csv') process.exit(1);
	const file = await openUntroubled(path, flags);
	if (name === 'growing.csv' && existsSync(`${path}.part`)) appendFileSync(path, '9\n');
	return name === 'stuck.csv' ? stuckInTheMiddle(file) : file;
}

/** Both ends can be read: whoever looks whether it is still the same file is answered. */
async function stuckInTheMiddle(file: FileHandle): Promise<FileHandle> {
	const { size } = await file.stat();
	const readUntroubled = file.read.bind(file);
	const read = (bytes: Uint8Array, at: number, length: number, position: number) => {
		const isInTheMiddle = position > size / 3 && position < (2 * size) / 3;
		return isInTheMiddle ? new Promise(() => {}) : readUntroubled(bytes, at, length, position);
	};
	return Object.assign(file, { read });
}

if (!isMainThread) {
	Object.assign(fs, { open });
	syncBuiltinESMExports();
}
