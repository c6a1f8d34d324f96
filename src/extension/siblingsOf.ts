import { Uri, workspace } from 'vscode';
import type { HeldFile } from '../core/model/source.ts';
import { siblingNames } from '../engine/siblingNames.ts';
import { fileName } from './fileName.ts';

/** The files that a survey comes with, as far as they are there. */
export async function siblingsOf(uri: Uri): Promise<readonly HeldFile[]> {
	const found = siblingNames(fileName(uri)).map(async (name): Promise<HeldFile | null> => {
		try {
			return { name, bytes: await workspace.fs.readFile(Uri.joinPath(uri, '..', name)) };
		} catch {
			return null;
		}
	});
	return (await Promise.all(found)).filter((file) => file !== null);
}
