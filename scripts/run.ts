import { type SpawnOptions, spawn } from 'node:child_process';
import { root } from './paths.ts';

/**
 * Runs a program of this machine in the root of the repository, its output passed through.
 * @returns the exit status; 1 where a signal ended it.
 * @throws where the program cannot be started.
 */
export function run(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
		child.on('error', reject);
		child.on('exit', (status) => resolve(status ?? 1));
	});
}
