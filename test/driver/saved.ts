import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from './useWindow.ts';

/** Accepts the name that the save dialog offers, waits for the file in the workspace, and lets go of the message. */
export async function saved({ window, workspace }: Stage, name: string): Promise<Buffer> {
	const path = join(workspace.folder, name);
	const input = window.page.locator('.quick-input-widget input.input');
	await input.waitFor();
	while (!(await input.inputValue()).endsWith(name)) await window.page.waitForTimeout(50);
	await input.press('Enter');
	assert.match(await window.notification(), new RegExp(name.replaceAll('.', '\\.')));
	assert.ok(existsSync(path));
	await window.runCommand('Notifications: Clear All Notifications');
	await window.page.locator('.notifications-toasts .notification-list-item').first().waitFor({ state: 'detached' });
	await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
	return readFileSync(path);
}
