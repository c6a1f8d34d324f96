import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { printable } from './printable.ts';
import { UsageError } from './usageError.ts';

/**
 * Writes what the command says.
 * @param path of the file; null: to the terminal
 * @throws UsageError where the file cannot be written.
 */
export async function writeOutput(text: string, path: string | null): Promise<void> {
	if (path === null) {
		process.stdout.write(printable(text));
		return;
	}
	const code = await writeFile(path, text).then(() => null, codeOf);
	if (code !== null) throw new UsageError('terminal.not-written', { value: path, code });
}

/** What the system calls the error, such as `ENOENT`. */
function codeOf({ code, message }: NodeJS.ErrnoException): string {
	return code ?? message;
}
