import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from '../../scripts/paths.ts';
import { useWebWindow } from '../driver/useWebWindow.ts';
import { sampleTruth } from '../fixtures/samples.ts';

const trio = ['dataset', 'labels', 'structure'].map((part) =>
	join(root, 'test', 'fixtures', 'layouts', `surveyxact-${part}.csv`),
);

describe('the extension in a browser, where nothing runs on Node', () => {
	const stage = useWebWindow(trio);

	afterEach(() => stage.window.closeAll());

	it('reads the files that a dataset of SurveyXact comes with', async () => {
		await stage.window.chooseInExplorer('surveyxact-dataset.csv', 'Compute NPS');
		await stage.window.report.shown();
		assert.deepEqual(await stage.window.report.figures(['base', 'promoters-count', 'detractors-count']), {
			base: 2,
			'promoters-count': 1,
			'detractors-count': 1,
		});
	});

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
