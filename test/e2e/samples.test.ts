import assert from 'node:assert/strict';
import { join } from 'node:path';
import { samples } from '../../scripts/paths.ts';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { createWords } from '../../src/report/createWords.ts';
import { useWindow } from '../driver/useWindow.ts';
import { sampleTruth } from '../fixtures/samples.ts';
import { surveyLens } from '../terminal/surveyLens.ts';

describe('a right-click on a sample', () => {
	const stage = useWindow();

	for (const truth of sampleTruth) {
		describe(truth.file, () => {
			let analysis: Analysis;

			before(async () => {
				analysis = JSON.parse(surveyLens(join(samples, truth.file), '--format', 'json').stdout);
				await stage.window.chooseInExplorer(truth.file, 'Compute NPS');
				await stage.window.report.shown();
			});

			after(() => stage.window.closeAll());

			it('shows the score and the counts that were counted by hand', async () => {
				const { promoters, passives, detractors, valid, blank, invalid, distribution } = truth;
				assert.deepEqual(
					await stage.window.report.figures([
						'promoters-count',
						'passives-count',
						'detractors-count',
						'base',
						'blank',
						'invalid',
					]),
					{
						'promoters-count': promoters,
						'passives-count': passives,
						'detractors-count': detractors,
						base: valid,
						blank,
						invalid,
					},
				);
				assert.equal(await stage.window.report.figure('score'), (100 * (promoters - detractors)) / valid);
				const shown = distribution.map((_, rating) => stage.window.report.figure(`distribution-${rating}`));
				assert.deepEqual(await Promise.all(shown), distribution);
			});

			it('shows the figures that the terminal prints as JSON', async () => {
				const { score, interval, promoters, passives, detractors } = analysis.nps;
				assert.deepEqual(
					await stage.window.report.figures([
						'score',
						'interval-low',
						'interval-high',
						'promoters-share',
						'passives-share',
						'detractors-share',
					]),
					{
						score,
						'interval-low': interval?.low,
						'interval-high': interval?.high,
						'promoters-share': promoters.share,
						'passives-share': passives.share,
						'detractors-share': detractors.share,
					},
				);
			});

			it('says them in the words that the terminal prints as text', async () => {
				const terminal = surveyLens(join(samples, truth.file), '--language', 'en').stdout;
				const panel = await stage.window.report.body.innerText();
				const language = analysis.language ?? 'en';
				const { score, base, interval, promoters } = analysis.nps;
				for (const [text, words] of [
					[terminal, createWords('en')],
					[panel, createWords(language)],
				] as const) {
					for (const figure of [
						words.points(score ?? Number.NaN),
						words.points(interval?.low ?? Number.NaN),
						words.points(interval?.high ?? Number.NaN),
						words.share(promoters.share),
						words.count(base),
					]) {
						assert.ok(text.includes(figure), `${figure} is not in:\n${text}`);
					}
				}
			});
		});
	}
});
