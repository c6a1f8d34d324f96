import type { FrameLocator, Locator, Page } from 'playwright-core';
import { keepScreenshot } from './keepScreenshot.ts';
import { touchingTexts } from './looks.ts';

/** Where the page tells those who hear it what a change comes to. */
const announcement = '#root + [aria-live="polite"]';

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

	/** Waits until the panel shows a report, as a whole, with what is folded up in it. */
	async shown(): Promise<this> {
		const report = this.frame.locator('main:not([aria-busy="true"])');
		await report.locator('[data-figure="base"]').first().waitFor();
		await report.locator('details:not(:has(> :not(summary)))').first().waitFor({ state: 'detached' });
		return this;
	}

	/** Waits until the panel says why there is no report, and returns that. */
	async refusal(): Promise<string> {
		return this.frame.getByRole('alert').innerText();
	}

	/** Clicks a button in the panel. */
	async click(label: string): Promise<void> {
		await this.frame.getByRole('button', { name: label, exact: true }).click();
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
		await this.chooseInList('#choose-benchmark', id);
	}

	/** Chooses from a list of the panel by typing what it is called. @param value as the page knows it, not as it reads */
	async chooseInList(list: string, value: string): Promise<void> {
		const label = await this.frame
			.locator(list)
			.evaluate((element: HTMLElement & { options: { value: string; label: string }[] }, wanted) => {
				return element.options.find((option) => option.value === wanted)?.label;
			}, value);
		if (label === undefined) {
			throw new Error(`${list} does not offer ${value}.`);
		}
		const input = this.frame.locator(`${list} input`);
		await input.click();
		await input.fill(label);
		await input.press('ArrowDown');
		await input.press('Enter');
	}

	/** Waits until a figure has that value. */
	async figureIs(name: string, value: number, options?: { readonly timeout: number }): Promise<void> {
		await this.frame.locator(`[data-figure="${name}"][data-value="${value}"]`).first().waitFor(options);
	}

	/** Presses Tab until the focus is on an element of the panel, or in it. */
	async focusByTab(selector: string): Promise<void> {
		await this.frame.locator(selector).first().waitFor();
		await this.#hasFocus();
		for (let presses = 0; presses < 200; presses += 1) {
			if ((await this.frame.locator(`${selector}:focus, ${selector}:focus-within`).count()) > 0) {
				return;
			}
			await this.#page.keyboard.press('Tab');
		}
		throw new Error(`Tab does not lead to ${selector}.`);
	}

	/** Waits until keys go to the page of the panel: VS Code gives a panel the focus some time after it has shown it. */
	async #hasFocus(): Promise<void> {
		await this.body.evaluate(async ({ ownerDocument }) => {
			while (!ownerDocument.hasFocus()) await new Promise((resolve) => requestAnimationFrame(resolve));
		});
	}

	/** Waits until an element of the panel has the focus. */
	async focusIsOn(element: Locator): Promise<void> {
		await element.and(this.frame.locator(':focus')).waitFor();
	}

	/** Waits until the page has drawn whatever it has heard so far. */
	async isDrawn(): Promise<void> {
		await this.body.evaluate(async () => {
			for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
		});
	}

	/** Does what changes the query, and waits until the answer is there as a whole: then the panel tells what it comes to. */
	async answered(change: () => Promise<unknown>): Promise<void> {
		const before = await this.frame.locator(announcement).textContent();
		await change();
		const another = before ? `:not(:text-is(${JSON.stringify(before)}))` : ':not(:empty)';
		await this.frame.locator(`${announcement}${another}`).waitFor({ state: 'attached' });
	}

	/** Waits until the panel tells something to those who hear it. */
	async announced(text: RegExp): Promise<void> {
		await this.frame.locator(announcement).filter({ hasText: text }).waitFor({ state: 'attached' });
	}

	/** The options that a list of the panel offers, as they read. */
	async offeredIn(list: string): Promise<string[]> {
		return this.frame
			.locator(list)
			.evaluate((element: HTMLElement & { options: { label: string }[] }) => element.options.map(({ label }) => label));
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

	/** Waits until the page is as wide as that, in CSS pixels, and laid out for it. */
	async hasWidth(width: number): Promise<void> {
		await this.body.evaluate(async ({ ownerDocument: { documentElement } }, width) => {
			for (let frames = 0; frames < 3; ) {
				await new Promise((resolve) => requestAnimationFrame(resolve));
				frames = documentElement.clientWidth === width ? frames + 1 : 0;
			}
		}, width);
	}

	/** Waits until all of the page can be seen, and it keeps its size. */
	private async isSeenWhole(): Promise<void> {
		await this.body.evaluate(async ({ ownerDocument: { documentElement } }) => {
			let before = Number.NaN;
			for (let frames = 0; frames < 3; ) {
				await new Promise((resolve) => requestAnimationFrame(resolve));
				const { clientHeight, scrollHeight } = documentElement;
				frames = clientHeight >= scrollHeight && scrollHeight === before ? frames + 1 : 0;
				before = scrollHeight;
			}
		});
	}

	/** Texts of one chart that touch each other or are smaller than 11 pixels, each described. */
	touchingTexts(): Promise<string[]> {
		return touchingTexts(this.body);
	}

	/**
	 * What axe finds against the accessibility of the page: each rule with the elements that break it.
	 * @param axe the source of axe-core
	 */
	async violations(axe: string): Promise<string[]> {
		const frame = await (await this.body.elementHandle())?.ownerFrame();
		if (!frame) {
			throw new Error('The panel shows no page.');
		}
		await frame.evaluate(axe);
		const found = await frame.evaluate<{ id: string; nodes: { html: string; failureSummary: string }[] }[]>(
			"axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
		);
		return found.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
		);
	}

	/** Keeps a picture of the report from the top of one of its elements, or of its page, to the end of another. */
	async pictureOf({ from = 'body', to }: { readonly from?: string; readonly to: string }, path: string): Promise<void> {
		const window = this.#page.viewportSize() ?? { width: 1280, height: 900 };
		const { scrollHeight, clientHeight } = await this.extent();
		await this.#page.setViewportSize({ ...window, height: window.height + Math.max(0, scrollHeight - clientHeight) });
		await this.isSeenWhole();
		const page = await this.body.boundingBox();
		const first = await this.frame.locator(from).boundingBox();
		const last = await this.frame.locator(to).boundingBox();
		if (page === null || first === null || last === null) {
			throw new Error(`The report does not show ${from} and ${to}.`);
		}
		const height = last.y + last.height + 24 - first.y;
		await this.#page.screenshot({ path, clip: { x: page.x, y: first.y, width: page.width, height } });
		await this.#page.setViewportSize(window);
	}

	/** Keeps a picture of each of these sections, `section-suffix.png`. @param sections ids of elements */
	async pictures(sections: readonly string[], suffix: string): Promise<void> {
		const window = this.#page.viewportSize() ?? { width: 1280, height: 900 };
		const { scrollHeight, clientHeight } = await this.extent();
		await this.#page.setViewportSize({ ...window, height: window.height + Math.max(0, scrollHeight - clientHeight) });
		await this.isSeenWhole();
		for (const section of sections) {
			await keepScreenshot(this.frame.locator(`#${section}`), `${section}-${suffix}`);
		}
		await this.#page.setViewportSize(window);
	}

	/** Keeps a picture of the whole report, however long. */
	async screenshot(name: string): Promise<void> {
		const window = this.#page.viewportSize() ?? { width: 1280, height: 900 };
		const { scrollHeight, clientHeight } = await this.extent();
		await this.#page.setViewportSize({ ...window, height: window.height + Math.max(0, scrollHeight - clientHeight) });
		await this.isSeenWhole();
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
