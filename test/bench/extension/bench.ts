import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build as bundle } from 'esbuild';
import type { Page } from 'playwright-core';
import { build } from '../../../scripts/build.ts';
import { root, work } from '../../../scripts/paths.ts';
import { runInHost } from '../../driver/runInHost.ts';
import { startSession } from '../../driver/session.ts';
import { generateSurvey } from '../generateSurvey.ts';
import { large, type Measured, million, seenFile, small, visible } from './measured.ts';
import { measurePanelUpdates, type PanelUpdates } from './panelUpdates.ts';

const { values: options } = parseArgs({
	options: { records: { type: 'string', default: '10000000' }, json: { type: 'boolean', default: false } },
});
const built = join(work, 'bench-extension');
const entry = join(built, 'inHost.cjs');

const folder = mkdtempSync(join(tmpdir(), 'survey-lens-bench-'));
try {
	await build({ production: true });
	await bundleForHost();
	await generateSurvey(join(folder, small), 10_000);
	await generateSurvey(join(folder, large), Number(options.records));
	await generateSurvey(join(folder, million), 1_000_000);
	console.log(options.json ? JSON.stringify(await measure(), null, 2) : told(await measure()));
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function bundleForHost(): Promise<void> {
	rmSync(built, { recursive: true, force: true });
	mkdirSync(built, { recursive: true });
	await bundle({
		bundle: true,
		entryPoints: [join(import.meta.dirname, 'inHost.ts')],
		outfile: entry,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		external: ['vscode'],
	});
}

interface Result extends Measured {
	/** Of a report on a million records. */
	readonly updates: PanelUpdates;
	/** When each panel became visible, and when it was whole; `Date.now()`. */
	readonly shown: readonly Appearance[];
}

/** Of a report, when its first figure was in front, and when all of it was there. */
interface Appearance {
	readonly visible: number;
	readonly whole: number;
}

async function measure(): Promise<Result> {
	const updates = await measureUpdates();
	const session = await startSession({ folder, automation: true });
	try {
		const page = await session.browser.newPage();
		const shown = await watchPanels(page);
		await runInHost(page, session.authority, entry);
		return { ...JSON.parse(readFileSync(join(built, 'measured.json'), 'utf8')), shown, updates };
	} finally {
		await session.close();
	}
}

async function measureUpdates(): Promise<PanelUpdates> {
	const session = await startSession({ folder, extension: root });
	try {
		return await measurePanelUpdates(session, folder, million);
	} finally {
		await session.close();
	}
}

/** Notes when a panel of VS Code is in front and first shows a figure, and when it is no longer busy. */
async function watchPanels(page: Page): Promise<readonly Appearance[]> {
	const shown: Appearance[] = [];
	page.on('console', (message) => {
		if (message.text().startsWith(visible)) {
			shown.push(JSON.parse(message.text().slice(visible.length)));
			writeFileSync(join(built, seenFile(shown.length)), '');
		}
	});
	// As text: it runs in the page of each panel, where nothing of this program is. The frame inside is in front from the
	// moment at which it is called active.
	await page.addInitScript({
		content: `
			const shows = (figure) =>
				document.querySelector('iframe#active-frame')?.contentDocument?.querySelector(figure) != null;
			const shown = (figure, then) =>
				requestAnimationFrame(() => (shows(figure) ? then(Date.now()) : shown(figure, then)));
			shown('[data-figure="base"]', (visible) =>
				shown(':is(main:not([aria-busy="true"]), body:not(:has(main))) [data-figure="base"]', (whole) =>
					console.log('${visible}' + JSON.stringify({ visible, whole }))));
		`,
	});
	return shown;
}

function told({ asked, shown, idle, reading, readingTime, cancelled, updates }: Result): string {
	const took = asked.map(({ panel, at }, index) => {
		const { visible = Number.NaN, whole = Number.NaN } = shown[index] ?? {};
		return { panel, visible: visible - at, whole: whole - at };
	});
	const warm = (panel: string, until: 'visible' | 'whole' = 'visible') =>
		median(took.slice(2).flatMap((one) => (one.panel === panel ? [one[until]] : [])));
	const bytes = statSync(join(folder, large)).size;
	const ms = (time: number) => `${time.toFixed(1)} ms`;
	return [
		`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${process.platform}, load ${loadavg()[0]?.toFixed(1)} at the end`,
		`10,000 records, cold: command to visible report ${ms(took[0]?.visible ?? Number.NaN)}`,
		`10,000 records, warm, medians: report ${ms(warm('report'))}, empty panel ${ms(warm('empty'))}`,
		`  difference ${ms(warm('report') - warm('empty'))} (at most 100 ms); the whole report ${ms(warm('report', 'whole'))}`,
		`a file of ${(bytes / 1e6).toFixed(0)} MB is read in ${(readingTime / 1000).toFixed(1)} s; event loop of the extension host:`,
		`  idle 99th percentile ${ms(idle.p99)}, maximum ${ms(idle.maximum)}`,
		`  while reading 99th percentile ${ms(reading.p99)}, maximum ${ms(reading.maximum)}`,
		`  difference of the 99th percentiles ${ms(reading.p99 - idle.p99)} (at most 20 ms)`,
		`reading cancelled ${cancelled.length} times, slowest: answered after ${ms(Math.max(...cancelled.map((one) => one.answered)))} (at most 100 ms)`,
		`  the engine answers the next request after ${ms(Math.max(...cancelled.map((one) => one.free)))}`,
		'1,000,000 records, a segment pressed, medians from the click to the painted update:',
		`  score and the section it was pressed in ${ms(median(updates.acted))} (at most 50 ms), all in sight ${ms(median(updates.visible))} (at most 300 ms)`,
		`  the page's own heap ${(updates.heap / 1e6).toFixed(1)} MB (at most 60 MB)`,
	].join('\n');
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
