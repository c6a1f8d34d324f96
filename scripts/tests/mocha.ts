import Mocha from 'mocha';
import type { Counts } from './counts.ts';

/**
 * Runs test files in this process.
 * @param timeout what a test may take, in milliseconds, unless it says otherwise.
 * @param print takes each line that is said of a test, as `console.log` does.
 */
export async function runMocha(
	files: readonly string[],
	timeout: number,
	print: typeof console.log = console.log,
): Promise<Counts> {
	const mocha = new Mocha({ ui: 'bdd', timeout, color: process.stdout.isTTY === true });
	Mocha.reporters.Base.consoleLog = print;
	for (const file of files) {
		mocha.addFile(file);
	}
	await mocha.loadFilesAsync();
	return new Promise((resolve) => {
		const runner = mocha.run(() => {
			const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
			resolve({ passed: passes, failed: failures, skipped: pending });
		});
	});
}
