import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patience, startOver } from './startOver.ts';
import type { Stage } from './useWindow.ts';

/** Accepts the name that the save dialog offers, waits for the file in the workspace, and lets go of the message. */
export async function saved({ window, workspace }: Stage, name: string): Promise<Buffer> {
	const { page } = window;
	const dialog = page.locator('.quick-input-widget');
	const input = dialog.locator('input.input');
	await input.waitFor();
	while (!(await input.inputValue()).endsWith(name)) await page.waitForTimeout(50);
	await startOver(async () => {
		if (await dialog.isVisible()) await input.press('Enter', patience);
		await dialog.waitFor({ ...patience, state: 'hidden' });
	});
	await window.notified(new RegExp(name.replaceAll('.', '\\.')));
	const bytes = readFileSync(join(workspace.folder, name));
	await window.runCommand('Notifications: Clear All Notifications');
	await page.locator('.notifications-toasts .notification-list-item').first().waitFor({ state: 'detached' });
	await dialog.waitFor({ state: 'hidden' });
	return bytes;
}
