import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dist } from '../../scripts/paths.ts';

/** Runs the terminal command as it was built, and returns what it prints. */
export async function surveyLens(...args: readonly string[]): Promise<string> {
	const { stdout } = await promisify(execFile)(process.execPath, [join(dist, 'cli.js'), ...args]);
	return stdout;
}
