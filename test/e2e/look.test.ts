import assert from 'node:assert/strict';
import { themes } from '../driver/themes.ts';
import { useWindow } from '../driver/useWindow.ts';
import { sampleTruth } from '../fixtures/samples.ts';

describe('the look of the report', () => {
	const stage = useWindow();

	before(async () => {
		const [sample] = sampleTruth;
		assert.ok(sample);
		await stage.window.chooseInExplorer(sample.file, 'Compute NPS');
		await stage.window.report.shown();
	});

	for (const [size, width] of [
		['wide', 1080],
		['narrow', 420],
		['narrowest', 360],
	] as const) {
		for (const { name, setting, body } of themes) {
			it(`${name}, ${size}: nothing is wider than the panel, and no texts of a chart touch`, async () => {
				await stage.session.setSettings({ 'workbench.colorTheme': setting });
				await stage.window.setEditorWidth(width);
				await stage.window.report.frame.locator(`body.${body}`).waitFor();
				await stage.window.report.screenshot(`report - ${name} - ${width}`);
				const { clientWidth, scrollWidth } = await stage.window.report.extent();
				assert.equal(clientWidth, width);
				assert.ok(scrollWidth <= clientWidth, `${scrollWidth} pixels wide`);
				assert.deepEqual(await stage.window.report.touchingTexts(), []);
			});
		}
	}
});
