import { FileSystemError, type Uri, workspace } from 'vscode';
import { refusal } from '../engine/problemOf.ts';
import { fileName } from './fileName.ts';

/**
 * Reads a whole file, wherever VS Code knows it to be.
 * @throws ProblemError `source-missing`, `source-unreadable`.
 */
export async function readBytes(uri: Uri): Promise<Uint8Array> {
	const name = fileName(uri);
	try {
		return await workspace.fs.readFile(uri);
	} catch (error) {
		const code = error instanceof FileSystemError ? error.code : String(error);
		throw refusal(
			code === 'FileNotFound' ? { code: 'source-missing', name } : { code: 'source-unreadable', name, detail: code },
		);
	}
}
