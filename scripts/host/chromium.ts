import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from '../run.ts';

/**
 * Finds a Chromium, or installs Debian's where this process may.
 * @returns the path of the program.
 * @throws with what to do, where there is none.
 */
export async function findChromium(): Promise<string> {
	const found = search();
	if (found !== undefined) {
		return found;
	}
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Installing Chromium (apt-get) …');
		const packages = ['chromium', 'fonts-dejavu-core'];
		// A mirror may fail now and then, and another installation be under way.
		const patiently = ['-o', 'Acquire::Retries=5', '-o', 'DPkg::Lock::Timeout=300'];
		const installed =
			(await run('apt-get', ['update', '-qq', ...patiently])) === 0 &&
			(await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...patiently, ...packages], {
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			})) === 0;
		const program = installed ? search() : undefined;
		if (program !== undefined) {
			return program;
		}
	}
	throw new Error(
		'The tests need Chromium or Chrome, and none was found. Install one, or name it: CHROMIUM_PATH=/path/to/chrome npm test',
	);
}

function search(): string | undefined {
	const { CHROMIUM_PATH } = process.env;
	return CHROMIUM_PATH || [...onPath(), ...usualPlaces(), ...playwrightCache()].find(isExecutable);
}

function onPath(): string[] {
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
	const { PATH = '' } = process.env;
	const folders = PATH.split(delimiter).filter(Boolean);
	return process.platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(): string[] {
	switch (process.platform) {
		case 'darwin':
			return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
				['/Applications', join(homedir(), 'Applications')].map((folder) =>
					join(folder, `${name}.app`, 'Contents', 'MacOS', name),
				),
			);
		case 'win32':
			return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
				['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((program) =>
					join(process.env[variable] ?? '', program),
				),
			);
		default:
			return [];
	}
}

/** Playwright names the folder after the build that it expects; another build serves as well. */
function playwrightCache(): string[] {
	const expected = chromium.executablePath();
	const [cache, build, ...inside] = splitAtBuild(expected);
	if (cache === undefined || build === undefined || !existsSync(cache)) {
		return [];
	}
	const builds = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
	return [
		expected,
		...builds
			.sort()
			.reverse()
			.map((name) => join(cache, name, ...inside)),
	];
}

function splitAtBuild(path: string): string[] {
	const match = /^(.*)[\\/](chromium-\d+)[\\/](.*)$/.exec(path);
	return match ? match.slice(1) : [];
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
