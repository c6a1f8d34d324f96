import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { createWords } from '../../src/report/createWords.ts';
import { chartSvg } from '../../src/report/exports/chartSvg.tsx';
import { figuresCsv } from '../../src/report/exports/figuresCsv.ts';
import { provenance, provenanceLine } from '../../src/report/exports/provenance.ts';
import { reportCharts } from '../../src/report/exports/reportCharts.tsx';
import {
	assertNoFormula,
	assertTextInChart,
	assertTextInMarkdown,
	assertTextInPage,
} from '../unit/report/exports/assertText.ts';
import { surveyLens } from './surveyLens.ts';

const question = 'How likely are you to recommend us? (0-10)';
const hostile = [
	'<img src=x onerror=alert(1)>',
	'=1+1',
	'@SUM(A1)',
	'[click](javascript:alert(1))',
	'\u202egnp.exe',
	'zero\u200bwidth\u200f',
	"=cmd|' /C calc'!A0",
];
const textOf = (place: number): string => hostile[place % hostile.length] ?? '';
const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',');

/** 10,000 different answers, each given three times. */
function manyAnswers(): string {
	const records = Array.from({ length: 30_000 }, (_, record) => {
		return quoted([String(record % 11), `${textOf(record)} ${record % 10_000}`, textOf(record + 3)]);
	});
	return [quoted([question, `City ${textOf(0)}`, 'Plan']), ...records].join('\n');
}

/** 5,000 questions of 35 answers. */
function manyQuestions(): string {
	const places = Array.from({ length: 4999 }, (_, column) => column);
	const records = Array.from({ length: 60 }, (_, record) =>
		quoted([String(record % 11), ...places.map((column) => `${textOf(record + column)}${(record + column) % 5}`)]),
	);
	return [quoted([question, ...places.map((column) => `Q${column} ${textOf(column)}`)]), ...records].join('\n');
}

describe('a hostile survey', function () {
	this.timeout(120_000);
	const folder = mkdtempSync(join(tmpdir(), 'survey-lens-'));
	after(() => rmSync(folder, { recursive: true, force: true }));
	const styles = ['report', 'page'].map((name) => readFileSync(`media/${name}.css`, 'utf8')).join('\n');

	// What people read has an end, whatever the file: 300 questions, and of each the most frequent answers.
	for (const [what, content, mostOfPage] of [
		['of 10,000 answers', manyAnswers, 150_000],
		['of 5,000 columns', manyQuestions, 6_000_000],
	] as const) {
		describe(what, () => {
			const path = join(folder, `${what}.csv`);
			before(() => writeFileSync(path, content()));

			it('is text in a page of some size', () => {
				const { status, stdout } = surveyLens(path, '--format', 'html', '--comments');
				assert.equal(status, 0);
				assertTextInPage(stdout);
				assert.ok(Buffer.byteLength(stdout) < mostOfPage, `${Buffer.byteLength(stdout)} bytes`);
			});

			it('is text in Markdown and in the terminal', () => {
				assertTextInMarkdown(surveyLens(path, '--format', 'markdown', '--comments').stdout);
				assert.doesNotMatch(surveyLens(path).stdout, /\u202e|\u200b|\u200f/);
			});

			it('is text in its charts, and no formula in its figures', () => {
				const analysis: Analysis = JSON.parse(surveyLens(path, '--format', 'json').stdout);
				const props = { analysis, words: createWords('en'), version: '0.1.0', identifying: true };
				assertNoFormula(figuresCsv(props));
				const said = { words: props.words, source: provenanceLine(provenance(props)) };
				for (const chart of reportCharts(props).slice(0, 20)) assertTextInChart(chartSvg(chart, said, styles, 'white'));
			});
		});
	}
});
