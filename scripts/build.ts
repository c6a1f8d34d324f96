import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, context, type Plugin } from 'esbuild';
import { compileKernels } from './kernels.ts';
import { dist, root } from './paths.ts';
import { thirdPartyNotices } from './thirdPartyNotices.ts';

export interface Build {
	/** Minified and without source maps: what ships. */
	readonly production?: boolean;
	/** Goes on building whenever a source file changes. */
	readonly watch?: boolean;
}

/** What the extension loads when a command needs it, by `import('./speech.ts')`: bundles of their own. */
const loadedLater = ['src/extension/speech.ts', 'src/extension/pageTop.ts', 'src/extension/exporting.ts'];

/** What several of those need: bundles that they share. */
const shared = ['src/report/words.ts', 'src/report/messages/catalogue.ts'];

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
	plugins: [leaveOut()],
};

/** What VS Code's extension host in a browser loads: one file, for it loads no other. */
const browserModule: BuildOptions = {
	platform: 'browser',
	format: 'cjs',
	target: 'es2022',
	external: ['vscode'],
};

/** What runs in a page: scripts that stand in it. */
const pageScript: BuildOptions = { platform: 'browser', format: 'iife', target: 'es2022' };

/** The bundles that make the product, by name in `dist`. */
const bundles: Readonly<Record<string, BuildOptions & { readonly entry: string }>> = {
	'extension.cjs': { ...hostModule, entry: 'src/extension/activateInNode.ts' },
	'extension.browser.cjs': { ...browserModule, entry: 'src/extension/activateInBrowser.ts' },
	...Object.fromEntries([...loadedLater, ...shared].map((entry) => [bundleName(entry), { ...hostModule, entry }])),
	'engineWorker.js': { ...nodeModule, entry: 'src/engine/node/worker.ts' },
	'spanWorker.js': { ...nodeModule, entry: 'src/engine/node/spanWorker.ts' },
	'pageStart.js': { ...pageScript, globalName: 'pageStart', entry: 'src/webview/pageStart.ts' },
	'webview.js': { ...pageScript, entry: 'src/webview/main.tsx' },
	'comparison.js': { ...pageScript, entry: 'src/webview/comparison.tsx' },
	'controls.js': { ...pageScript, format: 'esm', entry: 'src/webview/elements/define.ts' },
	'cli.js': { ...nodeModule, entry: 'src/cli/main.ts' },
};

/**
 * Builds the product into `dist`, with the licences of what its bundles contain, and prints the size of each bundle.
 * @throws where a source file does not build.
 */
export async function build({ production = false, watch = false }: Build = {}): Promise<void> {
	rmSync(dist, { recursive: true, force: true });
	await compileKernels();
	const all = Object.entries(bundles).map(
		([name, { entry, ...options }]): BuildOptions => ({
			entryPoints: [join(root, entry)],
			outfile: join(dist, name),
			...options,
		}),
	);
	const contents = await Promise.all(
		all.map(async (options) => {
			const building = await context({
				bundle: true,
				minify: production,
				sourcemap: production ? false : 'linked',
				logLevel: 'warning',
				absWorkingDir: root,
				...options,
				metafile: true,
			});
			const { metafile } = await building.rebuild();
			await (watch ? building.watch() : building.dispose());
			return metafile;
		}),
	);
	for (const name of readdirSync(dist).filter((file) => !file.endsWith('.map'))) {
		console.log(`${relative(root, join(dist, name))}  ${(statSync(join(dist, name)).size / 1000).toFixed(1)} kB`);
	}
	writeFileSync(join(dist, 'ThirdPartyNotices.txt'), thirdPartyNotices(contents));
}

function bundleName(entry: string): string {
	return `${basename(entry, '.ts')}.cjs`;
}

/** Leaves out of a bundle the modules that are loaded later, and those that several share: they stand beside it. */
function leaveOut(): Plugin {
	return {
		name: 'leave-out',
		setup({ onResolve }) {
			onResolve({ filter: /\.tsx?$/ }, ({ kind, path, resolveDir }) => {
				const entry = relative(root, join(resolveDir, path)).replaceAll('\\', '/');
				const isLeftOut =
					kind === 'dynamic-import' ? loadedLater.includes(entry) : kind !== 'entry-point' && shared.includes(entry);
				return isLeftOut ? { path: `./${bundleName(entry)}`, external: true } : undefined;
			});
		},
	};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await build({ production: process.argv.includes('--production'), watch: process.argv.includes('--watch') });
}
