import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { commands, extensions, Uri, ViewColumn, window, workspace } from 'vscode';
import { createWorkerEngine } from '../../../src/engine/node/workerEngine.ts';
import { type Cancelled, type Delay, large, type Measured, seenFile, small } from './measured.ts';

const panelsOfEach = 15;
const idleTime = 10_000;
const cancellations = 10;

/** VS Code calls this inside its extension host; what was measured is written beside it. */
export async function run(): Promise<void> {
	const asked = await openPanels();
	const idle = await delayWhile(() => delay(idleTime));
	const start = performance.now();
	const reading = await delayWhile(() => commands.executeCommand('surveyLens.openReport', fileOf(large)));
	const readingTime = performance.now() - start;
	await closePanel(asked.length + 1);
	const cancelled = await cancelReading();
	const measured: Measured = { asked, idle, reading, readingTime, cancelled };
	writeFileSync(join(__dirname, 'measured.json'), JSON.stringify(measured));
}

/** Opens the report on the small survey and an empty panel in turn, the very first of all a report. */
async function openPanels(): Promise<Measured['asked']> {
	const asked: Measured['asked'][number][] = [];
	for (let turn = 0; turn < panelsOfEach; turn += 1) {
		asked.push({ panel: 'report', at: Date.now() });
		await commands.executeCommand('surveyLens.openReport', fileOf(small));
		await closePanel(asked.length);
		asked.push({ panel: 'empty', at: Date.now() });
		const panel = window.createWebviewPanel('empty', 'empty', ViewColumn.Beside);
		panel.webview.html = '<!DOCTYPE html><html><body><p data-figure="base">0</p></body></html>';
		await closePanel(asked.length);
	}
	return asked;
}

/** Closes the panel that was opened last, once it is the `count`th that was seen. */
async function closePanel(count: number): Promise<void> {
	while (!existsSync(join(__dirname, seenFile(count)))) {
		await delay(20);
	}
	await delay(500);
	await commands.executeCommand('workbench.action.closeAllEditors');
	await delay(500);
}

async function delayWhile(work: () => PromiseLike<unknown>): Promise<Delay> {
	const histogram = monitorEventLoopDelay();
	histogram.enable();
	await work();
	histogram.disable();
	return { p99: histogram.percentile(99) / 1e6, maximum: histogram.max / 1e6 };
}

/** Cancels the reading of the large file, each time further on in it. */
async function cancelReading(): Promise<Cancelled[]> {
	const extension = extensions.getExtension('survey-lens.survey-lens');
	const worker = Uri.joinPath(extension?.extensionUri ?? Uri.file('/'), 'dist', 'engineWorker.js').fsPath;
	const engine = createWorkerEngine(worker);
	await engine.readBenchmarks([]);
	const cancelled: Cancelled[] = [];
	for (let turn = 1; turn <= cancellations; turn += 1) {
		const giveUp = new AbortController();
		let since = 0;
		const onProgress = (share: number) => {
			if (share * 100 < turn || since > 0) return;
			since = performance.now();
			giveUp.abort();
		};
		const path = fileOf(large).fsPath;
		await engine.open({ kind: 'file', path }, { version: 1 }, { signal: giveUp.signal, onProgress }).catch(() => {});
		const answered = performance.now() - since;
		await engine.readBenchmarks([]);
		cancelled.push({ answered, free: performance.now() - since });
	}
	await engine.dispose();
	return cancelled;
}

function fileOf(name: string): Uri {
	const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
	return Uri.joinPath(folder, name);
}
