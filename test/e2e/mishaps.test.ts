import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { troubledDisk } from '../driver/troubledDisk.ts';
import { useWindow } from '../driver/useWindow.ts';
import { sampleTruth } from '../fixtures/samples.ts';

const question = 'How likely are you to recommend us to a colleague?';
const [sample] = sampleTruth;

describe('what goes wrong on the way', () => {
	const stage = useWindow({ preload: troubledDisk });

	before(() => stage.session.setSettings({ 'surveyLens.language': 'en', 'surveyLens.benchmark': 'none' }));

	afterEach(() => stage.window.closeAll());

	it('an engine that dies is told; what was open and what comes next work', async () => {
		assert.ok(sample);
		const { window, workspace } = stage;
		await window.chooseInExplorer(sample.file, 'Compute NPS');
		await window.report.shown();
		workspace.write('deadly.csv', `${question}\n10\n`);
		await window.chooseInExplorer('deadly.csv', 'Compute NPS');
		assert.match(await window.report.refusal(), /The analysis stopped/);
		await window.chooseInExplorer(sample.file, 'Compute NPS');
		await window.report.shown();
		await window.report.chooseBenchmark('integron-nl-ict-2023');
		assert.ok(Math.abs(await window.report.figureAfter('benchmark-difference', Number.NaN)) > 0);
		assert.equal(await window.report.figure('base'), sample.valid);
	});

	it('a file that changed while its report was open is read again', async () => {
		const { window, workspace } = stage;
		workspace.write('changing.csv', `${question}\n10\n0\n`);
		await window.chooseInExplorer('changing.csv', 'Compute NPS');
		await window.report.shown();
		assert.equal(await window.report.figure('base'), 2);
		workspace.write('changing.csv', `${question}\n10\n9\n0\n`);
		await window.report.chooseBenchmark('integron-nl-waste-2023');
		assert.equal(await window.report.figureAfter('base', 2), 3);
	});

	it('a file that vanished while its report was open is told', async () => {
		const { window, workspace } = stage;
		workspace.write('vanishing.csv', `${question}\n10\n0\n`);
		await window.chooseInExplorer('vanishing.csv', 'Compute NPS');
		await window.report.shown();
		workspace.delete('vanishing.csv');
		await window.report.chooseBenchmark('integron-nl-ict-2023');
		assert.match(await window.report.refusal(), /vanishing\.csv.*was not found/);
	});

	it('a file that grows while it is read is refused, and read again on request', async () => {
		const { window, workspace } = stage;
		workspace.write('growing.csv', `${question}\n10\n`);
		workspace.write('growing.csv.part', '');
		await window.chooseInExplorer('growing.csv', 'Compute NPS');
		assert.match(await window.report.refusal(), /growing\.csv.*changed while it was read/);
		workspace.delete('growing.csv.part');
		await window.report.click('Read again');
		await window.report.shown();
		const [, ...records] = readFileSync(join(workspace.folder, 'growing.csv'), 'utf8').trim().split('\n');
		assert.equal(await window.report.figure('base'), records.length);
	});
});
