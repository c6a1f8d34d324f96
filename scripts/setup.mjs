// Installs the dependencies that a lock file names, where they are missing, of another version, or cut in the middle.
// Runs on bare Node, before anything is installed, and so is JavaScript.
//   node scripts/setup.mjs [folder] [flags for npm ci]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder = '.', ...flags] = process.argv.slice(2);
const root = resolve(fileURLToPath(new URL('..', import.meta.url)), folder);

if (!isInstalled()) {
	console.log(`Installing what ${join(folder, 'package.json')} needs …`);
	const { status } = spawnSync(
		'npm',
		['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=5', ...flags],
		{
			cwd: root,
			stdio: 'inherit',
			shell: process.platform === 'win32',
		},
	);
	process.exitCode = status ?? 1;
}

/** npm writes down what it installed as its last step: an installation that was cut has no such record. */
function isInstalled() {
	const wanted = readPackages('npm-shrinkwrap.json') ?? readPackages('package-lock.json');
	const installed = readPackages('node_modules/.package-lock.json');
	if (!wanted || !installed) {
		return false;
	}
	return Object.entries(wanted).every(
		([path, { version, optional, dev }]) =>
			path === '' || optional || (dev && flags.includes('--omit=dev')) || installed[path]?.version === version,
	);
}

function readPackages(file) {
	const path = join(root, file);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}
