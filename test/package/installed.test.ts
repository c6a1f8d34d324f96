import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dist, packaged } from '../../scripts/paths.ts';
import { useWindow } from '../driver/useWindow.ts';
import { sampleTruth } from '../fixtures/samples.ts';

describe('the packaged extension', () => {
	const stage = useWindow({ extension: packaged });

	it('is under 1 MB', () => {
		assert.ok(statSync(packaged).size < 1_000_000, `${statSync(packaged).size} bytes`);
	});

	it('starts from a bundle of under 60 kB, without source maps', () => {
		const size = statSync(join(dist, 'extension.cjs')).size;
		assert.ok(size < 60_000, `${size} bytes`);
		assert.deepEqual(
			readdirSync(dist).filter((name) => name.endsWith('.map')),
			[],
		);
	});

	it('brings one bundle for browsers, which asks for nothing but VS Code', () => {
		const bundle = readFileSync(join(dist, 'extension.browser.cjs'), 'utf8');
		const asked = [...bundle.matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map(([, name]) => name);
		assert.deepEqual([...new Set(asked)], ['vscode']);
	});

	it('takes under 30 ms to activate, as VS Code measures it in one of ten windows', async () => {
		const times: number[] = [];
		// Whatever else the machine does counts too: one window in which it does little else is enough.
		while (times.length < 10 && Math.min(...times) >= 30) {
			const window = await stage.session.openWindow(stage.workspace.folder);
			await window.runCommand('Survey Lens: Compute NPS');
			await window.pick(sampleTruth[0]?.file ?? '');
			await window.report.shown();
			times.push(await window.activationTime('Survey Lens'));
			await window.close();
		}
		console.log(`      activated in ${times.join(', ')} ms`);
		assert.ok(Math.min(...times) < 30, `${times.join(', ')} ms`);
	});

	for (const { file, valid, promoters, detractors } of sampleTruth) {
		it(`reports on ${file} once it is installed`, async () => {
			await stage.window.chooseInExplorer(file, 'Compute NPS');
			await stage.window.report.shown();
			assert.deepEqual(await stage.window.report.figures(['base', 'score']), {
				base: valid,
				score: (100 * (promoters - detractors)) / valid,
			});
			await stage.window.closeAll();
		});
	}
});
