import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { atRest, keepScreenshot } from '../driver/keepScreenshot.ts';
import { useWindow } from '../driver/useWindow.ts';

describe('the walkthrough', () => {
	const stage = useWindow();

	it('shows its four steps, each with its picture', async () => {
		const { page } = stage.window;
		// Pictures stand beside the steps, where there is room for both.
		await page.setViewportSize({ width: 1700, height: 900 });
		await stage.window.runCommand('Welcome: Open Walkthrough...');
		await stage.window.pick('Try Survey Lens');
		const titles = page.locator('.getting-started-step .step-title');
		await titles.nth(3).waitFor();
		assert.deepEqual(await titles.allInnerTexts(), [
			'Get surveys to try',
			'Compute the NPS',
			'Ask it more',
			'Send it on, and compare',
		]);
		for (const [index, title] of (await titles.allInnerTexts()).entries()) {
			await titles.filter({ hasText: title }).click();
			const picture = page.locator('iframe.webview.ready').contentFrame().locator('iframe#active-frame').contentFrame();
			await picture.locator('svg').waitFor();
			await atRest(page);
			await keepScreenshot(page, `walkthrough-${index + 1}`);
		}
	});

	it('copies the samples into the folder that is picked, and shows them in the explorer', async () => {
		const { page } = stage.window;
		const parent = join(stage.workspace.folder, 'to try');
		mkdirSync(join(parent, 'a folder in it'), { recursive: true });
		await page.locator('.getting-started-step .step-title').filter({ hasText: 'Get surveys to try' }).click();
		await page.getByRole('button', { name: 'Copy the Sample Surveys' }).click();
		const dialog = page.locator('.quick-input-widget');
		// The dialog comes to its first folder by itself, and to another one when it has listed that.
		await dialog.locator('.monaco-list-row', { hasText: 'to try' }).waitFor();
		await dialog.locator('input.input').fill(`${parent}/`);
		await dialog.locator('.monaco-list-row', { hasText: 'a folder in it' }).waitFor();
		await dialog.getByRole('button', { name: 'Copy the Samples Here' }).click();
		await page.locator('.explorer-folders-view .monaco-list-row.focused[aria-label="README.md"]').waitFor();
		assert.ok(existsSync(join(parent, 'survey-lens-samples', 'klanttevredenheid-ict.csv')));
	});

	it('marks a step as done', async () => {
		const step = stage.window.page.locator('.getting-started-step').filter({ hasText: 'Get surveys to try' });
		await step.locator('.codicon-getting-started-step-checked, .complete').first().waitFor({ state: 'attached' });
	});
});
