import type { Dialog, Locator, Page } from 'playwright-core';
import { ReportPanel } from './reportPanel.ts';
import { patience, startOver } from './startOver.ts';

/** A window of VS Code, driven as a person would: by its explorer, menus, palette and keys. */
export class VSCodeWindow {
	/** Dialogs that the browser showed: a script in a survey that runs would open one. */
	readonly dialogs: string[] = [];
	/** What the window and the panels in it wrote to the console. */
	readonly console: string[] = [];

	readonly page: Page;

	private constructor(page: Page) {
		this.page = page;
		page.on('dialog', (dialog: Dialog) => {
			this.dialogs.push(dialog.message());
			void dialog.dismiss();
		});
		page.on('console', (message) => this.console.push(message.text()));
	}

	static async open(page: Page, address: string): Promise<VSCodeWindow> {
		const window = new VSCodeWindow(page);
		page.setDefaultTimeout(60_000);
		await page.goto(address);
		await window.explorerRows().first().waitFor();
		await window.extensionsLoaded();
		return window;
	}

	/** The panel in front. */
	get report(): ReportPanel {
		return new ReportPanel(this.page);
	}

	/** Right-clicks a file in the explorer and chooses from its menu. */
	async chooseInExplorer(file: string, title: string): Promise<void> {
		await this.listed(file);
		await this.chooseInMenu(title, () => this.rightClickFile(file));
	}

	/** Selects several files in the explorer, right-clicks one of them and chooses from its menu. */
	async chooseForFiles(files: readonly string[], title: string): Promise<void> {
		for (const file of files) await this.listed(file);
		await this.chooseInMenu(title, async () => {
			for (const [index, file] of files.entries()) {
				await this.explorerRow(file).click(index === 0 ? patience : { ...patience, modifiers: ['ControlOrMeta'] });
				// An editor that opens only now would be the one that the explorer selects.
				if (index === 0) await this.tab(file).waitFor(patience);
			}
			const rows = files.map((file) => this.explorerRow(file).and(this.page.locator('.selected')));
			for (const row of rows) await row.waitFor(patience);
			await this.rightClickFile(files.at(-1) ?? '');
		});
	}

	/** Opens a file in an editor, as a double-click in the explorer does. */
	async openFile(file: string): Promise<void> {
		await this.listed(file);
		await startOver(async () => {
			await this.explorerRow(file).dblclick(patience);
			await this.tab(file).waitFor(patience);
		});
		const editor = this.page.locator(`.editor-instance .monaco-editor[data-uri$=${JSON.stringify(`/${file}`)}]`);
		await editor.locator('.view-line').first().waitFor();
	}

	/** Right-clicks the tab of an open editor and chooses from its menu. */
	async chooseInTab(file: string, title: string): Promise<void> {
		await this.chooseInMenu(title, () => this.rightClick(this.tab(file)));
	}

	/** Right-clicks in the text of the active editor and chooses from its menu. */
	async chooseInEditor(title: string): Promise<void> {
		await this.chooseInMenu(title, () => this.rightClick(this.page.locator('.editor-instance .view-line').first()));
	}

	/** Clicks a button of the active editor's title. */
	async clickEditorTitle(title: string): Promise<void> {
		await this.page.locator(`.editor-actions a[aria-label^="${title}"]`).click();
	}

	/** Runs a command by its title in the palette, by keys alone. */
	async runCommand(title: string): Promise<void> {
		const input = this.page.locator('.quick-input-widget input.input');
		const text = `>${title}`;
		await startOver(async () => {
			await this.page.keyboard.press('F1');
			await input.fill(text, patience);
			await this.goToRow(title);
			return this.pressEnterIn(input, text, title);
		});
	}

	/** Types at the start of the active editor, without saving. */
	async typeAtStart(text: string): Promise<void> {
		const lines = this.page.locator('.editor-instance .view-line');
		await startOver(async () => {
			await lines.first().click();
			await this.page.locator('.editor-instance .monaco-editor.focused').waitFor(patience);
		});
		await this.page.keyboard.press('ControlOrMeta+Home');
		await this.page.keyboard.insertText(text);
		await lines
			.filter({ hasText: text.split('\n')[0] ?? text })
			.first()
			.waitFor();
	}

