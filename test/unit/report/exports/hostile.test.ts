import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createWords } from '../../../../src/report/createWords.ts';
import { chartSvg } from '../../../../src/report/exports/chartSvg.tsx';
import { figuresCsv } from '../../../../src/report/exports/figuresCsv.ts';
import { figuresJson } from '../../../../src/report/exports/figuresJson.ts';
import { renderMarkdown } from '../../../../src/report/exports/markdown.tsx';
import { provenance, provenanceLine } from '../../../../src/report/exports/provenance.ts';
import { reportCharts } from '../../../../src/report/exports/reportCharts.tsx';
import { summary } from '../../../../src/report/exports/summary.ts';
import { renderPage } from '../../../../src/report/page.tsx';
import { categoryQuestion } from '../../../fixtures/analyses/categoryQuestions.ts';
import { hostileTexts } from '../../../fixtures/analyses/hostileTexts.ts';
import { assertNoFormula, assertTextInChart, assertTextInMarkdown, assertTextInPage } from './assertText.ts';

const styles = ['report', 'page'].map((name) => readFileSync(`media/${name}.css`, 'utf8')).join('\n');
const formulas = ['=1+1', '+1', '-1+2', '@SUM(A1)', "=cmd|' /C calc'!A0", 'ok,=1+1', 'ok;=1+1'];
const links = [
	'[click](javascript:alert(1))',
	'https://evil.example',
	'www.evil.example',
	'<svg onload=alert(1)>',
	'![x](http://evil.example/x.png)',
	'| a | b |',
	'# title',
	'`code`',
	'$x^2$',
	'&lt;b&gt;',
	'zero\u200bwidth\u200f',
	'null\u0000and\u0007bell',
];
const analysis = {
	...hostileTexts,
	categories: [
		...hostileTexts.categories,
		categoryQuestion(
			2,
			'=HYPERLINK("http://evil.example")',
			[...formulas, ...links].map((text) => [text, 2, 10, 50] as const),
		),
	],
};

for (const language of ['en', 'nl', 'da'] as const) {
	describe(`what a hostile file says, exported in ${language}`, () => {
		const props = { analysis, words: createWords(language), version: '0.1.0', identifying: true };

		it('is text in the page', () => {
			assertTextInPage(renderPage({ ...props, styles }));
		});

		it('is text in Markdown', () => {
			assertTextInMarkdown(renderMarkdown(props));
		});

		it('is text in charts, which are well-formed and load nothing', () => {
			const said = { words: props.words, source: provenanceLine(provenance(props)) };
			for (const chart of reportCharts(props)) assertTextInChart(chartSvg(chart, said, styles, 'white'));
		});

		it('is no formula in the figures, of whichever language the spreadsheet is', () => {
			assertNoFormula(figuresCsv(props));
		});

		it('is text in JSON and in the summary', () => {
			assert.equal(JSON.parse(figuresJson(props)).schemaVersion, 1);
			assert.doesNotMatch(summary(props).html, /<(?!\/?(?:p|strong)>)/);
			assert.equal(summary(props).text.trimEnd().split('\n').length, 5);
		});
	});
}
