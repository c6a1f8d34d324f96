import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { runInHost } from '../../test/driver/runInHost.ts';
import { startSession } from '../../test/driver/session.ts';
import { createWorkspace } from '../../test/workspace.ts';
import { root, work } from '../paths.ts';
import type { Counts } from './counts.ts';

const bundles = join(work, 'integration');
const entry = join(bundles, 'index.cjs');
/** Where the tests, in a process that is not ours, write down what they say and how they ended. */
const output = join(bundles, 'output.txt');
const results = join(bundles, 'results.json');

/** Runs `test/integration` inside the extension host of the VS Code that is served to a browser. */
export async function runInBrowser(): Promise<Counts> {
	await bundle();
	const workspace = createWorkspace();
	const session = await startSession({ folder: workspace.folder, automation: true });
	try {
		const page = await session.browser.newPage();
		await Promise.race([runInHost(page, session.authority, entry), delay(300_000, undefined, { ref: false })]);
		return readResults();
	} finally {
		await session.close();
		workspace.remove();
	}
}

/** Runs the same tests in the desktop's VS Code, downloaded where `VSCODE_EXECUTABLE` does not name one. */
export async function runOnDesktop(): Promise<Counts> {
	await bundle();
	const workspace = createWorkspace();
	const { VSCODE_EXECUTABLE } = process.env;
	try {
		await runTests({
			extensionDevelopmentPath: root,
			extensionTestsPath: entry,
			launchArgs: [workspace.folder, '--disable-extensions', '--disable-workspace-trust'],
			...(VSCODE_EXECUTABLE ? { vscodeExecutablePath: VSCODE_EXECUTABLE } : {}),
		}).catch(() => {
			// A test failed, which the results tell; or nothing ran, and there are none.
		});
		return readResults();
	} finally {
		workspace.remove();
	}
}

async function bundle(): Promise<void> {
	rmSync(bundles, { recursive: true, force: true });
	const folder = join(root, 'test', 'integration');
	await build({
		bundle: true,
		entryPoints: readdirSync(folder).map((file) => join(folder, file)),
		outdir: bundles,
		outExtension: { '.js': '.cjs' },
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		external: ['vscode', 'mocha'],
		sourcemap: 'inline',
		logLevel: 'warning',
	});
}

/**
 * Prints what the tests said.
 * @throws where they never came to their end.
 */
function readResults(): Counts {
	try {
		console.log(readFileSync(output, 'utf8'));
		return JSON.parse(readFileSync(results, 'utf8'));
	} catch (cause) {
		throw new Error('The tests inside the extension host did not come to their end.', { cause });
	}
}
