import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const dist = join(root, 'dist');
export const samples = join(root, 'samples');
/** Everything that tests leave behind; not under version control. */
export const work = join(root, 'test', '.work');

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The extension as a user installs it. */
export const packaged = join(root, `${manifest.name}-${manifest.version}.vsix`);
