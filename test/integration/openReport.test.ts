import assert from 'node:assert/strict';
import { commands, TabInputWebview, window, workspace } from 'vscode';
import { sampleTruth } from '../fixtures/samples.ts';
import { closeEverything, surveyFile, until } from './surroundings.ts';

const [first, second] = sampleTruth.map(({ file }) => file);

describe('surveyLens.openReport', () => {
	afterEach(closeEverything);

	it('opens a panel that is named after the file', async () => {
		assert.ok(first);
		await commands.executeCommand('surveyLens.openReport', surveyFile(first));
		assert.deepEqual(await reportsOn([first]), [first]);
	});

	it('shows the panel that is there when it is called again', async () => {
		assert.ok(first);
		await commands.executeCommand('surveyLens.openReport', surveyFile(first));
		await commands.executeCommand('surveyLens.openReport', surveyFile(first));
		assert.deepEqual(await reportsOn([first]), [first]);
	});

	it('opens one panel for each file that is selected', async () => {
		assert.ok(first && second);
		const selected = [surveyFile(first), surveyFile(second)];
		await commands.executeCommand('surveyLens.openReport', selected[0], selected);
		assert.deepEqual(await reportsOn([first, second]), [first, second]);
	});

	it('takes the active editor where nothing is clicked', async () => {
		assert.ok(second);
		await window.showTextDocument(await workspace.openTextDocument(surveyFile(second)));
		await commands.executeCommand('surveyLens.openReport');
		assert.deepEqual(await reportsOn([second]), [second]);
	});
});

/** The files that report panels are open on, once there are as many panels as `files`. */
async function reportsOn(files: readonly string[]): Promise<(string | undefined)[]> {
	await until(() => reportTitles().length >= files.length);
	return reportTitles().map((title) => files.find((file) => title.includes(file)));
}

function reportTitles(): string[] {
	return window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('surveyLens.report'))
		.map(({ label }) => label);
}
