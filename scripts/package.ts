import { pathToFileURL } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { build } from './build.ts';
import { manifest, packaged, root } from './paths.ts';

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
		// Links and pictures of the README become addresses in the repository, where the manifest names one.
		...('repository' in manifest ? {} : { allowMissingRepository: true, rewriteRelativeLinks: false }),
	});
	return packaged;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await packageExtension();
}
