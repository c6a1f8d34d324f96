import assert from 'node:assert/strict';
import { useWindow } from '../driver/useWindow.ts';
import { badFiles } from '../fixtures/badFiles.ts';

describe('a file that cannot be reported on', () => {
	const stage = useWindow();

	before(() => stage.session.setSettings({ 'surveyLens.language': 'en' }));

	afterEach(() => stage.window.closeAll());

	for (const { name, content, says } of badFiles) {
		it(`${name}: the panel says why`, async () => {
			stage.workspace.write(name, content);
			await stage.window.chooseInExplorer(name, 'Compute NPS');
			assert.match(await stage.window.report.refusal(), says);
		});
	}

	it('deleted before the click: the panel says why', async () => {
		stage.workspace.write('here-today.csv', 'a,b\n1,2\n');
		await stage.window.openFile('here-today.csv');
		stage.workspace.delete('here-today.csv');
		await stage.window.chooseInEditor('Compute NPS');
		assert.match(await stage.window.report.refusal(), /here-today\.csv.*was not found/);
	});

	it('mended: its panel reads it again', async () => {
		stage.workspace.write('mended.csv', '');
		await stage.window.chooseInExplorer('mended.csv', 'Compute NPS');
		assert.match(await stage.window.report.refusal(), /mended\.csv.*is empty/);
		stage.workspace.write('mended.csv', 'How likely are you to recommend us to a colleague?\n10\n9\n8\n0\n');
		await stage.window.report.click('Read again');
		await stage.window.report.shown();
		assert.equal(await stage.window.report.figure('score'), 25);
	});

	it('for want of a benchmark that is in the settings: another one is chosen in its panel', async () => {
		await stage.session.setSettings({ 'surveyLens.language': 'en', 'surveyLens.benchmark': 'nobody-2023' });
		stage.workspace.write('compared.csv', 'How likely are you to recommend us to a colleague?\n10\n9\n8\n0\n');
		await stage.window.chooseInExplorer('compared.csv', 'Compute NPS');
		assert.match(await stage.window.report.refusal(), /no benchmark “nobody-2023”/);
		await stage.window.report.click('Choose Benchmark');
		await stage.window.pick('No benchmark');
		await stage.window.report.shown();
	});
});
