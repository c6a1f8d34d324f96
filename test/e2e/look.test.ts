import assert from 'node:assert/strict';
import { useWindow } from '../driver/useWindow.ts';
import { sampleTruth } from '../fixtures/samples.ts';

const themes = {
	light: 'Default Light Modern',
	dark: 'Default Dark Modern',
	'high contrast': 'Default High Contrast',
	'high contrast light': 'Default High Contrast Light',
} as const;

/** What VS Code writes on the page's body for each theme. */
const kinds = {
	light: 'vscode-light',
	dark: 'vscode-dark',
	'high contrast': 'vscode-high-contrast',
	'high contrast light': 'vscode-high-contrast-light',
} as const;

describe('the look of the report', () => {
	const stage = useWindow();

	before(async () => {
		const [sample] = sampleTruth;
		assert.ok(sample);
		await stage.window.chooseInExplorer(sample.file, 'Compute NPS');
		await stage.window.report.shown();
	});

	for (const [name, width] of [
		['wide', 1080],
		['narrow', 420],
	] as const) {
		for (const theme of ['light', 'dark', 'high contrast', 'high contrast light'] as const) {
			it(`${theme}, ${name}: nothing is wider than the panel`, async () => {
				stage.session.setSettings({ 'workbench.colorTheme': themes[theme] });
				await stage.window.setEditorWidth(width);
				await stage.window.report.frame.locator(`body.${kinds[theme]}`).waitFor();
				await stage.window.report.screenshot(`report - ${theme} - ${width}`);
				const { clientWidth, scrollWidth } = await stage.window.report.extent();
				assert.equal(clientWidth, width);
				assert.ok(scrollWidth <= clientWidth, `${scrollWidth} pixels wide`);
			});
		}
	}
});
