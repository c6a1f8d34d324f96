import assert from 'node:assert/strict';
import { commands, TabInputWebview, window, workspace } from 'vscode';
import { sampleTruth } from '../fixtures/samples.ts';
import { surveyFile } from './surroundings.ts';

const [first, second] = sampleTruth.map(({ file }) => file);

describe('surveyLens.openReport', () => {
	afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

	it('opens a panel that is named after the file', async () => {
		assert.ok(first);
		await commands.executeCommand('surveyLens.openReport', surveyFile(first));
		assert.equal(reports().length, 1);
		assert.ok(reports()[0]?.includes(first), reports()[0]);
	});

	it('shows the panel that is there when it is called again', async () => {
		assert.ok(first);
		await commands.executeCommand('surveyLens.openReport', surveyFile(first));
		await commands.executeCommand('surveyLens.openReport', surveyFile(first));
		assert.equal(reports().length, 1);
	});

	it('opens one panel for each file that is selected', async () => {
		assert.ok(first && second);
		const selected = [surveyFile(first), surveyFile(second)];
		await commands.executeCommand('surveyLens.openReport', selected[0], selected);
		assert.equal(reports().length, 2);
	});

	it('takes the active editor where nothing is clicked', async () => {
		assert.ok(second);
		await window.showTextDocument(await workspace.openTextDocument(surveyFile(second)));
		await commands.executeCommand('surveyLens.openReport');
		assert.equal(reports().length, 1);
		assert.ok(reports()[0]?.includes(second), reports()[0]);
	});
});

/** The titles of the report panels that are open. */
function reports(): string[] {
	return window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('surveyLens.report'))
		.map(({ label }) => label);
}
