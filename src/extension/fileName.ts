import type { Uri } from 'vscode';

/** The last part of a resource's path: `survey.csv`, or `Untitled-1`. */
export function fileName(uri: Uri): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
