import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/host/chromium.ts';
import { work } from '../../scripts/paths.ts';
import { cutTexts, touchingTexts } from '../driver/looks.ts';
import { quietBrowser } from '../driver/session.ts';
import { everySection } from '../fixtures/everySection.ts';
import { surveyLens } from '../terminal/surveyLens.ts';

/** A sheet of A4 less its margins of 16 mm, in CSS pixels of 1/96 inch. */
const sheet = { width: Math.floor(((210 - 32) / 25.4) * 96), height: Math.floor(((297 - 32) / 25.4) * 96) };

describe('the web page that is exported', () => {
	const pictures = join(work, 'screenshots');
	let browser: Browser;
	let page: Page;

	before(async () => {
		mkdirSync(pictures, { recursive: true });
		const survey = join(work, 'every-section.csv');
		writeFileSync(survey, everySection());
		const html = join(work, 'every-section.html');
		const ended = surveyLens(survey, '--format', 'html', '--benchmark', 'integron-nl-ict-2023', '--output', html);
		assert.equal(ended.status, 0, ended.stderr);
		browser = await chromium.launch({ executablePath: await findChromium(), args: [...quietBrowser] });
		page = await browser.newPage();
		await page.goto(`file://${html}`);
		await page.locator('body').evaluate((body) => {
			for (const details of body.querySelectorAll('details')) details.open = true;
		});
	});

	after(() => browser.close());

	for (const width of [1080, 420, 340]) {
		it(`at ${width} pixels has all of its texts in sight, apart from each other`, async () => {
			await page.setViewportSize({ width, height: 900 });
			const body = page.locator('body');
			assert.ok((await body.evaluate(({ ownerDocument }) => ownerDocument.documentElement.scrollWidth)) <= width);
			assert.deepEqual(await cutTexts(body), []);
			assert.deepEqual(await touchingTexts(body), []);
		});
	}

	it('prints on A4 without a table that is too wide or a chart that is parted', async () => {
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize(sheet);
		const body = page.locator('body');
		assert.deepEqual(await cutTexts(body), []);
		assert.deepEqual(await touchingTexts(body), []);
		assert.deepEqual(await body.evaluate(widerOrParted, sheet), []);
	});

	it('is kept as it prints, and where there is Poppler as a picture of each page', async () => {
		const pdf = join(pictures, 'print.pdf');
		const printed = await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
		assert.equal(printed.subarray(0, 5).toString(), '%PDF-');
		spawnSync('pdftoppm', ['-r', '72', '-png', pdf, join(pictures, 'print-page')]);
	});
});

/** Tables beyond the edge of a sheet, and charts that may be parted between two sheets; each described. */
function widerOrParted(body: Element, { width, height }: { width: number; height: number }): string[] {
	const tables = [...body.querySelectorAll('table')]
		.filter((table) => table.getBoundingClientRect().right > width + 1)
		.map((table) => `too wide by ${table.getBoundingClientRect().right - width}: ${table.textContent?.slice(0, 80)}`);
	// What is as high as a line of text cannot be parted.
	const charts = [...body.querySelectorAll('svg')]
		.filter((chart) => {
			const box = chart.getBoundingClientRect();
			// Whatever it is called: an exported page has short names.
			let kept: Element | null = chart;
			while (kept !== null && getComputedStyle(kept).breakInside !== 'avoid') kept = kept.parentElement;
			const whole = kept !== null && kept.getBoundingClientRect().height <= height;
			return box.height > 40 && !whole;
		})
		.map((chart) => `may be parted: ${chart.getAttribute('class')} ${chart.textContent?.slice(0, 80)}`);
	return [...tables, ...charts];
}
