import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { installHost } from '../../scripts/host/install.ts';
import { root } from '../../scripts/paths.ts';
import { useWindow } from '../driver/useWindow.ts';

/** Our own words, and how they write some numbers: an expression that gives a text wherever it is evaluated. */
async function formatted(): Promise<string> {
	const { outputFiles } = await build({
		bundle: true,
		write: false,
		format: 'iife',
		globalName: 'product',
		entryPoints: [join(root, 'src', 'report', 'createWords.ts')],
	});
	return `${outputFiles[0]?.text}
		JSON.stringify(['en', 'nl', 'da'].map((language) => {
			const words = product.createWords(language);
			return [
				[-100, -7.6, -0.4, 0, 0.4, 16.99, 100].map((value) => words.points(value)),
				[0, 0.004, 0.125, 0.5, 1].map((value) => words.share(value)),
				[0, 999, 1000, 12345, 1234567].map((value) => words.count(value)),
				[0.05, 1234.56].map((value) => words.decimal(value, 1)),
				words.list(['a', 'b', 'c']),
			];
		}))`;
}

describe('numbers', () => {
	const stage = useWindow();

	it('are written the same in the terminal, in the extension host and in the panel', async () => {
		const expression = await formatted();
		const terminal: unknown = runInThisContext(expression);
		const { node } = await installHost();
		const script = `process.stdout.write(require('node:vm').runInThisContext(${JSON.stringify(expression)}))`;
		const host = execFileSync(node, ['-'], { encoding: 'utf8', input: script });
		const panel = await stage.window.page.evaluate<unknown>(expression);
		assert.equal(host, terminal);
		assert.equal(panel, terminal);
	});
});
