import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { saved } from '../driver/saved.ts';
import { useWindow } from '../driver/useWindow.ts';

const header = 'How likely are you to recommend us to a colleague?,Team,Date,Why did you give this score?';

/**
 * Forty records. East: ten promoters, ten detractors, score 0. West: fifteen promoters, five passives, score 75.
 * All: (25 - 10) / 40, score 37.5.
 */
const survey = [
	header,
	...Array.from({ length: 20 }, (_, index) => `${index < 10 ? 9 : 3},East,2026-05-${10 + index},east ${index}`),
	...Array.from({ length: 20 }, (_, index) => `${index < 15 ? 10 : 8},West,2026-05-${10 + index},west ${index}`),
	'',
].join('\n');

describe('a report to play with, by keyboard alone', () => {
	const stage = useWindow();

	before(async () => {
		await stage.session.setSettings({ 'surveyLens.language': 'en', 'surveyLens.benchmark': 'none' });
		stage.workspace.write('play.csv', survey);
		await stage.window.chooseInExplorer('play.csv', 'Compute NPS');
		await stage.window.report.shown();
	});

	async function filterByWest(): Promise<void> {
		const { page, report } = stage.window;
		await report.focusByTab('#filter');
		await page.keyboard.press('Enter');
		for (const [list, option] of [
			['#filter-column', 'Team'],
			['#filter-value', 'West'],
		] as const) {
			await report.focusByTab(list);
			await page.keyboard.type(option);
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
		}
	}

	it('chooses a benchmark by a part of its name', async () => {
		const { page, report } = stage.window;
		await report.focusByTab('#choose-benchmark');
		await page.keyboard.type('ICT and telecom, the Netherlands');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await report.frame.locator('[data-figure="benchmark-difference"]').first().waitFor();
		await report.announced(/^Score \+38, 40 answers\. .*published/);
	});

	it('adds a filter, and hears what changed', async () => {
		const { report } = stage.window;
		await report.answered(filterByWest);
		assert.equal(await report.figure('score'), 75);
		assert.equal(await report.figure('base'), 20);
		await report.frame.getByText('only Team: West').waitFor();
		await report.announced(/^Score \+75, 20 answers\./);
		await report.focusIsOn(report.frame.locator('#filter'));
	});

	it('takes it back and adds it again from a chart, a table or a chip', async () => {
		const { page, report } = stage.window;
		await report.answered(() => page.keyboard.press('Control+z'));
		assert.equal(await report.figure('score'), 37.5);
		const west = report.frame.locator('#segments').getByRole('button', { name: /^Filter: West/ });
		await report.answered(() => west.press('Enter'));
		assert.equal(await report.figure('score'), 75);
		const chip = report.frame.getByRole('button', { name: 'Remove the filter Team: West' });
		await report.answered(() => chip.press('Enter'));
		assert.equal(await report.figure('score'), 37.5);
	});

	it('leaves what is typed alone: undo in a field is that of the field', async () => {
		const { page, report } = stage.window;
		await report.focusByTab('#choose-benchmark');
		await page.keyboard.press('Control+z');
		// A change that is taken back shows in the chips at once, before it is computed.
		await report.isDrawn();
		assert.equal(await report.frame.getByRole('button', { name: /^Remove the filter/ }).count(), 0);
		assert.equal(await report.figure('score'), 37.5);
		await page.keyboard.press('Escape');
	});

	it('shows the records behind a share, and gives the focus back', async () => {
		const { page, report } = stage.window;
		const button = report.frame.locator('.to-records').getByRole('button', { name: 'Detractors' });
		await button.press('Enter');
		await report.frame.locator('dialog [data-record]').first().waitFor();
		assert.equal(await report.frame.locator('dialog [data-record]').count(), 10);
		assert.match(await report.frame.locator('dialog').innerText(), /Detractors[\s\S]*10 records[\s\S]*east 10/);
		await page.keyboard.press('Escape');
		await report.frame.locator('dialog').waitFor({ state: 'hidden' });
		await report.focusIsOn(button);
	});

	it('tells other figures in a table that is folded up, and at once in one that is open', async () => {
		const { page, report } = stage.window;
		const behind = report.frame.locator('#shares summary');
		const told = (count: number) => report.frame.locator(`[data-figure="distribution-9"][data-value="${count}"]`);
		await told(10).waitFor({ state: 'attached' });
		const bar = report.frame.getByRole('button', { name: 'Filter: rating 3, 10 answers' });
		await report.answered(() => bar.press('Enter'));
		await told(0).waitFor({ state: 'attached' });
		await behind.press('Enter');
		await told(0).waitFor();
		await page.keyboard.press('Control+z');
		await report.figureAfter('score', -100);
		assert.equal(await told(10).count(), 1);
		await report.announced(/^Score \+38, 40 answers\./);
		await behind.press('Enter');
	});

	it('filters by a bar of the ratings, and shows the records behind its figure', async () => {
		const { page, report } = stage.window;
		const bar = report.frame.getByRole('button', { name: 'Filter: rating 3, 10 answers' });
		await report.answered(() => bar.press('Enter'));
		assert.equal(await report.figure('score'), -100);
		await report.announced(/^Score −100, 10 answers\./);
		assert.equal(await bar.getAttribute('aria-pressed'), 'true');
		await report.frame.getByRole('button', { name: /^Remove the filter .*: 3$/ }).waitFor();
		await report.answered(() => page.keyboard.press('Control+z'));
		assert.equal(await report.figure('score'), 37.5);
		await report.frame.locator('#shares summary').press('Enter');
		const dialog = report.frame.locator('dialog');
		const close = async () => {
			await page.keyboard.press('Escape');
			await dialog.waitFor({ state: 'hidden' });
		};
		await report.frame.getByRole('button', { name: 'Rating 8: Show the 5 answers' }).press('Enter');
		await dialog.getByText(/fewer than 10 records stay closed/).waitFor();
		await close();
		await report.frame.getByRole('button', { name: 'Rating 10: Show the 15 answers' }).press('Enter');
		await dialog.locator('[data-record]').first().waitFor();
		assert.equal(await dialog.locator('[data-record]').count(), 15);
		await close();
	});

	it('opens a record in the file, selected', async () => {
		const { page, report } = stage.window;
		await report.frame.locator('.to-records').getByRole('button', { name: 'Detractors' }).press('Enter');
		await report.frame.locator('dialog [data-record]').first().waitFor();
		await report.focusByTab('dialog [data-record] button');
		await page.keyboard.press('Enter');
		// The eleventh record is the first detractor; it stands on the line after the header and ten promoters.
		const line = '3,East,2026-05-20,east 10';
		const status = page.locator('[id="status.editor.selection"]');
		await status.filter({ hasText: `Ln 12, Col ${line.length + 1} (${line.length} selected)` }).waitFor();
	});

	it('goes back to the report and exports the filtered figures to a file', async () => {
		const { window } = stage;
		await window.runCommand('View: Open Previous Editor');
		await window.report.shown();
		const { report } = window;
		await report.answered(filterByWest);
		assert.equal(await report.figure('score'), 75);
		await window.runCommand('Survey Lens: Export Report');
		await window.pickByKeys('Report as Markdown');
		await window.pickByKeys('No: without comments and names of accounts');
		const written = (await saved(stage, 'play-nps.md')).toString();
		// Of the twenty in West fifteen are promoters and none is a detractor.
		assert.match(written, /\+75/);
		assert.match(written, /Team: West/);
		assert.doesNotMatch(written, /west 3/);
	});

	it('breaks no policy of its page', () => {
		const broken = stage.window.console.filter((line) => /content security policy/i.test(line));
		assert.deepEqual(
			broken.filter((line) => !/report-only/i.test(line)),
			[],
		);
	});
});

