import { commands, Uri, window, workspace } from 'vscode';
import { copySamples } from './copySamples.ts';
import { languageFor } from './languageSetting.ts';
import { plainText } from './plainText.ts';
import type { Speech } from './speech.ts';
import { speechIn } from './speechIn.ts';

/** Copies the sample surveys into a folder that the user picks, and shows them there. */
export async function getSamples(extension: Uri): Promise<void> {
	const speech = await speechIn(languageFor(null));
	const openLabel = speech.text('extension.samplesHere');
	const defaultUri = workspace.workspaceFolders?.[0]?.uri;
	const picked = await window.showOpenDialog({
		canSelectFiles: false,
		canSelectFolders: true,
		openLabel,
		title: openLabel,
		...(defaultUri && { defaultUri }),
	});
	const [parent] = picked ?? [];
	if (parent === undefined) return;
	try {
		await show(speech, await copySamples(extension, parent));
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		window.showErrorMessage(plainText(speech.text('extension.samplesNotCopied', { detail })));
	}
}

/** In the explorer where the folder is part of what is open; else offers to open it. */
async function show(speech: Speech, folder: Uri): Promise<void> {
	if (workspace.getWorkspaceFolder(folder) !== undefined) {
		await commands.executeCommand('revealInExplorer', Uri.joinPath(folder, 'README.md'));
		return;
	}
	const [here, inNewWindow] = [speech.text('extension.samplesOpen'), speech.text('extension.samplesOpenNew')];
	const chosen = await window.showInformationMessage(speech.text('extension.samplesCopied'), here, inNewWindow);
	if (chosen !== undefined) {
		await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: chosen === inNewWindow });
	}
}
