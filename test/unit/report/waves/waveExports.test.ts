import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { compareSurveys } from '../../../../src/core/analysis/waves/compareSurveys.ts';
import type { WaveComparison } from '../../../../src/core/model/waves.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { chartSvg } from '../../../../src/report/exports/chartSvg.tsx';
import { provenanceLine } from '../../../../src/report/exports/provenance.ts';
import { waveFiguresCsv, waveFiguresJson } from '../../../../src/report/waves/waveFigures.ts';
import { renderWaveMarkdown, renderWavePage, waveCharts } from '../../../../src/report/waves/wavePage.tsx';
import { waveProvenance } from '../../../../src/report/waves/waveProvenance.ts';
import { times, waveOf } from '../../core/analysis/waves/waveOf.ts';
import { assertNoFormula, assertTextInChart, assertTextInMarkdown, assertTextInPage } from '../exports/assertText.ts';

const styles = ['report', 'page'].map((name) => readFileSync(`media/${name}.css`, 'utf8')).join('\n');
const names = ['client-survey-2025.csv', 'client-survey-2026.csv'];

async function samples(): Promise<WaveComparison> {
	const read = (name: string) =>
		readFileSync(new URL(`../../../../samples/${name}`, import.meta.url), 'utf8').split('\r\n');
	return compareSurveys(await Promise.all(names.map((name) => waveOf(name, read(name)))));
}

const hostileTexts = [
	'<img src=x onerror=alert(1)>',
	'=1+1',
	'@SUM(A1)',
	'[click](javascript:alert(1))',
	'https://evil.example | `code` $x^2$',
	'\u202egnp.exe zero\u200bwidth\u200f',
];

/** Hostile file names, headers, filters and answers. */
async function hostile(): Promise<WaveComparison> {
	const waves = hostileTexts.slice(0, 2).map((name, wave) => {
		const header = `How likely are you to recommend us? ${hostileTexts[0]};${hostileTexts[wave]};Plan`;
		const lines = hostileTexts.flatMap((text) => times([12, `${9 - wave};${text};Gold`], [6, `3;${text};=2+2`]));
		const filters = hostileTexts.map((value) => ({ kind: 'category', column: 1, value }) as const);
		return waveOf(`${name}.csv`, [header, ...lines], { filters });
	});
	return compareSurveys(await Promise.all(waves));
}

for (const language of ['en', 'nl', 'da'] as const) {
	describe(`a comparison, exported in ${language}`, () => {
		const words = createWords(language);
		let props: Parameters<typeof renderWaveMarkdown>[0];
		before(async () => {
			props = { comparison: await samples(), words, version: '0.1.0' };
		});

		it('has the scores of its page in Markdown, figures and JSON', () => {
			// Counted by another program: (44 - 26) / 110 and (70 - 18) / 130.
			const [before, after] = [1800 / 110, 40];
			const rows: string[][] = parse(waveFiguresCsv(props), { bom: true, delimiter: language === 'en' ? ',' : ';' });
			const scores = rows.filter(
				([, section, item, measure]) =>
					section === words.text('exports.section.score') &&
					item === '' &&
					measure === words.text('exports.measure.score'),
			);
			assert.deepEqual(
				scores.map(([wave, , , , value = '']) => [wave, Number(value.replace(',', '.')).toFixed(9)]),
				[
					[names[0], before.toFixed(9)],
					[names[1], after.toFixed(9)],
				],
			);
			const changes = rows.filter(
				([, , item, measure]) => item === '' && measure === words.text('exports.measure.waveChange'),
			);
			assert.deepEqual(
				changes.map(([wave, , , , value = '']) => [wave, Number(value.replace(',', '.')).toFixed(9)]),
				[[names[1], (after - before).toFixed(9)]],
			);
			const { waves } = JSON.parse(waveFiguresJson(props));
			assert.equal(waves[0].nps.score, before);
			const markdown = renderWaveMarkdown(props);
			assert.match(markdown, /\+16/);
			assert.match(markdown, /\+40/);
		});

		it('says the files, their dates, the choices and the version', () => {
			const pages = [
				renderWaveMarkdown(props).replaceAll('\\', ''),
				renderWavePage({ ...props, styles }),
				waveFiguresCsv(props),
			];
			const source = provenanceLine(waveProvenance(props));
			const [chart, ...others] = waveCharts(props);
			assert.ok(chart !== undefined && others.length === 0);
			const svg = chartSvg(chart, { words, source }, styles, 'white').replace(/<[^>]*>/g, ' ');
			for (const text of [...pages, svg]) {
				const missing = [
					...names,
					'Survey Lens 0.1.0',
					words.text('exports.question'),
					words.text('controls.allAnswers'),
				].filter((fact) => !text.replace(/\s+/g, ' ').includes(fact));
				assert.deepEqual(missing, []);
			}
			const { exported } = JSON.parse(waveFiguresJson(props));
			assert.deepEqual([exported.software, exported.version], ['Survey Lens', '0.1.0']);
		});
	});
}

describe('what hostile files say, compared and exported', () => {
	let props: Parameters<typeof renderWaveMarkdown>[0];
	before(async () => {
		props = { comparison: await hostile(), words: createWords('en'), version: '0.1.0' };
		assert.equal(props.comparison.segments.length > 0, true);
	});

	it('is text in the page', () => assertTextInPage(renderWavePage({ ...props, styles })));

	it('is text in Markdown', () => assertTextInMarkdown(renderWaveMarkdown(props)));

	it('is text in the chart', () => {
		const said = { words: props.words, source: provenanceLine(waveProvenance(props)) };
		for (const chart of waveCharts(props)) assertTextInChart(chartSvg(chart, said, styles, 'white'));
	});

	it('is no formula in the figures', () => assertNoFormula(waveFiguresCsv(props)));

	it('is the choice that was made', () => {
		const [first] = waveProvenance(props);
		assert.match(first?.value ?? '', /=1\+1/);
		assert.doesNotMatch(first?.value ?? '', /\u202e/);
	});
});
