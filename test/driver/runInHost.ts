import type { Page } from 'playwright-core';
import { root } from '../../scripts/paths.ts';

/**
 * Runs a module inside the extension host of a VS Code that was started for automation, with the extension in it; returns
 * when its `run` has ended, well or not.
 * @param authority host and port of VS Code
 * @param module path of the module
 */
export async function runInHost(page: Page, authority: string, module: string): Promise<void> {
	const ended = new Promise<void>((resolve) => page.exposeFunction('codeAutomationExit', () => resolve()));
	await page.exposeFunction('codeAutomationLog', () => undefined);
	const remote = (path: string) => `vscode-remote://${authority}${path}`;
	const payload = JSON.stringify([
		['extensionDevelopmentPath', remote(root)],
		['extensionTestsPath', remote(module)],
		['skipWelcome', 'true'],
	]);
	await page.goto(`http://${authority}/?payload=${encodeURIComponent(payload)}`);
	await ended;
}
