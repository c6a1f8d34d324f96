import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/paths.ts';

/** How the built terminal command ended. */
export interface Ended {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs `survey-lens` as a user would, in the root of the repository. */
export function surveyLens(...args: readonly string[]): Ended {
	return surveyLensUnder({}, ...args);
}

/** The same with other variables of the environment. */
export function surveyLensUnder(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Ended {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		env: { ...process.env, ...environment },
	});
	return { status, stdout, stderr };
}
