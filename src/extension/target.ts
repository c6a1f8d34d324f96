import { TabInputCustom, TabInputText, type TextDocument, Uri, window, workspace } from 'vscode';
import { fileName } from './fileName.ts';
import { type Choice, pickOne } from './pickOne.ts';
import { plainText } from './plainText.ts';
import type { Speech } from './speech.ts';

const extensions = ['csv', 'tsv', 'tab'];
const surveyFile = new RegExp(`\\.(${extensions.join('|')})$`, 'i');
/** Text that may be a survey whatever it is called: extensions that colour CSV set ids such as `csv (semicolon)`. */
const surveyLanguage = /^(csv|tsv)\b|^dynamic csv$|^plaintext$/;
/** Globs heed upper and lower case. */
const everySurveyFile = `**/*.{${extensions.map(anyCase).join(',')}}`;
const mostFilesOffered = 2000;

/**
 * The files that a command was called on. A menu passes the one clicked and, in the explorer, all that are selected;
 * a keyboard shortcut or the palette passes nothing.
 */
export function surveysCalledOn(clicked: unknown, selected: unknown): readonly Uri[] {
	if (!(clicked instanceof Uri)) {
		return [];
	}
	const all = Array.isArray(selected) ? selected.filter((uri) => uri instanceof Uri && isSurveyFile(uri)) : [];
	return all.length > 1 ? all : [clicked];
}

/** The file in the active editor, where it can be a survey. */
export function activeSurvey(): Uri | undefined {
	const document = window.activeTextEditor?.document;
	if (document !== undefined) {
		return isSurveyDocument(document) ? document.uri : undefined;
	}
	// Documents of more than 50 MB, and those in another extension's editor, are known by their tab only.
	const input = window.tabGroups.activeTabGroup.activeTab?.input;
	return (input instanceof TabInputText || input instanceof TabInputCustom) && isSurveyFile(input.uri)
		? input.uri
		: undefined;
}

/** Lets the user pick a file of the workspace, or of the disk where the workspace has none. */
export async function pickSurvey(speech: Speech): Promise<Uri | undefined> {
	const found = await workspace.findFiles(everySurveyFile, undefined, mostFilesOffered);
	if (found.length > 0) {
		const byPath = found.toSorted((a, b) => a.path.localeCompare(b.path, 'en'));
		return pickOne(byPath.map(fileChoice), speech.text('extension.chooseFile'));
	}
	const open = speech.text('extension.openFile');
	const answer = await window.showInformationMessage(speech.text('extension.noFiles'), open);
	if (answer !== open) {
		return undefined;
	}
	const chosen = await window.showOpenDialog({ filters: { [speech.text('extension.surveyFiles')]: extensions } });
	return chosen?.[0];
}

function fileChoice(uri: Uri): Choice<Uri> {
	const path = workspace.asRelativePath(uri);
	const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
	return { label: plainText(fileName(uri)), description: plainText(folder), value: uri };
}

function isSurveyFile(uri: Uri): boolean {
	return surveyFile.test(uri.path);
}

function isSurveyDocument(document: TextDocument): boolean {
	return document.isUntitled || isSurveyFile(document.uri) || surveyLanguage.test(document.languageId);
}

function anyCase(extension: string): string {
	return [...extension].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('');
}