	/** Chooses the entry of that very label from the list that VS Code offers. */
	async pick(label: string): Promise<void> {
		const name = this.page.getByText(label, { exact: true });
		await this.quickPickRow().filter({ has: name }).first().click();
	}

	/** The same by keys alone. */
	async pickByKeys(label: string): Promise<void> {
		const input = this.page.locator('.quick-input-widget input.input');
		await startOver(async () => {
			await this.goToRow(label);
			return this.pressEnterIn(input, '', label);
		});
		await this.quickPickRow(label).waitFor({ state: 'hidden' });
	}

	/** The entries of the list that VS Code offers. */
	async offered(): Promise<string[]> {
		await this.quickPickRow().first().waitFor();
		return this.quickPickRow().locator('.label-name').allInnerTexts();
	}

	/** Waits until a notification says that. */
	async notified(text: RegExp): Promise<void> {
		await this.page.locator('.notifications-toasts .notification-list-item-message', { hasText: text }).waitFor();
	}

	/** Cancels the work whose progress a notification shows, and waits until it is gone. */
	async cancelProgress(): Promise<void> {
		const cancel = this.page.locator('.notifications-toasts').getByRole('button', { name: 'Cancel' });
		await cancel.click();
		await cancel.waitFor({ state: 'detached' });
	}

	/** Closes the list that VS Code offers, or its dialog of files, with nothing chosen. */
	async dismissList(): Promise<void> {
		const list = this.page.locator('.quick-input-widget');
		await startOver(async () => {
			if (await list.isVisible()) await this.page.keyboard.press('Escape');
			await list.waitFor({ ...patience, state: 'hidden' });
		});
	}

	/** Waits until reports are open on these files, in this order, and on no others. */
	async reportsAreOn(files: readonly string[]): Promise<void> {
		const titles = files.map((file) => `NPS · ${file}`);
		await this.page.waitForFunction((titles) => {
			const tabs = [...document.querySelectorAll('.tabs-container .tab .label-name')].map(
				(tab) => tab.textContent ?? '',
			);
			return String(tabs.filter((title) => title.startsWith('NPS · '))) === String(titles);
		}, titles);
	}