describe('what was chosen in a report', () => {
	const stage = useWindow();

	before(async () => {
		await stage.session.setSettings({ 'surveyLens.language': 'en', 'surveyLens.benchmark': 'none' });
		stage.workspace.write('play.csv', survey);
	});

	it('is there again when the window is loaded anew, and can still be taken back', async () => {
		const { window } = stage;
		await window.chooseInExplorer('play.csv', 'Compute NPS');
		await window.report.shown();
		const west = window.report.frame.locator('#segments').getByRole('button', { name: /^Filter: West/ });
		await window.report.answered(() => west.click());
		assert.equal(await window.report.figure('score'), 75);
		// VS Code writes down what a page keeps when it is told to close, and else only now and then.
		await Promise.all([window.page.waitForEvent('load'), window.runCommand('Developer: Reload Window')]);
		await window.report.shown();
		assert.equal(await window.report.figure('score'), 75);
		await window.report.frame.getByRole('button', { name: 'Remove the filter Team: West' }).waitFor();
		await window.report.answered(() => window.report.frame.locator('#undo').click());
		assert.equal(await window.report.figure('score'), 37.5);
		await window.closeAll();
	});

	it('belongs to that report, where several stand side by side', async () => {
		const { window, workspace } = stage;
		workspace.write('other.csv', survey);
		await window.chooseInExplorer('play.csv', 'Compute NPS');
		await window.report.shown();
		const east = window.report.frame.locator('#segments').getByRole('button', { name: /^Filter: East/ });
		await window.report.answered(() => east.click());
		assert.equal(await window.report.figure('score'), 0);
		await window.chooseInExplorer('other.csv', 'Compute NPS');
		await window.report.frame.locator('.source').filter({ hasText: 'other.csv' }).waitFor();
		assert.equal(await window.report.figure('score'), 37.5);
		await window.page.locator('.tabs-container .tab').filter({ hasText: 'play.csv' }).click();
		await window.report.frame.locator('.source').filter({ hasText: 'play.csv' }).waitFor();
		assert.equal(await window.report.figure('score'), 0);
		await window.closeAll();
	});

	it('is all that is seen of it when it is shown again', async () => {
		const { window, workspace } = stage;
		workspace.write('other.csv', survey);
		const scores = await scoresSeen(window.page);
		await window.chooseInExplorer('play.csv', 'Compute NPS');
		await window.report.shown();
		const east = window.report.frame.locator('#segments').getByRole('button', { name: /^Filter: East/ });
		await window.report.answered(() => east.click());
		await window.chooseInExplorer('other.csv', 'Compute NPS');
		await window.report.frame.locator('.source').filter({ hasText: 'other.csv' }).waitFor();
		await window.report.shown();
		// Pages tell what they show a little later.
		while (scores.at(-1) !== '37.5') await window.page.waitForTimeout(50);
		scores.length = 0;
		await window.page.locator('.tabs-container .tab').filter({ hasText: 'play.csv' }).click();
		await window.report.frame.locator('.source').filter({ hasText: 'play.csv' }).waitFor();
		await window.report.shown();
		while (scores.at(-1) !== '0') await window.page.waitForTimeout(50);
		assert.deepEqual(scores, ['0']);
		await window.closeAll();
	});

	it('that cannot be computed is refused, and taken back', async () => {
		const { window } = stage;
		await window.chooseInExplorer('play.csv', 'Compute NPS');
		await window.report.shown();
		await window.report.frame.locator('#more').click();
		const population = window.report.frame.locator('#population input');
		await population.fill('12');
		await population.press('Tab');
		assert.match(await window.report.refusal(), /12/);
		await window.report.click('Undo');
		await window.report.shown();
		assert.equal(await window.report.figure('score'), 37.5);
	});
});

/** Gathers the scores that panels show from now on: each one that the panel in front shows in a frame, once. */
async function scoresSeen(page: Page): Promise<string[]> {
	const scores: string[] = [];
	const mark = 'score seen: ';
	page.on('console', (message) => {
		if (message.text().startsWith(mark)) scores.push(message.text().slice(mark.length));
	});
	// As text: it runs in the page of each panel, where nothing of this program is.
	await page.addInitScript({
		content: `
			let last;
			const look = () => {
				const shown = document.querySelector('iframe#active-frame')?.contentDocument?.querySelector('[data-figure="score"]');
				const score = shown?.dataset.value;
				if (score !== undefined && score !== last) console.log('${mark}' + score);
				last = score;
				requestAnimationFrame(look);
			};
			look();
		`,
	});
	return scores;
}
