import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.ts';

/** Where there is a folder `kernel`: the reader, and what counts in the columns that it leaves. */
const owners = ['src/core/csv', 'src/core/counting'] as const;
const compilerVersion = join(root, 'node_modules/assemblyscript/package.json');

/** Speed before size; without checks of what the source asserts, and without a handler of failures in the host. */
const options = [
	...['--optimizeLevel', '3', '--noAssert', '--use', 'abort='],
	// Memory that is given back by hand: nothing in the module is collected.
	...['--runtime', 'minimal', '--enable', 'simd', '--enable', 'bulk-memory'],
	// AS201 tells of addresses that are taken for numbers of 32 bits, which in WebAssembly they are.
	...['--disableWarning', '201'],
];

/**
 * Compiles the inner loops of the product, AssemblyScript in folders `kernel`, each into a module of TypeScript beside it that
 * holds them as WebAssembly; unless that is up to date.
 * @throws where the source does not compile.
 */
export async function compileKernels(): Promise<void> {
	for (const owner of owners) await compileKernel(join(root, owner, 'kernel'), join(root, owner, 'compiledKernel.ts'));
}

async function compileKernel(folder: string, compiled: string): Promise<void> {
	const sources = readdirSync(folder).map((name) => join(folder, name));
	const hash = createHash('sha256').update(options.join(' '));
	for (const file of [...sources, compilerVersion]) hash.update(readFileSync(file));
	const mark = `// Made by scripts/kernels.ts out of the kernel whose hash is ${hash.digest('hex')}.\n`;
	if (existsSync(compiled) && readFileSync(compiled, 'utf8').startsWith(mark)) return;
	// Loaded only where it is needed: the compiler takes half a second to load.
	const { default: compiler } = await import('assemblyscript/asc');
	let module: Uint8Array | null = null;
	const { error, stderr } = await compiler.main(['index.ts', '--baseDir', folder, '--outFile', 'kernel', ...options], {
		writeFile: (_, contents) => {
			if (typeof contents !== 'string') module = contents;
		},
	});
	if (error || module === null) throw new Error(`${folder} does not compile:\n${stderr.toString()}`, { cause: error });
	const text = Buffer.from(module).toString('base64');
	writeFileSync(compiled, `${mark}export const compiledKernel =\n\t'${text}';\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await compileKernels();
