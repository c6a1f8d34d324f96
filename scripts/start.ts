import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { build } from './build.ts';
import { installHost } from './host/install.ts';
import { startServer } from './host/server.ts';
import { root, samples } from './paths.ts';
import { run } from './run.ts';

await build();
if (process.argv.includes('--browser') || !(await openDesktop())) {
	await serve();
}

/** Opens the desktop's VS Code; false where there is none that opens. */
async function openDesktop(): Promise<boolean> {
	const shell = process.platform === 'win32';
	const found = spawnSync('code', ['--version'], { shell }).status === 0;
	const args = ['--new-window', `--extensionDevelopmentPath=${root}`, samples];
	if (!found || (await run('code', args, { shell })) !== 0) {
		return false;
	}
	console.log('\nVS Code opens with the samples.');
	explain();
	return true;
}

/** Serves VS Code to a browser until the user ends it. */
async function serve(): Promise<void> {
	const ended = Promise.race([orphaned(), ...['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal))]);
	const server = await startServer(await installHost(), { folder: samples, extension: root });
	console.log(`\nVS Code is ready. Open this address in your browser:\n\n    http://${server.authority}/\n`);
	explain();
	console.log('\nWhen you are done, press Ctrl+C here.');
	await ended;
	await server.stop();
	process.exit(0);
}

/** Resolves when the process that started this one is gone: npm's shell dies of a signal without handing it on. */
async function orphaned(): Promise<void> {
	const parent = process.ppid;
	while (process.ppid === parent) {
		await delay(500);
	}
}

function explain(): void {
	console.log('On the left, right-click one of the sample surveys and choose "Compute NPS".');
}
