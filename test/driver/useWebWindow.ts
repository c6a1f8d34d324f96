import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/host/chromium.ts';
import { installWebHost } from '../../scripts/host/install.ts';
import { startWebServer } from '../../scripts/host/webServer.ts';
import { root } from '../../scripts/paths.ts';
import { createWorkspace } from '../workspace.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';
import { quietBrowser } from './session.ts';
import { VSCodeWindow } from './window.ts';

/** What a test of the extension in a browser has to do with. */
export interface WebStage {
	readonly window: VSCodeWindow;
}

/**
 * Opens the VS Code that runs in a browser alone on a fresh workspace before the tests of the surrounding `describe`, and
 * closes it after them. Where a test fails, a picture of the window is kept.
 * @param files paths of what the workspace holds beside the samples: it lists what was there when it was opened
 * @returns the stage, to be destructured within a test.
 */
export function useWebWindow(files: readonly string[] = []): WebStage {
	let window: VSCodeWindow | undefined;
	const undo: (() => unknown)[] = [];

	before(async () => {
		const workspace = createWorkspace();
		undo.push(() => workspace.remove());
		for (const file of files) {
			workspace.write(basename(file), readFileSync(file));
		}
		const server = await startWebServer(await installWebHost(), { folder: workspace.folder, extension: root });
		undo.push(() => server.stop());
		const profile = mkdtempSync(join(tmpdir(), 'survey-lens-profile-'));
		undo.push(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
		const browser = await launchWithThirdPartyCookies(profile);
		undo.push(() => browser.close());
		window = await VSCodeWindow.open(await browser.newPage(), server.address);
	});

	afterEach(async function () {
		await pictureOfFailure(this.currentTest, window?.page);
	});

	after(async () => {
		for (const step of undo.reverse()) {
			await step();
		}
	});

	return {
		get window() {
			if (window === undefined) {
				throw new Error('VS Code has not been started.');
			}
			return window;
		},
	};
}

/** Panels come from an origin of their own, and keep what they need in what the browser takes for a third party's. */
async function launchWithThirdPartyCookies(profile: string): Promise<BrowserContext> {
	mkdirSync(join(profile, 'Default'));
	writeFileSync(
		join(profile, 'Default', 'Preferences'),
		JSON.stringify({ profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } }),
	);
	return chromium.launchPersistentContext(profile, {
		executablePath: await findChromium(),
		args: [...quietBrowser],
		viewport: { width: 1280, height: 900 },
	});
}
