import { strict as assert } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const problemError = 'src/core/csv/problemError.ts';
const core = [
	'src/core/model',
	'src/core/stats',
	'src/core/counting',
	'src/core/csv',
	'src/core/survey',
	'src/core/benchmarks',
	'src/core/analysis',
];
const targets = [
	...core,
	problemError,
	'src/protocol',
	'src/report',
	'src/engine',
	'src/engine/node',
	'src/webview',
	'src/extension',
	'src/cli',
	'vscode',
	'Node',
	'the DOM',
	'the network',
	'the network through Node',
] as const;

/** The import table of CONTRIBUTING.md: what each folder may reach for besides itself. All other targets are refused. */
const table: readonly (readonly [place: string, mayReachFor: readonly string[]])[] = [
	['src/core/model', []],
	['src/core/stats', ['src/core/model']],
	['src/core/counting', ['src/core/model']],
	['src/core/csv', ['src/core/model', problemError]],
	['src/core/survey', ['src/core/model', 'src/core/counting', 'src/core/csv', problemError]],
	['src/core/benchmarks', ['src/core/model', 'src/core/stats', 'src/core/csv', problemError]],
	['src/core/analysis', [...core, problemError]],
	['src/protocol', ['src/core/model']],
	['src/report', ['src/core/model']],
	['src/engine', [...core, problemError, 'src/protocol']],
	['src/engine/node', [...core, problemError, 'src/protocol', 'src/engine', 'Node']],
	['src/webview', ['src/core/model', 'src/protocol', 'src/report', 'the DOM']],
	['src/extension', ['src/core/model', 'src/protocol', 'src/report', 'src/engine', 'vscode']],
	[
		'src/extension/nodeEngine.ts',
		[
			'src/core/model',
			'src/protocol',
			'src/report',
			'src/engine',
			'src/engine/node',
			'src/extension',
			'vscode',
			'Node',
		],
	],
	['src/cli', ['src/core/model', 'src/report', 'src/engine', 'src/engine/node', 'Node']],
];

/** One line of code that reaches for the target from the place, and the rule that refuses it where it is refused. */
function reach(place: string, target: string): readonly [code: string, rule: string] {
	switch (target) {
		case 'vscode':
			return ["import 'vscode';", 'lint/style/noRestrictedImports'];
		case 'Node':
			return ["import 'node:fs';", 'lint/correctness/noNodejsModules'];
		case 'the DOM':
			return ['document.title;', 'lint/style/noRestrictedGlobals'];
		case 'the network':
			return ["fetch('https://example.com');", 'lint/style/noRestrictedGlobals'];
		case 'the network through Node':
			return ["import 'node:https';", 'lint/style/noRestrictedImports'];
		default: {
			const path = posix.relative(dirname(fileIn(place)), fileIn(target));
			return [`import '${path.startsWith('.') ? path : `./${path}`}';`, 'lint/style/noRestrictedImports'];
		}
	}
}

function fileIn(place: string): string {
	return place.endsWith('.ts') ? place : `${place}/planted.ts`;
}

const rulesOfTheTable = [
	'lint/style/noRestrictedImports',
	'lint/style/noRestrictedGlobals',
	'lint/correctness/noNodejsModules',
];

const runningCode = [
	'export const planted = 1;',
	'export function plant(): void {}',
	'export class Planted {}',
	'export enum Plants {}',
	'plant();',
	"import './planted.ts';",
];

interface Diagnostic {
	readonly category: string;
	readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

/** Lints files, given as lines, under the rules of this repository in a tree of their own. */
async function lint(files: ReadonlyMap<string, readonly string[]>): Promise<readonly Diagnostic[]> {
	const tree = await mkdtemp(join(tmpdir(), 'survey-lens-lint-'));
	try {
		const config: Record<string, unknown> = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'));
		await writeFile(join(tree, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
		await cp(join(root, 'lint'), join(tree, 'lint'), { recursive: true });
		for (const [path, lines] of files) {
			await mkdir(dirname(join(tree, path)), { recursive: true });
			await writeFile(join(tree, path), lines.join('\n'));
		}
		return await diagnosticsOf(tree);
	} finally {
		await rm(tree, { recursive: true });
	}
}

function diagnosticsOf(tree: string): Promise<readonly Diagnostic[]> {
	const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
	const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
	return new Promise((resolve, reject) => {
		execFile(process.execPath, [biome, ...options], { cwd: tree, maxBuffer: 2 ** 26 }, (_found, stdout, stderr) => {
			try {
				resolve(JSON.parse(stdout).diagnostics);
			} catch (cause) {
				reject(new Error(`The linter gave no report: ${stderr}`, { cause }));
			}
		});
	});
}

/** The rules broken on a line, counted from 0. */
function brokenRules(diagnostics: readonly Diagnostic[], file: string, line: number): readonly string[] {
	return diagnostics
		.filter(({ location }) => location.path.replaceAll('\\', '/') === file && location.start.line === line + 1)
		.map(({ category }) => category);
}

describe('the import table', () => {
	let planted: readonly Diagnostic[];

	before(async function () {
		this.timeout(120_000);
		planted = await lint(
			new Map(table.map(([place]) => [fileIn(place), targets.map((target) => reach(place, target)[0])])),
		);
	});

	for (const [place, mayReachFor] of table) {
		describe(place, () => {
			for (const [line, target] of targets.entries()) {
				const allowed = target === place || mayReachFor.includes(target);
				it(`${allowed ? 'may' : 'may not'} reach for ${target}`, () => {
					const broken = brokenRules(planted, fileIn(place), line).filter((rule) => rulesOfTheTable.includes(rule));
					if (allowed) {
						assert.deepEqual(broken, []);
					} else {
						assert.ok(broken.includes(reach(place, target)[1]), `refused by: ${broken.join(', ') || 'no rule'}`);
					}
				});
			}
		});
	}

	it('has a row for every folder', async () => {
		const folders = await Promise.all(['src', 'src/core'].map(foldersIn));
		const rows = table.map(([place]) => place);
		assert.deepEqual(
			folders.flat().filter((folder) => folder !== 'src/core' && !rows.includes(folder)),
			[],
		);
	});
});

async function foldersIn(folder: string): Promise<readonly string[]> {
	const entries = await readdir(join(root, folder), { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`);
}

describe('the folders of types', () => {
	const places = ['src/core/model', 'src/protocol'];
	const types = ['export interface Planted {}', 'export type Plant = Planted;'];
	let planted: readonly Diagnostic[];

	before(async function () {
		this.timeout(120_000);
		planted = await lint(new Map(places.map((place) => [fileIn(place), [...runningCode, ...types]])));
	});

	for (const place of places) {
		for (const [line, code] of [...runningCode, ...types].entries()) {
			const runs = line < runningCode.length;
			it(`${place} ${runs ? 'refuses' : 'takes'} ${code}`, () => {
				assert.equal(brokenRules(planted, fileIn(place), line).includes('plugin'), runs);
			});
		}
	}
});
