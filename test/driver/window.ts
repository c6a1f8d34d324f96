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
		await page.goto(address);
		await window.explorerRows().first().waitFor({ timeout: 60_000 });
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
		await this.chooseInMenu(title, () => this.rightClick(this.explorerRow(file)));
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
			await this.rightClick(this.explorerRow(files.at(-1) ?? ''));
		});
	}

	/** Opens a file in an editor, as a double-click in the explorer does. */
	async openFile(file: string): Promise<void> {
		await this.listed(file);
		await this.explorerRow(file).dblclick();
		await this.tab(file).waitFor();
		await this.page.locator('.editor-instance .view-line').first().waitFor();
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
			return this.pressEnterIn(input, text);
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
			return this.pressEnterIn(input, '');
		});
		await this.quickPickRow(label).waitFor({ state: 'hidden' });
	}

	/** The entries of the list that VS Code offers. */
	async offered(): Promise<string[]> {
		await this.quickPickRow().first().waitFor();
		return this.quickPickRow().locator('.label-name').allInnerTexts();
	}

	/** The text of the newest notification, once there is one. */
	async notification(): Promise<string> {
		return this.page.locator('.notifications-toasts .notification-list-item-message').first().innerText();
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

	/** The files that reports are open on. */
	async reportTabs(): Promise<string[]> {
		const titles = await this.page.locator('.tabs-container .tab .label-name').allInnerTexts();
		return titles.filter((title) => title.startsWith('NPS · ')).map((title) => title.slice('NPS · '.length));
	}

	/** How long loading and activating an extension took, in milliseconds, as VS Code measured it. */
	async activationTime(extension: string): Promise<number> {
		await this.page.setViewportSize({ width: 1280, height: 2000 });
		await this.runCommand('Developer: Show Running Extensions');
		const row = this.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: extension });
		const time = /Activation: (\d+)ms/.exec(await row.innerText())?.[1];
		return time === undefined ? Number.NaN : Number(time);
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
		const entry = this.menuEntry('Compute NPS');
		await startOver(async () => {
			await this.page.keyboard.press('Escape');
			await survey.click({ button: 'right' });
			await entry.waitFor({ timeout: 1000 });
		});
		await this.page.keyboard.press('Escape');
		await entry.waitFor({ state: 'hidden' });
	}

	/** Waits until a file is listed, and nothing that popped up under a resting pointer lies over it. */
	private async listed(file: string): Promise<void> {
		await this.page.mouse.move(0, 0);
		const seen = await this.explorerRow(file)
			.waitFor({ timeout: 2000 })
			.then(
				() => true,
				() => false,
			);
		if (!seen) {
			// A file that is written before VS Code watches the folder is not noticed.
			await this.page.locator('.sidebar a[aria-label^="Refresh Explorer"]').click();
			await this.explorerRow(file).waitFor();
		}
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
		const anyMenu = this.page.locator('.monaco-menu-container');
		await startOver(async () => {
			if (!(await entry.isVisible())) {
				if (await anyMenu.isVisible()) await this.page.keyboard.press('Escape');
				await open();
			}
			// A menu takes what is released within its first tenth of a second for the end of the click that opened it.
			await entry.click({ ...patience, delay: 120 });
			await entry.waitFor({ ...patience, state: 'hidden' });
		});
	}

	private rightClick(element: Locator): Promise<void> {
		return element.click({ ...patience, button: 'right' });
	}

	/**
	 * Presses Enter in a field of the window.
	 * @returns whether it was there to hear it: with the focus, and `text` in it.
	 */
	private async pressEnterIn(field: Locator, text: string): Promise<boolean> {
		const pressed = await field.evaluateHandle(
			(element, text) => ({
				heard: new Promise<boolean>((resolve) => {
					element.addEventListener('keydown', () => resolve(true), { once: true });
					element.addEventListener('blur', () => resolve(false), { once: true });
					if (document.activeElement !== element || (element as HTMLInputElement).value !== text) resolve(false);
				}),
			}),
			text,
			patience,
		);
		await this.page.keyboard.press('Enter');
		// A command that loads the window anew takes the answer with it.
		return pressed.evaluate(({ heard }) => heard).catch(() => true);
	}

	private menuEntry(title: string): Locator {
		return this.page.locator('.monaco-menu .action-item', { hasText: title }).first();
	}
}
