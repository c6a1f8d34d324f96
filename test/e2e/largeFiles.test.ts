import assert from 'node:assert/strict';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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
	await writeSurvey(path, header, block.repeat(blocks), times);
	return times * blocks * 10;
}

/** Writes a survey of `times` times about 5 MB that takes long for its size: hundreds of cells of one digit a record. */
async function writeWideSurvey(path: string, times: number): Promise<void> {
	const ratings = Array.from({ length: 200 }, (_, index) => index % 10);
	const wideHeader = `${header.trim()},${ratings.map((_, index) => `Q${index}`).join(',')}\n`;
	await writeSurvey(path, wideHeader, `7,9,Aarhus,${ratings.join(',')}\n`.repeat(12_000), times);
}

async function writeSurvey(path: string, header: string, records: string, times: number): Promise<void> {
	const piece = Buffer.from(records);
	await pipeline(Readable.from([header, ...new Array<Buffer>(times).fill(piece)]), createWriteStream(path));
}

describe('a large file', () => {
	const stage = useWindow();

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
		await writeWideSurvey(join(stage.workspace.folder, 'huge.csv'), 50);
		const [sample] = sampleTruth;
		assert.ok(sample);
		await stage.window.chooseInExplorer('huge.csv', 'Compute NPS');
		assert.match(await stage.window.notification(), /huge\.csv.*\d+%/);
		await stage.window.cancelProgress();
		await stage.window.chooseInExplorer(sample.file, 'Compute NPS');
		await stage.window.report.shown();
		assert.equal(await stage.window.report.figure('base'), sample.valid);
		assert.deepEqual(await stage.window.reportTabs(), [sample.file]);
	});
});
