import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useWindow } from '../driver/useWindow.ts';

const survey = 'customer-survey-surveymonkey.csv';
const named = 'customer-survey-surveymonkey-nps';

describe('an export', () => {
	const stage = useWindow();

	/** Accepts the name that the save dialog offers, and waits for the file. */
	async function save(name: string): Promise<Buffer> {
		const { window, workspace } = stage;
		const path = join(workspace.folder, name);
		const input = window.page.locator('.quick-input-widget input.input');
		await input.waitFor();
		while (!(await input.inputValue()).endsWith(name)) await window.page.waitForTimeout(50);
		await window.page.keyboard.press('Enter');
		assert.match(await window.notification(), new RegExp(name.replaceAll('.', '\\.')));
		assert.ok(existsSync(path));
		return readFileSync(path);
	}

	async function dismiss(): Promise<void> {
		await stage.window.runCommand('Notifications: Clear All Notifications');
		await stage.window.page
			.locator('.notifications-toasts .notification-list-item')
			.first()
			.waitFor({ state: 'detached' });
	}

	it('of the report is a page beside the survey, without what people can be recognised by', async () => {
		const { window } = stage;
		await window.chooseInExplorer(survey, 'Compute NPS');
		await window.report.shown();
		await window.runCommand('Survey Lens: Export Report');
		await window.pick('Report as a web page');
		await window.pick('No: without comments and names of accounts');
		const html = (await save(`${named}.html`)).toString();
		assert.match(html, /data-figure="score"/);
		assert.match(html, /Made with/);
		assert.doesNotMatch(html, /<script/);
		await dismiss();
	});

	it('of a chart as PNG is drawn by the page, twice its size', async () => {
		const { window } = stage;
		await window.runCommand('Survey Lens: Export Report');
		await window.pick('One chart …');
		await window.pick('54% of the answers come from promoters: a 9 or a 10');
		await window.pick('PNG, twice its size');
		const png = await save(`${named}-shares.png`);
		assert.equal(png.subarray(1, 4).toString(), 'PNG');
		assert.equal(png.readUInt32BE(16), 2 * (860 + 2 * 28));
		await dismiss();
	});

	it('of the list to follow up warns first that it names people', async () => {
		const { window } = stage;
		await window.runCommand('Survey Lens: Export Report');
		await window.pick('List to follow up, as CSV');
		const dialog = window.page.locator('.monaco-dialog-box');
		assert.match(await dialog.innerText(), /names people/);
		await dialog.getByRole('button', { name: 'Export List' }).click();
		assert.match((await save(`${named}-follow-up.csv`)).toString(), /^\ufeffGroup,Line,/);
		await dismiss();
	});

	it('of the summary is on the clipboard', async () => {
		const { window } = stage;
		await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await window.clickEditorTitle('Copy Summary');
		assert.match(await window.notification(), /^Summary copied/);
		const text = await window.page.evaluate('navigator.clipboard.readText()');
		assert.match(String(text), /^NPS \+39 /);
		await window.closeAll();
	});
});
