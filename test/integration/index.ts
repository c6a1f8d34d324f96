import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { runMocha } from '../../scripts/tests/mocha.ts';

/**
 * VS Code calls this inside its extension host, whose console is not ours: what the tests say and how they ended is
 * written beside them. A rejection tells VS Code that a test failed.
 */
export async function run(): Promise<void> {
	// In their order: the first sees the extension before anything has started it.
	const files = readdirSync(__dirname)
		.filter((name) => name.endsWith('.test.cjs'))
		.sort();
	const counts = await runMocha(
		files.map((name) => join(__dirname, name)),
		60_000,
		(...line) => appendFileSync(join(__dirname, 'output.txt'), `${format(...line)}\n`),
	);
	writeFileSync(join(__dirname, 'results.json'), JSON.stringify(counts));
	if (counts.failed > 0) {
		throw new Error(`${counts.failed} failed`);
	}
}
