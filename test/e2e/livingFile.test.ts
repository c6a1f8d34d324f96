import assert from 'node:assert/strict';
import { patience, startOver } from '../driver/startOver.ts';
import { useWindow } from '../driver/useWindow.ts';

const question = 'How likely are you to recommend us to a colleague?';

describe('a file that changes under its report', () => {
	const stage = useWindow();

	const open = async (name: string) => {
		stage.workspace.write(name, `${question}\n10\n0\n`);
		await stage.window.chooseInExplorer(name, 'Compute NPS');
		await stage.window.report.shown();
	};

	/** Changes a file until the panel shows that it has: VS Code begins to watch it some time after its report is open. */
	const change = async (write: () => void, shown: string) => {
		await startOver(async () => {
			write();
			await stage.window.report.frame.locator(shown).first().waitFor(patience);
		});
	};

	beforeEach(() => stage.session.setSettings({ 'surveyLens.language': 'en', 'surveyLens.benchmark': 'none' }));

	afterEach(() => stage.window.closeAll());

	it('on disk: a banner offers to refresh, and what is shown stays until then', async () => {
		const { window, workspace } = stage;
		await open('on-disk.csv');
		await change(() => workspace.write('on-disk.csv', `${question}\n10\n10\n0\n`), '[data-file="changed"]');
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
		const { workspace, session } = stage;
		await session.setSettings({
			'surveyLens.language': 'en',
			'surveyLens.benchmark': 'none',
			'surveyLens.refresh': 'always',
		});
		await open('followed.csv');
		const followed = '[data-figure="base"][data-value="4"]';
		await change(() => workspace.write('followed.csv', `${question}\n10\n10\n10\n0\n`), followed);
	});

	it('is gone: the report stays, and says so', async () => {
		const { window, workspace } = stage;
		await open('gone.csv');
		const vanish = () => {
			workspace.write('gone.csv', '');
			workspace.delete('gone.csv');
		};
		await change(vanish, '[data-file="gone"]');
		await window.report.frame.getByText('The file is gone').waitFor();
		assert.equal(await window.report.figure('base'), 2);
		workspace.write('gone.csv', `${question}\n10\n9\n8\n0\n`);
		await window.report.click('Refresh');
		assert.equal(await window.report.figureAfter('base', 2), 4);
	});
});
