import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { WebHost } from './install.ts';

export interface WebServerOptions {
	/** The folder that opens. */
	readonly folder: string;
	/** The folder of the extension to run. */
	readonly extension: string;
}

/** A VS Code that runs in a browser alone; only its files come from this machine. */
export interface WebServer {
	readonly address: string;
	stop(): Promise<void>;
}

/** Stands for the commit that the workbench was built from: whatever is named so is not downloaded. */
const commit = '0'.repeat(40);

/**
 * Starts to serve VS Code's workbench on a free port of this machine, and waits until it answers.
 * @throws where it ends, or does not answer within half a minute.
 */
export async function startWebServer(host: WebHost, { folder, extension }: WebServerOptions): Promise<WebServer> {
	const data = mkdtempSync(join(tmpdir(), 'survey-lens-web-'));
	linkWorkbench(host.workbench, join(data, `vscode-web-stable-${commit}`));
	const port = await freePort();
	const address = `http://localhost:${port}`;
	const child = spawn(
		process.execPath,
		[
			host.server,
			'--browserType=none',
			'--quality=stable',
			`--commit=${commit}`,
			`--testRunnerDataDir=${data}`,
			`--extensionDevelopmentPath=${extension}`,
			`--port=${port}`,
			folder,
		],
		{ stdio: 'ignore' },
	);
	const stop = async () => {
		if (child.exitCode === null && child.signalCode === null) {
			const ended = once(child, 'exit');
			child.kill();
			await ended;
		}
		rmSync(data, { recursive: true, force: true, maxRetries: 5 });
	};
	if (!(await answers(address, child))) {
		await stop();
		throw new Error('VS Code for browsers did not start. Delete test/host/web/node_modules and try again.');
	}
	return { address, stop };
}

/** Puts the parts of a workbench where the server looks for one that it has downloaded before. */
function linkWorkbench(workbench: string, place: string): void {
	mkdirSync(place);
	writeFileSync(join(place, 'version'), commit);
	for (const part of readdirSync(workbench)) {
		symlinkSync(join(workbench, part), join(place, part), 'junction');
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	return typeof address === 'object' && address !== null ? address.port : 0;
}

async function answers(address: string, child: ChildProcess): Promise<boolean> {
	for (let tries = 0; tries < 150 && child.exitCode === null; tries += 1) {
		const status = await fetch(address).then(
			({ status }) => status,
			() => undefined,
		);
		if (status === 200) {
			return true;
		}
		await delay(200);
	}
	return false;
}
