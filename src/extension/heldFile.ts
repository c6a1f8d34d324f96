import type { Uri } from 'vscode';
import type { HeldReference } from '../core/model/source.ts';
import { fileName } from './fileName.ts';
import { readBytes } from './readBytes.ts';
import { siblingsOf } from './siblingsOf.ts';

/**
 * A survey of a place that only VS Code reads, with the files that it comes with. It is read whole: VS Code reads no parts
 * of a file.
 * @throws ProblemError `source-missing`, `source-unreadable`.
 */
export async function heldFile(uri: Uri): Promise<HeldReference> {
	const [bytes, siblings] = await Promise.all([readBytes(uri), siblingsOf(uri)]);
	return { kind: 'bytes', name: fileName(uri), bytes, fromEditor: false, siblings };
}
