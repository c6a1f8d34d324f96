import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { saved } from '../driver/saved.ts';
import { useWindow } from '../driver/useWindow.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const files = ['client-survey-2026.csv', 'client-survey-2025.csv'];

describe('Compare Surveys', () => {
	const stage = useWindow();

	before(async () => {
		const { window } = stage;
		await window.chooseForFiles(files, 'Compare Surveys');
		await window.report.frame.locator('[data-figure="change"]').waitFor();
	});

	it('shows the selected surveys side by side, the earlier first', async () => {
		const { report } = stage.window;
		// Counted by another program: (44 - 26) / 110 and (70 - 18) / 130.
		assert.ok(Math.abs((await report.figure('wave-score-0')) - 1800 / 110) < 1e-9);
		assert.equal(await report.figure('wave-score-1'), 40);
		assert.ok(Math.abs((await report.figure('change')) - (40 - 1800 / 110)) < 1e-9);
		assert.equal(await report.figure('promoters-share-1'), 70 / 130);
	});

	it('says what moved, and that respondents answered in both', async () => {
		const text = await stage.window.report.body.innerText();
		assert.match(text, /24 points higher than in the wave before/);
		assert.match(text, /Rated higher than in the wave before: Overall satisfaction/);
		assert.match(text, /26 respondents of “client-survey-2026” answered in the wave before too/);
	});

	it('can be used by everybody, and has no texts that touch', async () => {
		assert.deepEqual(await stage.window.report.violations(axe), []);
		assert.deepEqual(await stage.window.report.touchingTexts(), []);
	});

	it('is exported like a report: by the button of its panel, its chart drawn by its page', async () => {
		const { window } = stage;
		await window.report.body.click({ position: { x: 5, y: 5 } });
		await window.clickEditorTitle('Export Report');
		await window.pick('Report as Markdown');
		const markdown = (await saved(stage, 'client-survey-2026-nps-waves.md')).toString();
		assert.match(markdown, /24 points higher/);
		assert.match(markdown, /Survey Lens \d/);
		await window.runCommand('Survey Lens: Export Report');
		await window.pick('One chart …');
		await window.pick('PNG, twice its size');
		const png = await saved(stage, 'client-survey-2026-nps-waves-headline.png');
		assert.equal(png.subarray(1, 4).toString(), 'PNG');
		assert.equal(png.readUInt32BE(16), 2 * (860 + 2 * 28));
	});

	it('is in the palette too, where files are picked', async () => {
		const { window } = stage;
		await window.closeAll();
		await window.runCommand('Survey Lens: Compare Surveys');
		for (const file of files) {
			await window.page.locator('.quick-input-list .monaco-list-row', { hasText: file }).waitFor();
		}
		await window.dismissList();
	});
});
