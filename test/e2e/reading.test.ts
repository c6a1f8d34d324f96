import assert from 'node:assert/strict';
import { useWindow } from '../driver/useWindow.ts';

const setRole = 'Survey Lens: Set Role of a Column';

/** A question that its header does not tell, answered twice by each of two respondents: the later answers first. */
const unnamed = [
	'who,when,Q7',
	'a,2026-05-02,9',
	'a,2026-05-01,0',
	'b,2026-05-04,10',
	'b,2026-05-03,5',
	'c,2026-05-01,8',
	'',
].join('\n');

const elevenPoints = `nps\n${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11].join('\n')}\n`;

describe('how a file is read', () => {
	const stage = useWindow();

	it('is changed by the role of a column, offered where no question is found', async () => {
		const { window, workspace } = stage;
		workspace.write('unnamed.csv', unnamed);
		await window.chooseInExplorer('unnamed.csv', 'Compute NPS');
		assert.match(await window.report.refusal(), /None of the 3 columns asks for a recommendation/);
		await window.report.click('Set Role of a Column');
		await window.pick('Q7');
		await window.pick('Recommendation question');
		await window.report.shown();
		// Two promoters, two detractors, a passive.
		assert.equal(await window.report.figure('score'), 0);
		assert.equal(await window.report.figure('base'), 5);
	});

	it('is changed by which answers count, once respondents are told apart', async () => {
		const { window } = stage;
		await window.runCommand(setRole);
		await window.pick('who');
		await window.pick('Respondent');
		await window.report.frame.getByText('answered more than once').waitFor();
		await window.runCommand('Survey Lens: Choose Which Answers Count');
		await window.pick('The latest answer of each respondent');
		// 9, 10 and 8 are the latest.
		assert.equal(await window.report.figureAfter('base', 5), 3);
		assert.equal(Math.round(await window.report.figure('score')), 67);
		await window.closeAll();
	});

	it('is remembered for the file, and told in its report', async () => {
		const { window } = stage;
		await window.chooseInExplorer('unnamed.csv', 'Compute NPS');
		await window.report.shown();
		assert.equal(await window.report.figure('base'), 3);
		await window.report.frame.getByText('Respondent: “who” (chosen by you)').waitFor();
	});

	it('is as recognised again, one choice after the other or all at once', async () => {
		const { window } = stage;
		await window.runCommand(setRole);
		await window.pick('who');
		await window.pick('As recognised');
		assert.equal(await window.report.figureAfter('base', 3), 5);
		await window.runCommand(setRole);
		await window.pick('Everything as recognised');
		await window.report.frame.locator('[data-problem="no-question"]').waitFor();
		await window.closeAll();
	});

	it('is asked for where the numbers may be ratings or those of their labels', async () => {
		const { window, workspace } = stage;
		workspace.write('enalyzer.csv', 'How likely are you to recommend us?\n10\n10\n9\n1\n');
		await window.chooseInExplorer('enalyzer.csv', 'Compute NPS');
		assert.match(await window.report.refusal(), /one too high/);
		await window.report.click('Read the numbers as they are');
		await window.report.shown();
		// Three promoters, a detractor; were they lowered, 9 9 8 0: two and one.
		assert.equal(await window.report.figure('score'), 50);
		await window.closeAll();
	});

	it('is shifted where the numbers are one above the ratings, and the report says so', async () => {
		const { window, workspace } = stage;
		workspace.write('eleven.csv', elevenPoints);
		await window.chooseInExplorer('eleven.csv', 'Compute NPS');
		assert.match(await window.report.refusal(), /a scale from 1 to 11/);
		await window.report.click('Read 1 to 11 as 0 to 10');
		await window.report.shown();
		// Of twelve answers 9 and twice 10 are promoters, 0 to 6 detractors.
		assert.equal(Math.round(await window.report.figure('score')), -33);
		await window.report.frame.getByText('lowered to the scale from 0 to 10').waitFor();
		await window.closeAll();
		await window.chooseInExplorer('eleven.csv', 'Compute NPS');
		await window.report.shown();
	});
});
