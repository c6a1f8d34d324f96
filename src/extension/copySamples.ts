import { Uri, workspace } from 'vscode';
import { sampleFiles } from './sampleFiles.ts';

/**
 * Copies the sample surveys of the extension into a folder `survey-lens-samples` within `parent`. A file that is there
 * already stays as it is: it may have been worked on.
 * @returns the folder of the copies
 * @throws FileSystemError where they cannot be written
 */
export async function copySamples(extension: Uri, parent: Uri): Promise<Uri> {
	const folder = Uri.joinPath(parent, 'survey-lens-samples');
	await workspace.fs.createDirectory(folder);
	const present = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name));
	const missing = sampleFiles.filter((name) => !present.has(name));
	// Read and written one after the other: a place that is not a disk may not copy from another.
	for (const name of missing) {
		const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'samples', name));
		await workspace.fs.writeFile(Uri.joinPath(folder, name), bytes);
	}
	return folder;
}
