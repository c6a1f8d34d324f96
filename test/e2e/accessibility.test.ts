import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/paths.ts';
import { themes } from '../driver/themes.ts';
import { useWindow } from '../driver/useWindow.ts';
import { sampleTruth } from '../fixtures/samples.ts';

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** The samples are in Dutch, English and Danish, and the report speaks the language of its survey. */
describe('the accessibility of the report', () => {
	const stage = useWindow();

	for (const { file } of sampleTruth) {
		describe(file, () => {
			before(async () => {
				await stage.window.chooseInExplorer(file, 'Compute NPS');
				await stage.window.report.shown();
			});

			after(() => stage.window.closeAll());

			for (const { name, setting, body } of themes) {
				it(`${name}: axe finds no violation`, async () => {
					await stage.session.setSettings({ 'workbench.colorTheme': setting });
					await stage.window.report.frame.locator(`body.${body}`).waitFor();
					assert.deepEqual(await stage.window.report.violations(axe), []);
				});
			}
		});
	}
});
