import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { VSCodeHost } from './install.ts';

/**
 * Installs an extension where a server that is yet to start will look for it.
 * @param extension a packaged extension (.vsix), or the folder of one, which is linked so that a rebuild takes effect.
 * @throws where VS Code refuses the package.
 */
export async function installExtension(host: VSCodeHost, extension: string, extensions: string): Promise<void> {
	if (extension.endsWith('.vsix')) {
		const args = ['--install-extension', extension, `--extensions-dir=${extensions}`];
		await promisify(execFile)(host.node, [host.server, '--accept-server-license-terms', ...args]);
		return;
	}
	const { publisher, name, version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
	mkdirSync(extensions, { recursive: true });
	symlinkSync(extension, join(extensions, `${publisher}.${name}-${version}`), 'junction');
}
