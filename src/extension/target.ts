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
	const found = await surveysOfWorkspace();
	if (found.length > 0) {
		return pickOne(found.map(fileChoice), speech.text('extension.chooseFile'));
	}
	const open = speech.text('extension.openFile');
	const answer = await window.showInformationMessage(speech.text('extension.noFiles'), open);
	return answer === open ? (await openFromDisk(speech, false))[0] : undefined;
}

/**
 * Lets the user pick two files or more, of the workspace, or of the disk where the workspace has fewer than two; none where
 * the user thinks better of it.
 * @param picked those that are picked already
 */
export async function pickSurveys(speech: Speech, picked: readonly Uri[]): Promise<readonly Uri[]> {
	const found = await surveysOfWorkspace();
	if (found.length < 2) {
		return atLeastTwo(speech, await openFromDisk(speech, true));
	}
	const isPicked = new Set(picked.map(String));
	const choices = found.map((uri) => ({ ...fileChoice(uri), picked: isPicked.has(uri.toString()) }));
	const placeHolder = speech.text('extension.chooseFiles');
	const chosen = await window.showQuickPick(choices, { canPickMany: true, placeHolder, ignoreFocusOut: true });
	return chosen === undefined
		? []
		: atLeastTwo(
				speech,
				chosen.map(({ value }) => value),
			);
}

function atLeastTwo(speech: Speech, uris: readonly Uri[]): readonly Uri[] {
	if (uris.length === 1) {
		window.showInformationMessage(speech.text('extension.compareTwo'));
	}
	return uris.length > 1 ? uris : [];
}

/** By their paths. */
async function surveysOfWorkspace(): Promise<readonly Uri[]> {
	const found = await workspace.findFiles(everySurveyFile, undefined, mostFilesOffered);
	return found.toSorted((a, b) => a.path.localeCompare(b.path, 'en'));
}

async function openFromDisk(speech: Speech, canSelectMany: boolean): Promise<readonly Uri[]> {
	const filters = { [speech.text('extension.surveyFiles')]: extensions };
	return (await window.showOpenDialog({ filters, canSelectMany })) ?? [];
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
