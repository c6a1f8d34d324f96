import { rmSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, context, type Plugin } from 'esbuild';
import { compileKernel } from './kernel.ts';
import { dist, root } from './paths.ts';

export interface Build {
	/** Minified and without source maps: what ships. */
	readonly production?: boolean;
	/** Goes on building whenever a source file changes. */
	readonly watch?: boolean;
}

/** What the extension loads when a command needs it, by `import('./speech.ts')`: bundles of their own. */
const loadedLater = ['src/extension/speech.ts', 'src/extension/exporting.ts'];

/** What runs in Node as a module; packages in its bundle may still ask for Node's own modules by `require`. */
export const nodeModule: BuildOptions = {
	platform: 'node',
	format: 'esm',
	target: 'node20',
	banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};

/** What VS Code's extension host loads. */
const hostModule: BuildOptions = {
	platform: 'node',
	format: 'cjs',
	target: 'node20',
	external: ['vscode'],
	supported: { 'dynamic-import': false },
	plugins: [leaveForLater()],
};

/** What VS Code's extension host in a browser loads: one file, for it loads no other. */
const browserModule: BuildOptions = {
	platform: 'browser',
	format: 'cjs',
	target: 'es2022',
	external: ['vscode'],
};

/** The bundles that make the product, by name in `dist`. */
const bundles: Readonly<Record<string, BuildOptions & { readonly entry: string }>> = {
	'extension.cjs': { ...hostModule, entry: 'src/extension/activateInNode.ts' },
	'extension.browser.cjs': { ...browserModule, entry: 'src/extension/activateInBrowser.ts' },
	...Object.fromEntries(loadedLater.map((entry) => [bundleName(entry), { ...hostModule, entry }])),
	'engineWorker.js': { ...nodeModule, entry: 'src/engine/node/worker.ts' },
	'spanWorker.js': { ...nodeModule, entry: 'src/engine/node/spanWorker.ts' },
	'cli.js': { ...nodeModule, entry: 'src/cli/main.ts' },
	'comparison.js': { platform: 'browser', format: 'iife', target: 'es2022', entry: 'src/webview/comparison.tsx' },
	'webview.js': { platform: 'browser', format: 'iife', target: 'es2022', entry: 'src/webview/main.tsx' },
};

/**
 * Builds the product into `dist` and prints the size of each bundle.
 * @throws where a source file does not build.
 */
export async function build({ production = false, watch = false }: Build = {}): Promise<void> {
	rmSync(dist, { recursive: true, force: true });
	await compileKernel();
	await Promise.all(
		Object.entries(bundles).map(async ([name, { entry, ...options }]) => {
			const building = await context({
				bundle: true,
				entryPoints: [join(root, entry)],
				outfile: join(dist, name),
				minify: production,
				sourcemap: production ? false : 'linked',
				logLevel: 'warning',
				...options,
			});
			await building.rebuild();
			await (watch ? building.watch() : building.dispose());
		}),
	);
	for (const name of Object.keys(bundles)) {
		console.log(`${relative(root, join(dist, name))}  ${(statSync(join(dist, name)).size / 1000).toFixed(1)} kB`);
	}
}

function bundleName(entry: string): string {
	return `${basename(entry, '.ts')}.cjs`;
}

/** Leaves the modules that are loaded later out of a bundle: they stand beside it. */
function leaveForLater(): Plugin {
	return {
		name: 'leave-for-later',
		setup({ onResolve }) {
			onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
				const entry = relative(root, join(resolveDir, path)).replaceAll('\\', '/');
				return kind === 'dynamic-import' && loadedLater.includes(entry)
					? { path: `./${bundleName(entry)}`, external: true }
					: undefined;
			});
		},
	};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await build({ production: process.argv.includes('--production'), watch: process.argv.includes('--watch') });
}
