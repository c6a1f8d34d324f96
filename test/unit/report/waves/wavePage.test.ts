import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { compareSurveys } from '../../../../src/core/analysis/waves/compareSurveys.ts';
import type { WaveComparison } from '../../../../src/core/model/waves.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { renderWavePage } from '../../../../src/report/waves/wavePage.tsx';
import { times, waveOf } from '../../core/analysis/waves/waveOf.ts';

const styles = ['report', 'page'].map((name) => readFileSync(`media/${name}.css`, 'utf8')).join('\n');
const samples = ['client-survey-2025.csv', 'client-survey-2026.csv'];
const question = 'How likely are you to recommend us to a friend?';

async function comparisons(): Promise<Readonly<Record<string, WaveComparison>>> {
	const read = (name: string) =>
		readFileSync(new URL(`../../../../samples/${name}`, import.meta.url), 'utf8').split('\r\n');
	const hostile = '<script>alert(1)</script> & "quotes"';
	return {
		samples: compareSurveys(await Promise.all(samples.map((name) => waveOf(name, read(name))))),
		empty: compareSurveys([
			await waveOf('a.csv', [question, ...times([40, '9'])]),
			await waveOf('b.csv', [`${question},x`, ',1'], { question: 0 }),
		]),
		hostile: compareSurveys([
			await waveOf(`${hostile}.csv`, [`${question};Plan`, ...times([12, `9;${hostile}`], [12, '3;=1+1'])]),
			await waveOf(`${hostile}.csv`, [
				`${question};Plan`,
				...times([12, `3;${hostile}`], [12, '9;=1+1'], [2, '9;few']),
			]),
		]),
	};
}

describe('renderWavePage', () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:recommended'],
		rules: { 'void-style': 'off', 'long-title': 'off' },
	});

	for (const language of ['en', 'nl', 'da'] as const) {
		it(`gives valid HTML without scripts, placeholders and broken numbers, ${language}`, async function () {
			this.timeout(120_000);
			for (const [name, comparison] of Object.entries(await comparisons())) {
				const html = renderWavePage({ comparison, words: createWords(language), version: '0.1.0', styles });
				const { results } = await validator.validateString(html);
				assert.deepEqual(
					results.flatMap(({ messages }) =>
						messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
					),
					[],
					name,
				);
				assert.doesNotMatch(html, /<script|<img|<link|<iframe|<[^>]* (style|src|href|on\w+)=/i);
				const text = html.replace(/<style.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ');
				assert.doesNotMatch(text, /NaN|undefined|\[object|Infinity|\{\w/, name);
				assert.doesNotMatch(text, /(^|\s)-\d/, name);
			}
		});
	}

	it('tells the finding of the samples', async () => {
		const { samples: comparison } = await comparisons();
		assert.ok(comparison);
		const text = renderWavePage({ comparison, words: createWords('en'), version: '0.1.0', styles }).replace(
			/<[^>]*>/g,
			'',
		);
		// By hand: (70 - 18) / 130 = +40 after (44 - 26) / 110 = +16.4.
		assert.match(text, /24 points higher than in the wave before \(\+16\)/);
		assert.match(text, /No demonstrable change by Plan/);
		assert.match(text, /3 questions are asked alike in all waves, 1 in other words, 1 not in all/);
		assert.match(text, /26 respondents of “client-survey-2026” answered in the wave before too/);
	});
});
