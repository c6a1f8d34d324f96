import { type Uri, workspace } from 'vscode';

/** Tells two contents of a resource apart: as it stands in the editor where it has unsaved changes, else on disk. */
export type FileStamp = string;

/** Null where the resource is gone. */
export async function stampOf(uri: Uri): Promise<FileStamp | null> {
	const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
	if (document !== undefined && (document.isDirty || document.isUntitled)) {
		return `editor ${document.version}`;
	}
	if (uri.scheme === 'untitled') {
		return null;
	}
	try {
		const { mtime, size } = await workspace.fs.stat(uri);
		return `disk ${mtime} ${size}`;
	} catch {
		return null;
	}
}
