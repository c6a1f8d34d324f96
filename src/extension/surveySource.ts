import { type Uri, workspace } from 'vscode';
import type { SourceReference } from '../core/model/source.ts';
import { refusal } from '../engine/problemOf.ts';
import { fileName } from './fileName.ts';
import { heldFile } from './heldFile.ts';
import { siblingsOf } from './siblingsOf.ts';

/**
 * Where the engine finds the bytes of a resource. A document with unsaved changes is taken as it stands in the editor;
 * a saved one as it stands on disk, so that its encoding is judged from its own bytes.
 * @throws ProblemError `source-missing`, `source-unreadable`.
 */
export async function surveySource(uri: Uri): Promise<SourceReference> {
	const name = fileName(uri);
	const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
	if (document !== undefined && (document.isDirty || document.isUntitled)) {
		const bytes = new TextEncoder().encode(document.getText());
		const siblings = document.isUntitled ? [] : await siblingsOf(uri);
		return { kind: 'bytes', name, bytes, fromEditor: true, siblings };
	}
	if (uri.scheme === 'file') {
		return { kind: 'file', path: uri.fsPath };
	}
	if (uri.scheme === 'untitled') {
		throw refusal({ code: 'source-missing', name });
	}
	return heldFile(uri);
}
