import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/host/chromium.ts';
import { installHost } from '../../scripts/host/install.ts';
import { type ServerOptions, type Settings, startServer } from '../../scripts/host/server.ts';
import { keepScreenshot } from './keepScreenshot.ts';
import { VSCodeWindow } from './window.ts';

/** A VS Code with the extension in it, and a browser to look at it. */
export interface Session {
	readonly browser: Browser;
	/** Host and port of VS Code. */
	readonly authority: string;
	/** Opens a folder in a window of its own, and waits until its files are listed. */
	openWindow(folder: string): Promise<VSCodeWindow>;
	/** Sets the user's settings in place of those set before, and waits until every window that is open heeds them. */
	setSettings(settings: Settings): Promise<void>;
	close(): Promise<void>;
}

/** Starts VS Code and a browser. */
export async function startSession(options: ServerOptions): Promise<Session> {
	const server = await startServer(await installHost(), options);
	const browser = await launchBrowser().catch(async (error) => {
		await server.stop();
		throw error;
	});
	let timesSet = 0;
	return {
		browser,
		authority: server.authority,
		async setSettings(settings) {
			timesSet += 1;
			// Of all settings, only this one tells from outside that they have been taken up.
			const title = `settings ${timesSet}`;
			server.setSettings({ ...settings, 'window.title': title });
			const pages = browser.contexts().flatMap((context) => context.pages());
			await Promise.all(pages.map((page) => page.waitForFunction((title) => document.title === title, title)));
		},
		async openWindow(folder) {
			const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
			const address = `http://${server.authority}/?folder=${encodeURIComponent(folder)}`;
			return VSCodeWindow.open(page, address).catch(async (error) => {
				await keepScreenshot(page, 'failed - opening a window');
				throw error;
			});
		},
		async close() {
			await browser.close();
			await server.stop();
		},
	};
}

/** What keeps Chromium to its job, without a screen. */
export const quietBrowser = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
] as const;

async function launchBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: await findChromium(), args: [...quietBrowser] });
}
