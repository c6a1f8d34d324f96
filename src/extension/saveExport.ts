import { commands, env, UIKind, Uri, window, workspace } from 'vscode';
import { fileName } from './fileName.ts';
import { plainText } from './plainText.ts';
import type { Speech } from './speech.ts';
import type { SurveyReport } from './surveyReport.ts';

/** What exported files are called after, and lie beside. */
export interface Exporting extends Pick<SurveyReport, 'uri' | 'name'> {
	/** What kind of report it is; absent where it is that of one survey. */
	readonly part?: string;
}

/**
 * Writes one file where the user says, beside the survey unless they say otherwise.
 * @param part what of the report it is, in the file's name; the whole report where absent
 */
export async function saveFile(
	report: Exporting,
	speech: Speech,
	extension: string,
	bytes: Uint8Array,
	part?: string,
): Promise<void> {
	const defaultUri = beside(report, `${fileNameOf(report, part)}.${extension}`);
	const target = await window.showSaveDialog({
		...(defaultUri && { defaultUri }),
		saveLabel: speech.text('exports.save'),
		filters: { [extension.toUpperCase()]: [extension] },
	});
	if (target === undefined) return;
	await workspace.fs.writeFile(target, bytes);
	await tell(speech, speech.text('exports.saved', { name: fileName(target) }), target, 'file');
}

/** Writes files into a folder that the user picks. */
export async function saveFiles(
	report: Exporting,
	speech: Speech,
	extension: string,
	files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
	const defaultUri = beside(report, '.');
	const [folder] =
		(await window.showOpenDialog({
			...(defaultUri && { defaultUri }),
			canSelectFiles: false,
			canSelectFolders: true,
			openLabel: speech.text('exports.folder'),
		})) ?? [];
	if (folder === undefined) return;
	for (const { name, bytes } of files) {
		await workspace.fs.writeFile(Uri.joinPath(folder, `${fileNameOf(report, name)}.${extension}`), bytes);
	}
	const message = speech.text('exports.savedMany', { count: files.length, name: fileName(folder) });
	await tell(speech, message, folder, 'folder');
}

function fileNameOf({ name, part: kind }: Exporting, part?: string): string {
	const base = name.replace(/\.[^.]*$/, '');
	return [base, 'nps', kind, part].filter((each) => each !== undefined).join('-');
}

/** Where a file of that name stands beside the survey; undefined where the survey is no file. */
function beside({ uri }: Exporting, name: string): Uri | undefined {
	return uri.scheme === 'untitled' ? undefined : Uri.joinPath(uri, '..', name);
}

async function tell(speech: Speech, message: string, target: Uri, kind: 'file' | 'folder'): Promise<void> {
	const [open, reveal] = [speech.text('exports.open'), speech.text('exports.reveal')];
	const actions = [...(kind === 'file' ? [open] : []), ...(target.scheme === 'file' ? [reveal] : [])];
	const chosen = await window.showInformationMessage(plainText(message), ...actions);
	if (chosen === open) await openFile(target);
	// Only the desktop has a file manager beside it.
	else if (chosen === reveal) {
		const isDesktop = env.uiKind === UIKind.Desktop && env.remoteName === undefined;
		await commands.executeCommand(isDesktop ? 'revealFileInOS' : 'revealInExplorer', target);
	}
}

/** A page in the browser, anything else in the editor. */
async function openFile(target: Uri): Promise<void> {
	if (target.path.endsWith('.html')) await env.openExternal(target);
	else await commands.executeCommand('vscode.open', target);
}
