import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { createWords } from '../../../../src/report/createWords.ts';
import { chartSvg } from '../../../../src/report/exports/chartSvg.tsx';
import { figuresCsv } from '../../../../src/report/exports/figuresCsv.ts';
import { figuresJson } from '../../../../src/report/exports/figuresJson.ts';
import { renderMarkdown } from '../../../../src/report/exports/markdown.tsx';
import { reportCharts } from '../../../../src/report/exports/reportCharts.tsx';
import { summary } from '../../../../src/report/exports/summary.ts';
import { renderPage } from '../../../../src/report/page.tsx';
import { categoryQuestion } from '../../../fixtures/analyses/categoryQuestions.ts';
import { hostileTexts } from '../../../fixtures/analyses/hostileTexts.ts';

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

// biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML forbids
const malformed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?!(?:amp|lt|gt|quot|#\d+);)|NaN|undefined/;

for (const language of ['en', 'nl', 'da'] as const) {
	describe(`what a hostile file says, exported in ${language}`, () => {
		const props = { analysis, words: createWords(language), version: '0.1.0', identifying: true };

		it('is text in the page', () => {
			const html = renderPage({ ...props, styles });
			assert.doesNotMatch(html, /<script|<img|<svg onload|<a (?!href="#)|<[^>]* on\w+=/i);
		});

		it('is text in Markdown', () => {
			const markdown = renderMarkdown(props);
			const plain = markdown.replace(/\\[\\`*_[\]<>|~$:.#+=&-]/g, '');
			assert.doesNotMatch(plain, /[<>`]|\]\(|!\[|https?:\/\/|\bwww\.|\$x/);
			assert.doesNotMatch(markdown, /\u202e|\u200f/);
			const widths = markdown
				.split('\n\n')
				.filter((block) => block.startsWith('|'))
				.map((block) => new Set(block.split('\n').map((line) => line.replace(/\\./g, '').split('|').length)).size);
			assert.ok(widths.every((different) => different === 1));
		});

		it('is text in charts, which are well-formed and load nothing', () => {
			for (const chart of reportCharts(props)) {
				const svg = chartSvg(chart, props, styles, 'white');
				const withoutOwn = svg.replace(/^<\?xml[^>]*>\s*/, '').replace('xmlns="http://www.w3.org/2000/svg"', '');
				assert.doesNotMatch(
					withoutOwn,
					/<(?:script|image|a|foreignObject|style|use)\b|<[^>]* (?:on\w+|href|class|style)=/i,
				);
				assert.doesNotMatch(svg, malformed);
				const open: string[] = [];
				for (const [, closing, tag = '', self] of withoutOwn.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
					if (closing === '/') assert.equal(open.pop(), tag);
					else if (self === '') open.push(tag);
				}
				assert.deepEqual(open, []);
			}
		});

		it('is no formula in the figures, of whichever language the spreadsheet is', () => {
			const csv = figuresCsv(props);
			for (const delimiter of [',', ';', '\t']) {
				const rows: string[][] = parse(csv, { bom: true, delimiter, relax_quotes: true, relax_column_count: true });
				for (const cell of rows.flat()) {
					assert.doesNotMatch(cell, /^[=+@\t\r]/, JSON.stringify(cell));
					if (cell.startsWith('-')) assert.match(cell, /^-\d+(?:[.,]\d+)?(?:e-?\d+)?$/);
				}
			}
		});

		it('is text in JSON and in the summary', () => {
			assert.equal(JSON.parse(figuresJson(props)).schemaVersion, 1);
			assert.doesNotMatch(summary(props).html, /<(?!\/?(?:p|strong)>)/);
			assert.equal(summary(props).text.trimEnd().split('\n').length, 5);
		});
	});
}
