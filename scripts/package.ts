import { pathToFileURL } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { build } from './build.ts';
import { packaged, root } from './paths.ts';

/**
 * Builds what ships and packs it.
 * @returns the path of the packaged extension.
 */
export async function packageExtension(): Promise<string> {
	await build({ production: true });
	await createVSIX({
		cwd: root,
		packagePath: packaged,
		dependencies: false,
		allowMissingRepository: true,
		rewriteRelativeLinks: false,
	});
	return packaged;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await packageExtension();
}
