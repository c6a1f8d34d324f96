import type { Dialog, Locator, Page } from 'playwright-core';
import { ReportPanel } from './reportPanel.ts';

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
		await this.explorerRow(file).click({ button: 'right' });
		await this.chooseInMenu(title);
	}

	/** Selects several files in the explorer, right-clicks one of them and chooses from its menu. */
	async chooseForFiles(files: readonly string[], title: string): Promise<void> {
		for (const [index, file] of files.entries()) {
			await this.listed(file);
			await this.explorerRow(file).click(index === 0 ? {} : { modifiers: ['ControlOrMeta'] });
			// An editor that opens only now would be the one that the explorer selects.
			if (index === 0) await this.tab(file).waitFor();
		}
		await this.explorerRow(files.at(-1) ?? '').click({ button: 'right' });
		await this.chooseInMenu(title);
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
		await this.tab(file).click({ button: 'right' });
		await this.chooseInMenu(title);
	}

	/** Right-clicks in the text of the active editor and chooses from its menu. */
	async chooseInEditor(title: string): Promise<void> {
		await this.page.locator('.editor-instance .view-line').first().click({ button: 'right' });
		await this.chooseInMenu(title);
	}

	/** Clicks a button of the active editor's title. */
	async clickEditorTitle(title: string): Promise<void> {
		await this.page.locator(`.editor-actions a[aria-label^="${title}"]`).click();
	}

	/** Runs a command by its title in the palette. */
	async runCommand(title: string): Promise<void> {
		await this.page.keyboard.press('F1');
		const input = this.page.locator('.quick-input-widget input.input');
		await input.fill(`>${title}`);
		await this.quickPickRow(title).first().waitFor();
		await this.page.keyboard.press('Enter');
	}

	/** Types at the start of the active editor, without saving. */
	async typeAtStart(text: string): Promise<void> {
		await this.page.locator('.editor-instance .view-line').first().click();
		await this.page.keyboard.press('ControlOrMeta+Home');
		await this.page.keyboard.insertText(text);
	}

	/** Chooses the entry of that very label from the list that VS Code offers. */
	async pick(label: string): Promise<void> {
		const name = this.page.getByText(label, { exact: true });
		await this.quickPickRow().filter({ has: name }).first().click();
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

	/** Cancels the work whose progress a notification shows, and waits until it is gone. */
	async cancelProgress(): Promise<void> {
		const toast = this.page.locator('.notifications-toasts .notification-list-item').first();
		await toast.getByRole('button', { name: 'Cancel' }).click();
		await toast.waitFor({ state: 'detached' });
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
		if (await this.page.locator('.part.sidebar').isVisible()) {
			await this.page.keyboard.press('ControlOrMeta+b');
		}
		const { width: window, height } = this.page.viewportSize() ?? { width, height: 900 };
		const around = window - ((await editors.boundingBox())?.width ?? window);
		await this.page.setViewportSize({ width: width + around, height });
	}

	async close(): Promise<void> {
		await this.page.close();
	}

	/** Files are listed before extensions add their entries to menus. */
	private async extensionsLoaded(): Promise<void> {
		const survey = this.explorerRows().filter({ hasText: '.csv' }).first();
		const entry = this.menuEntry('Compute NPS');
		for (let tries = 0; tries < 30 && !(await entry.isVisible()); tries += 1) {
			await this.page.keyboard.press('Escape');
			await survey.click({ button: 'right' });
			await this.page.waitForTimeout(500);
		}
		await this.page.keyboard.press('Escape');
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

	private async chooseInMenu(title: string): Promise<void> {
		const entry = this.menuEntry(title);
		await entry.waitFor();
		// A menu that has just opened takes a click for the end of the one that opened it.
		await this.page.waitForTimeout(300);
		await entry.click();
		await entry.waitFor({ state: 'hidden' });
	}

	private menuEntry(title: string): Locator {
		return this.page.locator('.monaco-menu .action-item', { hasText: title }).first();
	}
}
