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
 * @throws where it ends, or does not answer within two minutes.
 */
export async function startWebServer(host: WebHost, options: WebServerOptions): Promise<WebServer> {
	const data = mkdtempSync(join(tmpdir(), 'survey-lens-web-'));
	linkWorkbench(host.workbench, join(data, `vscode-web-stable-${commit}`));
	const remove = () => rmSync(data, { recursive: true, force: true, maxRetries: 5 });
	// The server takes no port of its own choice, and one that was free may be taken before it starts.
	for (let tries = 0; tries < 3; tries += 1) {
		const port = await freePort();
		const child = startOn(port, data, host, options);
		const address = `http://localhost:${port}`;
		if (await answers(address, child)) {
			return { address, stop: () => end(child).then(remove) };
		}
		await end(child);
	}
	remove();
	throw new Error('VS Code for browsers did not start. Delete test/host/web/node_modules and try again.');
}

function startOn(port: number, data: string, host: WebHost, { folder, extension }: WebServerOptions): ChildProcess {
	return spawn(
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
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'exit');
	child.kill();
	await ended;
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
	for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
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
