import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, root, work } from '../../scripts/paths.ts';

/** A copy of the built extension, in a folder of its own, whose engine dies of every file that is called `deadly.csv`. */
export function mortalExtension(): string {
	const copy = join(work, 'mortal-extension');
	rmSync(copy, { recursive: true, force: true });
	mkdirSync(copy, { recursive: true });
	for (const part of ['package.json', 'package.nls.json', 'media', 'dist']) {
		cpSync(join(root, part), join(copy, part), { recursive: true });
	}
	const engine = pathToFileURL(join(dist, 'engineWorker.js'));
	writeFileSync(
		join(copy, 'dist', 'engineWorker.js'),
		`import { parentPort } from 'node:worker_threads';
		parentPort.on('message', ({ source }) => source?.path?.endsWith('deadly.csv') && process.exit(1));
		await import('${engine}');`,
	);
	return copy;
}
