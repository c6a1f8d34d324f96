import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { installExtension } from './extension.ts';
import type { VSCodeHost } from './install.ts';

export interface ServerOptions {
	/** The folder that opens when the address names none. */
	readonly folder: string;
	/** The extension to install: a .vsix, or the folder of one. */
	readonly extension?: string;
	/** Lets a test drive the window and run inside the extension host. */
	readonly automation?: boolean;
	/** A module to load into each of its processes and threads before all else. */
	readonly preload?: string;
}

/** VS Code, served to a browser on this machine. */
export interface Server {
	/** Host and port, e.g. `127.0.0.1:43210`. */
	readonly authority: string;
	/** Sets the user's settings in place of those set before; an open window follows at once. */
	setSettings(settings: Settings): void;
	/** Ends all its processes and removes its data. */
	stop(): Promise<void>;
}

export type Settings = Readonly<Record<string, unknown>>;

/** What would stand between a person and the file they came for. */
const quietSettings: Settings = {
	'chat.disableAIFeatures': true,
	'extensions.ignoreRecommendations': true,
	'files.autoSave': 'off',
	'git.enabled': false,
	'git.openRepositoryInParentFolders': 'never',
	'security.workspace.trust.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
};

/**
 * Starts VS Code's server on a free port of 127.0.0.1, with data of its own, and waits until it answers.
 * @throws where it ends, or does not answer within two minutes.
 */
export async function startServer(host: VSCodeHost, options: ServerOptions): Promise<Server> {
	const data = mkdtempSync(join(tmpdir(), 'survey-lens-vscode-'));
	const setSettings = (settings: Settings) => {
		mkdirSync(join(data, 'data', 'Machine'), { recursive: true });
		const file = join(data, 'data', 'Machine', 'settings.json');
		writeFileSync(`${file}.new`, JSON.stringify({ ...quietSettings, ...settings }, null, '\t'));
		// Nobody reads the half of it.
		renameSync(`${file}.new`, file);
	};
	setSettings({});
	const extensions = join(data, 'extensions');
	if (options.extension !== undefined) {
		await installExtension(host, options.extension, extensions);
	}
	const child = spawn(
		host.node,
		[
			...(options.preload === undefined ? [] : [`--import=${pathToFileURL(options.preload)}`]),
			host.server,
			'--host=127.0.0.1',
			'--port=0',
			'--without-connection-token',
			'--accept-server-license-terms',
			'--disable-workspace-trust',
			'--disable-telemetry',
			`--default-folder=${options.folder}`,
			`--server-data-dir=${data}`,
			`--extensions-dir=${extensions}`,
			...(options.automation ? ['--enable-smoke-test-driver'] : []),
		],
		{ detached: true, stdio: ['ignore', 'pipe', 'ignore'] },
	);
	const stop = async () => {
		if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
			const ended = once(child, 'exit');
			signalGroup(child.pid, 'SIGTERM');
			await Promise.race([ended, delay(3000, undefined, { ref: false })]);
			signalGroup(child.pid, 'SIGKILL');
		}
		rmSync(data, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const port = await Promise.race([
			readPort(child.stdout),
			once(child, 'exit').then(() => undefined),
			delay(120_000, undefined, { ref: false }),
		]);
		if (port === undefined) {
			throw new Error('VS Code in the browser did not start. Delete test/host/node_modules and try again.');
		}
		return { authority: `127.0.0.1:${port}`, setSettings, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

async function readPort(output: NodeJS.ReadableStream): Promise<string | undefined> {
	for await (const line of createInterface(output)) {
		const port = /listening on (\d+)/.exec(line)?.[1];
		if (port !== undefined) {
			output.resume();
			return port;
		}
	}
	return undefined;
}

/** The server starts processes of its own, which stay in its group. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
	try {
		process.kill(-pid, signal);
	} catch {
		// Every process of the group has ended.
	}
}
