import assert from 'node:assert/strict';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { troubledDisk } from '../driver/troubledDisk.ts';
import { useWindow } from '../driver/useWindow.ts';
import { sampleTruth } from '../fixtures/samples.ts';

const header = 'Id,How likely are you to recommend us to a colleague?,City\n';
/** Ten records: promoters 10 10 9 9 9, passives 8 7, detractors 6 3 0. (5 - 3) / 10 = 20 points. */
const block = [10, 10, 9, 9, 9, 8, 7, 6, 3, 0]
	.map((rating) => `r-00000000,${rating},a city with a name that is rather long\n`)
	.join('');
/** About 5 MB. */
const blocks = 10_000;

/** Writes a survey of `times` times about 5 MB, and returns how many records it has. */
async function writeLongSurvey(path: string, times: number): Promise<number> {
	const piece = Buffer.from(block.repeat(blocks));
	await pipeline(Readable.from([header, ...new Array<Buffer>(times).fill(piece)]), createWriteStream(path));
	return times * blocks * 10;
}

describe('a large file', () => {
	const stage = useWindow({ preload: troubledDisk });

	afterEach(() => stage.window.closeAll());

	it('of more than VS Code hands to extensions as a document opens as any other', async () => {
		const records = await writeLongSurvey(join(stage.workspace.folder, 'large.csv'), 13);
		await stage.window.chooseInExplorer('large.csv', 'Compute NPS');
		await stage.window.report.shown();
		assert.deepEqual(await stage.window.report.figures(['base', 'score', 'promoters-count']), {
			base: records,
			score: 20,
			'promoters-count': records / 2,
		});
	});

	it('of more than an editor opens shows a record by itself, to read', async () => {
		const { window, workspace } = stage;
		await writeLongSurvey(join(workspace.folder, 'large.csv'), 13);
		await window.chooseInExplorer('large.csv', 'Compute NPS');
		await window.report.shown();
		await window.report.frame.locator('.to-records').getByRole('button', { name: 'Detractors' }).click();
		// The eighth record is the first detractor, behind the header.
		await window.report.frame.getByRole('button', { name: 'Open the file at line 9', exact: true }).click();
		const editor = window.page.locator('.editor-instance', { hasText: 'large.csv:9' });
		await editor.locator('.view-line', { hasText: 'r-00000000' }).waitFor();
		await editor.locator('.view-line', { hasText: 'How likely are you to recommend us' }).waitFor();
	});

	it('that takes long tells how far it is read, and can be cancelled; what comes next works', async () => {
		const { window, workspace } = stage;
		const [sample] = sampleTruth;
		assert.ok(sample);
		// However fast the machine: this one is not read to its end.
		await writeLongSurvey(join(workspace.folder, 'stuck.csv'), 3);
		await window.chooseInExplorer('stuck.csv', 'Compute NPS');
		await window.notified(/stuck\.csv.*\d+%/);
		await window.cancelProgress();
		await window.chooseInExplorer(sample.file, 'Compute NPS');
		await window.report.shown();
		assert.equal(await window.report.figure('base'), sample.valid);
		await window.reportsAreOn([sample.file]);
	});
});
