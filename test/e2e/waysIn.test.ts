import assert from 'node:assert/strict';
import { useWindow } from '../driver/useWindow.ts';
import { sampleTruth } from '../fixtures/samples.ts';

const [sample] = sampleTruth;
const tiny = 'How likely are you to recommend us to a colleague?,City\n10,Leeds\n9,York\n9,Leeds\n7,York\n0,Leeds\n';

describe('the ways to a report', () => {
	const stage = useWindow();

	afterEach(() => stage.window.closeAll());

	const ways: ReadonlyMap<string, (file: string) => Promise<void>> = new Map([
		['the menu of an editor’s text', () => stage.window.chooseInEditor('Compute NPS')],
		['the menu of a tab', (file: string) => stage.window.chooseInTab(file, 'Compute NPS')],
		['the button in an editor’s title', () => stage.window.clickEditorTitle('Compute NPS')],
		['the palette, for the active editor', () => stage.window.runCommand('Survey Lens: Compute NPS')],
	]);
	for (const [name, go] of ways) {
		it(name, async () => {
			assert.ok(sample);
			await stage.window.openFile(sample.file);
			await go(sample.file);
			await stage.window.report.shown();
			assert.equal(await stage.window.report.figure('base'), sample.valid);
		});
	}

	it('the palette, with nothing open: a file of the workspace is picked', async () => {
		assert.ok(sample);
		await stage.window.runCommand('Survey Lens: Compute NPS');
		await stage.window.pick(sample.file);
		await stage.window.report.shown();
		assert.equal(await stage.window.report.figure('base'), sample.valid);
	});

	it('a document with unsaved changes is read as it stands in the editor', async () => {
		stage.workspace.write('unsaved.csv', tiny);
		await stage.window.openFile('unsaved.csv');
		await stage.window.typeAtStart('How likely are you to recommend us to a colleague?,City\n1,Leeds\n2,York\n');
		await stage.window.runCommand('Survey Lens: Compute NPS');
		await stage.window.report.shown();
		// The header that was there now stands among the answers, and is none.
		assert.deepEqual(await stage.window.report.figures(['base', 'detractors-count', 'invalid']), {
			base: 7,
			'detractors-count': 3,
			invalid: 1,
		});
	});

	it('an untitled document', async () => {
		await stage.window.runCommand('File: New Untitled Text File');
		await stage.window.typeAtStart(tiny);
		await stage.window.runCommand('Survey Lens: Compute NPS');
		await stage.window.report.shown();
		assert.deepEqual(await stage.window.report.figures(['base', 'score']), { base: 5, score: 40 });
	});
});
