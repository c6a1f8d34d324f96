import assert from 'node:assert/strict';
import { useWindow } from '../driver/useWindow.ts';
import { badFiles } from '../fixtures/badFiles.ts';

describe('a file that cannot be reported on', () => {
	const stage = useWindow();

	before(() => stage.session.setSettings({ 'surveyLens.language': 'en' }));

	afterEach(async () => {
		await stage.window.clearNotifications();
		await stage.window.closeAll();
	});

	for (const { name, content, says } of badFiles) {
		it(`${name}: a message says so`, async () => {
			stage.workspace.write(name, content);
			await stage.window.chooseInExplorer(name, 'Compute NPS');
			assert.match(await stage.window.notification(), says);
		});
	}

	it('deleted before the click: a message says so', async () => {
		stage.workspace.write('here-today.csv', 'a,b\n1,2\n');
		await stage.window.openFile('here-today.csv');
		stage.workspace.delete('here-today.csv');
		await stage.window.chooseInEditor('Compute NPS');
		assert.match(await stage.window.notification(), /here-today\.csv.*was not found/);
	});
});
