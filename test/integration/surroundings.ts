import assert from 'node:assert/strict';
import { commands, type Extension, extensions, Uri, window, workspace } from 'vscode';

/** The extension under test, as VS Code knows it. */
export function builtExtension(): Extension<unknown> {
	const extension = extensions.getExtension('survey-lens.survey-lens');
	assert.ok(extension, 'the extension is not there');
	return extension;
}

/** A file of the folder that is open. */
export function surveyFile(name: string): Uri {
	const [folder] = workspace.workspaceFolders ?? [];
	assert.ok(folder, 'no folder is open');
	return Uri.joinPath(folder.uri, name);
}

/** Closes all editors and panels, and waits until this side of VS Code knows of it. */
export async function closeEverything(): Promise<void> {
	await commands.executeCommand('workbench.action.closeAllEditors');
	await until(() => window.tabGroups.all.every(({ tabs }) => tabs.length === 0));
}

/** Waits for what no event tells. */
export async function until(isSo: () => boolean): Promise<void> {
	while (!isSo()) {
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}