	/** How long loading and activating an extension took, in milliseconds, as VS Code measured it. */
	async activationTime(extension: string): Promise<number> {
		await this.page.setViewportSize({ width: 1280, height: 2000 });
		await this.runCommand('Developer: Show Running Extensions');
		const measured = /Activation: (\d+)ms/;
		const rows = this.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: extension });
		return Number(measured.exec(await rows.filter({ hasText: measured }).innerText())?.[1]);
	}

	/** Closes all editors, their changes unsaved. */
	async closeAll(): Promise<void> {
		const tabs = this.page.locator('.tabs-container .tab');
		const discard = this.page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" });
		await this.runCommand('View: Close All Editor Groups');
		await this.page.addLocatorHandler(discard, () => discard.click());
		await tabs.first().waitFor({ state: 'detached' });
		await this.page.removeLocatorHandler(discard);
	}

	/** Leaves the editors all the width, and the window as wide as the editors are to be, in CSS pixels. */
	async setEditorWidth(width: number): Promise<void> {
		const editors = this.page.locator('.part.editor > .content');
		const sidebar = this.page.locator('.part.sidebar');
		await startOver(async () => {
			if (await sidebar.isVisible()) await this.page.keyboard.press('ControlOrMeta+b');
			await sidebar.waitFor({ ...patience, state: 'hidden' });
		});
		const { width: window, height } = this.page.viewportSize() ?? { width, height: 900 };
		const around = window - ((await editors.boundingBox())?.width ?? window);
		await this.page.setViewportSize({ width: width + around, height });
		await this.report.hasWidth(width);
	}

	async close(): Promise<void> {
		await this.page.close();
	}

	/** Files are listed before extensions add their entries to menus. */
	private async extensionsLoaded(): Promise<void> {
		const survey = this.explorerRows().filter({ hasText: '.csv' }).first();
		await startOver(async () => {
			await this.closeMenu();
			await this.rightClick(survey);
			await this.menu.locator('.action-item').first().waitFor(patience);
			return this.menuEntry('Compute NPS').isVisible();
		});
		await this.closeMenu();
	}

	private get menu(): Locator {
		return this.page.locator('.monaco-menu-container').first();
	}

	private async closeMenu(): Promise<void> {
		await startOver(async () => {
			if (await this.menu.isVisible()) await this.page.keyboard.press('Escape');
			await this.menu.waitFor({ ...patience, state: 'hidden' });
		});
	}

	/** Waits until a file is listed, and nothing that popped up under a resting pointer lies over it. */
	private async listed(file: string): Promise<void> {
		await this.page.mouse.move(0, 0);
		await startOver(async () => {
			const seen = await this.explorerRow(file)
				.waitFor({ timeout: 2000 })
				.then(
					() => true,
					() => false,
				);
			// A file that is written before VS Code watches the folder is not noticed.
			if (!seen) await this.runCommand('Refresh Explorer');
			return seen;
		});
	}

	private explorerRows(): Locator {
		return this.page.locator('.explorer-folders-view .monaco-list-row');
	}

	private explorerRow(file: string): Locator {
		return this.explorerRows().and(this.page.locator(`[aria-label=${JSON.stringify(file)}]`));
	}

	private tab(file: string): Locator {
		return this.page.locator(`.tabs-container .tab[data-resource-name=${JSON.stringify(file)}]`);
	}

	private quickPickRow(label?: string): Locator {
		return this.page.locator('.quick-input-list .monaco-list-row', label === undefined ? {} : { hasText: label });
	}

	/** Goes down the list that VS Code offers, which puts first what it takes for the best, to an entry of that title. */
	private async goToRow(title: string): Promise<void> {
		const focused = this.quickPickRow(title).and(this.page.locator('.focused'));
		await this.quickPickRow(title).first().waitFor(patience);
		for (let rows = await this.quickPickRow().count(); rows > 0 && !(await focused.isVisible()); rows -= 1) {
			await this.page.keyboard.press('ArrowDown');
		}
		await focused.waitFor(patience);
	}

	/** Chooses from a menu. @param open lets it show */
	private async chooseInMenu(title: string, open: () => Promise<unknown>): Promise<void> {
		const entry = this.menuEntry(title);
		await startOver(async () => {
			await this.closeMenu();
			await open();
			// A menu takes what is released within its first tenth of a second for the end of the click that opened it.
			await entry.click({ ...patience, delay: 120 });
			await entry.waitFor({ ...patience, state: 'hidden' });
		});
	}

	/** Rows of the explorer are used again, for other files, whenever files come and go: the one that was hit has the focus. */
	private async rightClickFile(file: string): Promise<void> {
		await this.rightClick(this.explorerRow(file));
		await this.explorerRow(file).and(this.page.locator('.focused')).waitFor(patience);
	}

	private rightClick(element: Locator): Promise<void> {
		return element.click({ ...patience, button: 'right' });
	}

	/**
	 * Presses Enter in the field above the list that VS Code offers.
	 * @returns whether it was heard there, by a field with the focus and `text` in it, above a list that stood at `row`: else
	 * it has done nothing.
	 */
	private async pressEnterIn(field: Locator, text: string, row: string): Promise<boolean> {
		const watched = await field.evaluateHandle(
			(element, [text, row]) => ({
				hasFocus: document.activeElement === element,
				heard: new Promise<boolean>((resolve) => {
					const stop = new AbortController();
					for (const kind of ['keydown', 'blur']) {
						element.addEventListener(
							kind,
							(event) => {
								// The list is filled in several goes, after each of which it stands at its first row.
								const focused = document.querySelector('.quick-input-list .monaco-list-row.focused')?.textContent;
								const isMeant = (element as HTMLInputElement).value === text && focused?.includes(row) === true;
								if (kind === 'keydown' && !isMeant) event.stopImmediatePropagation();
								resolve(kind === 'keydown' && isMeant);
								stop.abort();
							},
							{ capture: true, signal: stop.signal },
						);
					}
				}),
			}),
			[text, row] as const,
			patience,
		);
		if (!(await watched.evaluate(({ hasFocus }) => hasFocus))) return false;
		await this.page.keyboard.press('Enter');
		// A command that loads the window anew takes the answer with it.
		return watched.evaluate(({ heard }) => heard).catch(() => true);
	}

	private menuEntry(title: string): Locator {
		return this.page.locator('.monaco-menu .action-item', { hasText: title }).first();
	}
}
