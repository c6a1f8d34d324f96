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

	/** Chooses a published figure in the panel by its `id`. */
	async chooseBenchmark(id: string): Promise<void> {
		await this.frame.locator('#benchmark').selectOption(id);
	}

	/** How much of the page there is and how much of it can be seen, in CSS pixels. */
	extent(): Promise<Extent> {
		return this.body.evaluate(({ ownerDocument: { documentElement } }) => ({
			clientWidth: documentElement.clientWidth,
			clientHeight: documentElement.clientHeight,
			scrollWidth: documentElement.scrollWidth,
			scrollHeight: documentElement.scrollHeight,
		}));
	}

	/** Keeps a picture of the whole report, however long. */
	async screenshot(name: string): Promise<void> {
		const window = this.#page.viewportSize() ?? { width: 1280, height: 900 };
		const { scrollHeight, clientHeight } = await this.extent();
		await this.#page.setViewportSize({ ...window, height: window.height + Math.max(0, scrollHeight - clientHeight) });
		await this.#page.waitForTimeout(300);
		await keepScreenshot(this.#page.locator('.part.editor > .content'), name);
		await this.#page.setViewportSize(window);
	}
}

export interface Extent {
	readonly clientWidth: number;
	readonly clientHeight: number;
	readonly scrollWidth: number;
	readonly scrollHeight: number;
}

/** Keeps a picture of a window, or of a part of it, under `test/.work/screenshots`. */
export async function keepScreenshot(shown: Page | Locator, name: string): Promise<void> {
	const folder = join(work, 'screenshots');
	mkdirSync(folder, { recursive: true });
	await shown.screenshot({ path: join(folder, `${name}.png`) });
}
