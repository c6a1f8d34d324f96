import assert from 'node:assert/strict';
import { saved } from '../driver/saved.ts';
import { useWindow } from '../driver/useWindow.ts';

const survey = 'customer-survey-surveymonkey.csv';
const named = 'customer-survey-surveymonkey-nps';

describe('an export', () => {
	const stage = useWindow();

	it('of the report is a page beside the survey, without what people can be recognised by', async () => {
		const { window } = stage;
		await window.chooseInExplorer(survey, 'Compute NPS');
		await window.report.shown();
		await window.runCommand('Survey Lens: Export Report');
		await window.pick('Report as a web page');
		await window.pick('No: without comments and names of accounts');
		const html = (await saved(stage, `${named}.html`)).toString();
		assert.match(html, /data-figure="score"/);
		assert.match(html, /Made with/);
		assert.doesNotMatch(html, /<script/);
	});

	it('of a chart as PNG is drawn by the page, twice its size', async () => {
		const { window } = stage;
		await window.runCommand('Survey Lens: Export Report');
		await window.pick('One chart …');
		await window.pick('54% of the answers come from promoters: a 9 or a 10');
		await window.pick('PNG, twice its size');
		const png = await saved(stage, `${named}-shares.png`);
		assert.equal(png.subarray(1, 4).toString(), 'PNG');
		assert.equal(png.readUInt32BE(16), 2 * (860 + 2 * 28));
	});

	it('of the list to follow up warns first that it names people', async () => {
		const { window } = stage;
		await window.runCommand('Survey Lens: Export Report');
		await window.pick('List to follow up, as CSV');
		const dialog = window.page.locator('.monaco-dialog-box');
		await dialog
			.getByText(/names people/)
			.first()
			.waitFor();
		await dialog.getByRole('button', { name: 'Export List' }).click();
		assert.match((await saved(stage, `${named}-follow-up.csv`)).toString(), /^\ufeffGroup,Line,/);
	});

	it('of the summary is on the clipboard', async () => {
		const { window } = stage;
		await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await window.clickEditorTitle('Copy Summary');
		await window.notified(/^Summary copied/);
		const text = await window.page.evaluate('navigator.clipboard.readText()');
		assert.match(String(text), /^NPS \+39 /);
		await window.closeAll();
	});
});
