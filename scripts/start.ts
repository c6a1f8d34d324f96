import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { build } from './build.ts';
import { installHost } from './host/install.ts';
import { startServer } from './host/server.ts';
import { root, samples } from './paths.ts';
import { run } from './run.ts';

const inBrowser = process.argv.includes('--browser') || !hasDesktop();

await build();
if (inBrowser) {
	await serve();
} else {
	process.exitCode = await run('code', ['--new-window', `--extensionDevelopmentPath=${root}`, samples], {
		shell: process.platform === 'win32',
	});
	console.log('\nVS Code opens with the samples.');
	explain();
}

/** Serves VS Code to a browser until the user ends it. */
async function serve(): Promise<void> {
	const ended = Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
	const server = await startServer(await installHost(), { folder: samples, extension: root });
	console.log(`\nVS Code is ready. Open this address in your browser:\n\n    http://${server.authority}/\n`);
	explain();
	console.log('\nWhen you are done, press Ctrl+C here.');
	await ended;
	await server.stop();
	process.exit(0);
}

function explain(): void {
	console.log('On the left, right-click one of the sample surveys and choose "Compute NPS".');
}

function hasDesktop(): boolean {
	return spawnSync('code', ['--version'], { shell: process.platform === 'win32' }).status === 0;
}
