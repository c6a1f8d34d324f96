import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { work } from '../../scripts/paths.ts';

/** The report's panel, read as it stands on the screen. */
export class ReportPanel {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** The panel's page, inside the two frames that VS Code puts around it. */
	get frame(): FrameLocator {
		return this.#page
			.locator('iframe.webview.ready')
			.filter({ visible: true })
			.contentFrame()
			.locator('iframe#active-frame')
			.contentFrame();
	}

	get body(): Locator {
		return this.frame.locator('body');
	}

	/** Waits until the panel shows a report. */
	async shown(): Promise<this> {
		await this.frame.locator('[data-figure="base"]').first().waitFor({ timeout: 30_000 });
		return this;
	}

	/** What the panel says of a file that it cannot report on. */
	async problem(): Promise<string> {
		return this.frame.getByRole('alert').innerText();
	}

	/** A figure as it was computed, before rounding; NaN where the panel shows none. */
	async figure(name: string): Promise<number> {
		const value = await this.frame.locator(`[data-figure="${name}"]`).first().getAttribute('data-value');
		return value === null || value === '' ? Number.NaN : Number(value);
	}

	/** Several figures by their names. */
	async figures<Name extends string>(names: readonly Name[]): Promise<Record<Name, number>> {
		const pairs = await Promise.all(names.map(async (name) => [name, await this.figure(name)]));
		return Object.fromEntries(pairs);
	}

	/** Waits until a figure has another value than `before`, and returns it. */
	async figureAfter(name: string, before: number): Promise<number> {
		const figure = this.frame.locator(`[data-figure="${name}"]:not([data-value="${before}"])`);
		await figure.first().waitFor();
		return this.figure(name);
	}

	/** Keeps a picture of the whole report, however long. */
	async screenshot(name: string): Promise<void> {
		const before = this.#page.viewportSize();
		const length = await this.body.evaluate((body) => body.ownerDocument.documentElement.scrollHeight);
		const shown = await this.body.evaluate((body) => body.ownerDocument.documentElement.clientHeight);
		if (before !== null) {
			await this.#page.setViewportSize({ ...before, height: before.height + Math.max(0, length - shown) });
		}
		await this.#page.waitForTimeout(300);
		await keepScreenshot(this.#page, name);
		if (before !== null) {
			await this.#page.setViewportSize(before);
		}
	}
}

/** Keeps a picture of a window under `test/.work/screenshots`. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
	const folder = join(work, 'screenshots');
	mkdirSync(folder, { recursive: true });
	await page.screenshot({ path: join(folder, `${name}.png`) });
}
