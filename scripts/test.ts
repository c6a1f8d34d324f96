import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './host/chromium.ts';
import { installHost, installWebHost } from './host/install.ts';
import { compileKernels } from './kernels.ts';
import { packageExtension } from './package.ts';
import { root, work } from './paths.ts';
import { run } from './run.ts';
import { addCounts, type Counts } from './tests/counts.ts';
import { runInBrowser } from './tests/extensionHost.ts';
import { runMocha } from './tests/mocha.ts';

/** What must hold before anything runs: no tests, so not counted. */
const checks: ReadonlyMap<string, readonly string[]> = new Map([
	['types', ['typescript/bin/tsc', '-p', 'tsconfig.json']],
	['types without DOM and Node (src/core)', ['typescript/bin/tsc', '-p', 'src/core/tsconfig.json']],
	['types of the page (src/webview)', ['typescript/bin/tsc', '-p', 'src/webview/tsconfig.json']],
	['lint and format', ['@biomejs/biome/bin/biome', 'ci', '--colors=off']],
]);

/** The tests, by the name that `--only` takes. */
const suites: ReadonlyMap<string, () => Promise<Counts>> = new Map([
	['unit', () => runMocha(testFiles('unit'), 120_000)],
	['terminal', () => runMocha(testFiles('terminal'), 120_000)],
	['integration', runInBrowser],
	['e2e', () => runInWindow('e2e', installHost)],
	['web', () => runInWindow('web', installWebHost)],
	['package', () => runInWindow('package', installHost)],
]);

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = [...suites].filter(([name]) => values.only === undefined || values.only === name);
if (wanted.length === 0) {
	console.error(`--only takes one of ${[...suites.keys()].join(', ')}.`);
	process.exit(2);
}

rmSync(work, { recursive: true, force: true });
await compileKernels();
const wrong: string[] = [];
if (values.only === undefined) {
	for (const [name, [program = '', ...args]] of checks) {
		console.log(`\n=== ${name}`);
		if ((await run(process.execPath, [join(root, 'node_modules', program), ...args])) !== 0) {
			wrong.push(name);
		}
	}
}
if (values.only !== 'unit') {
	console.log('\n=== build');
	await packageExtension();
}
const counts: Counts[] = [];
for (const [name, runSuite] of wanted) {
	console.log(`\n=== ${name} tests`);
	counts.push(await countSuite(name, runSuite));
}
if (wrong.length > 0) {
	console.log(`Not in order: ${wrong.join('; ')}.`);
}
const { passed, failed, skipped } = addCounts(counts);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || wrong.length > 0 ? 1 : 0);

/** A suite that cannot run, or in which nothing ran, counts as one failed test. */
async function countSuite(name: string, runSuite: () => Promise<Counts>): Promise<Counts> {
	try {
		const ended = await runSuite();
		if (ended.passed + ended.failed > 0) {
			return ended;
		}
		console.error(`No test ran in ${name}.`);
	} catch (error) {
		console.error(error);
	}
	wrong.push(name);
	return { passed: 0, failed: 1, skipped: 0 };
}

/** What a window needs is there before the time of the first test begins. */
async function runInWindow(suite: string, install: () => Promise<unknown>): Promise<Counts> {
	await install();
	await findChromium();
	return runMocha(testFiles(suite), 300_000);
}

function testFiles(suite: string): string[] {
	const folder = join(root, 'test', suite);
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.test\.tsx?$/.test(name))
		.sort()
		.map((name) => join(folder, name));
}
