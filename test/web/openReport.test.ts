import assert from 'node:assert/strict';
import { useWebWindow } from '../driver/useWebWindow.ts';
import { sampleTruth } from '../fixtures/samples.ts';

describe('the extension in a browser, where nothing runs on Node', () => {
	const stage = useWebWindow();

	afterEach(() => stage.window.closeAll());

	for (const { file, valid, blank, promoters, detractors, distribution } of sampleTruth) {
		it(`a right-click on ${file} shows the figures that were counted by hand`, async () => {
			await stage.window.chooseInExplorer(file, 'Compute NPS');
			await stage.window.report.shown();
			assert.deepEqual(await stage.window.report.figures(['base', 'blank', 'score']), {
				base: valid,
				blank,
				score: (100 * (promoters - detractors)) / valid,
			});
			const shown = distribution.map((_, rating) => stage.window.report.figure(`distribution-${rating}`));
			assert.deepEqual(await Promise.all(shown), distribution);
		});
	}
});
