import assert from 'node:assert/strict';
import { useWindow } from '../driver/useWindow.ts';
import { sampleTruth } from '../fixtures/samples.ts';

const product = 'How likely are you to recommend our product to a colleague?';
const company = 'How likely are you to recommend our company to a colleague?';
const ratings = [
	[10, 0],
	[9, 3],
	[10, 6],
	[8, 9],
	[0, 10],
];
const twoQuestions = `${product},${company}\n${ratings.map((pair) => pair.join(',')).join('\n')}\n`;

describe('a choice', () => {
	const stage = useWindow();

	it('that is not made leaves nothing open', async () => {
		const { window, workspace } = stage;
		workspace.write('two-questions.csv', twoQuestions);
		await window.chooseInExplorer('two-questions.csv', 'Compute NPS');
		assert.deepEqual(await window.offered(), [product, company]);
		await window.dismissList();
		await window.reportsAreOn([]);
	});

	it('among two recommendation questions is asked once and remembered', async () => {
		const { window, workspace } = stage;
		workspace.write('two-questions.csv', twoQuestions);
		await window.chooseInExplorer('two-questions.csv', 'Compute NPS');
		assert.deepEqual(await window.offered(), [product, company]);
		await window.pick(company);
		await window.report.shown();
		assert.equal(await window.report.figure('score'), -20);
		await window.closeAll();

		await window.chooseInExplorer('two-questions.csv', 'Compute NPS');
		await window.report.shown();
		assert.equal(await window.report.figure('score'), -20);
	});

	it('of another question replaces the figures', async () => {
		const { window } = stage;
		await window.runCommand('Survey Lens: Choose Recommendation Question');
		await window.pick(product);
		assert.equal(await window.report.figureAfter('score', -20), 40);
	});

	it('of another question is made in the report too, by keyboard, heard and taken back', async () => {
		const { page, report } = stage.window;
		await report.focusByTab('#choose-question');
		await page.keyboard.type('our company');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		assert.equal(await report.figureAfter('score', 40), -20);
		await report.announced(/^Score −20, 5 answers\./);
		await report.frame.locator('#undo').press('Enter');
		assert.equal(await report.figureAfter('score', -20), 40);
		await stage.window.closeAll();
	});

	it('of another benchmark in the panel updates the comparison, and the score stays', async () => {
		const { window } = stage;
		const [sample] = sampleTruth;
		assert.ok(sample);
		await window.closeAll();
		await window.chooseInExplorer(sample.file, 'Compute NPS');
		await window.report.shown();
		const score = await window.report.figure('score');
		const sector = await window.report.figure('benchmark-difference');
		await window.report.chooseBenchmark('integron-nl-ict-2023');
		const ict = await window.report.figureAfter('benchmark-difference', sector);
		await window.report.chooseBenchmark('integron-nl-waste-2023');
		const waste = await window.report.figureAfter('benchmark-difference', ict);
		assert.equal(await window.report.figure('score'), score);
		await window.report.frame.locator('#undo').click();
		assert.equal(await window.report.figureAfter('benchmark-difference', waste), ict);
	});
});
