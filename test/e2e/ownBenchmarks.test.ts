import assert from 'node:assert/strict';
import { patience, startOver } from '../driver/startOver.ts';
import { useWindow } from '../driver/useWindow.ts';

const survey = 'client-survey-2026.csv';
const figure = (value: number | string) =>
	JSON.stringify([{ id: 'our-panel', publisher: 'Our panel', sector: 'Advice', kind: 'score', value }]);

describe("a user's own benchmarks", () => {
	const stage = useWindow();

	before(async () => {
		const { session, workspace, window } = stage;
		workspace.write('panel.benchmarks.json', figure(10));
		await session.setSettings({ 'surveyLens.benchmarkFiles': ['*.benchmarks.json'] });
		await window.chooseInExplorer(survey, 'Compute NPS');
		await window.report.shown();
	});

	it('are offered first, under the name of their file', async () => {
		const [none, ...figures] = await stage.window.report.offeredIn('#choose-benchmark');
		assert.equal(none, 'No benchmark');
		const files = figures.map((figure) => figure.split(' · ').at(-1));
		assert.deepEqual([...new Set(files)].slice(0, 2), ['own.benchmarks.json', 'panel.benchmarks.json']);
	});

	it('can be chosen, and are read again when the file changes', async () => {
		const { window, workspace } = stage;
		await window.report.chooseBenchmark('our-panel');
		// (70 - 18) / 130 = 40, less 10; then less 25.
		await window.report.figureIs('benchmark-difference', 30);
		await startOver(async () => {
			// VS Code begins to watch the file some time after the report is open.
			workspace.write('panel.benchmarks.json', figure(25));
			await window.report.figureIs('benchmark-difference', 15, patience);
		});
	});

	it('are told to have a mistake, with line and field, and come back once it is mended', async () => {
		const { window, workspace } = stage;
		workspace.write('panel.benchmarks.json', figure('much'));
		await window.notified(/“panel\.benchmarks\.json” has 1 mistake/);
		await window.report.frame.locator('[data-problem="no-such-benchmark"]').waitFor();
		await window.runCommand('Problems: Focus on Problems View');
		const problem = window.page.locator('.markers-panel .monaco-list-row', { hasText: '“much” is not a number' });
		await problem.first().waitFor();
		workspace.write('panel.benchmarks.json', figure(5));
		await window.report.figureIs('benchmark-difference', 35);
	});
});
