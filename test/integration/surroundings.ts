import assert from 'node:assert/strict';
import { type Extension, extensions, Uri, workspace } from 'vscode';

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
