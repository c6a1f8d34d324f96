import assert from 'node:assert/strict';
import { useWindow } from '../driver/useWindow.ts';

const question = 'How likely are you to recommend us to a colleague?';

describe('a file that changes under its report', () => {
	const stage = useWindow();

	const open = async (name: string) => {
		stage.workspace.write(name, `${question}\n10\n0\n`);
		await stage.window.chooseInExplorer(name, 'Compute NPS');
		await stage.window.report.shown();
	};

	before(() => stage.session.setSettings({ 'surveyLens.language': 'en', 'surveyLens.benchmark': 'none' }));

	afterEach(() => stage.window.closeAll());

	it('on disk: a banner offers to refresh, and what is shown stays until then', async () => {
		const { window, workspace } = stage;
		await open('on-disk.csv');
		workspace.write('on-disk.csv', `${question}\n10\n10\n0\n`);
		await window.report.frame.getByText('The file has changed').waitFor();
		assert.equal(await window.report.figure('base'), 2);
		await window.report.click('Refresh');
		assert.equal(await window.report.figureAfter('base', 2), 3);
		await window.report.frame.locator('[data-file="as-read"]').waitFor({ state: 'attached' });
	});

	it('in the editor: the same, and the report says that it shows what stands there', async () => {
		const { window } = stage;
		await open('in-editor.csv');
		await window.openFile('in-editor.csv');
		await window.typeAtStart(`${question}\n9\n`);
		await window.page.locator('.tabs-container .tab').filter({ hasText: 'NPS' }).click();
		await window.report.click('Refresh');
		// The header that was there now stands among the answers, and is none.
		assert.equal(await window.report.figureAfter('base', 2), 3);
		await window.report.frame.getByText('as it stands in the editor').first().waitFor();
	});

	it('is followed unasked where the user wants that', async () => {
		const { window, workspace, session } = stage;
		session.setSettings({
			'surveyLens.language': 'en',
			'surveyLens.benchmark': 'none',
			'surveyLens.refresh': 'always',
		});
		await open('followed.csv');
		workspace.write('followed.csv', `${question}\n10\n10\n10\n0\n`);
		assert.equal(await window.report.figureAfter('base', 2), 4);
		session.setSettings({ 'surveyLens.language': 'en', 'surveyLens.benchmark': 'none' });
	});

	it('is gone: the report stays, and says so', async () => {
		const { window, workspace } = stage;
		await open('gone.csv');
		workspace.delete('gone.csv');
		await window.report.frame.getByText('The file is gone').waitFor();
		assert.equal(await window.report.figure('base'), 2);
		workspace.write('gone.csv', `${question}\n10\n9\n8\n0\n`);
		await window.report.click('Refresh');
		assert.equal(await window.report.figureAfter('base', 2), 4);
	});
});
