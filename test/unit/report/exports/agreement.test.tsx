import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { renderToString } from 'preact-render-to-string';
import { textReport } from '../../../../src/cli/text/textReport.ts';
import type { Analysis } from '../../../../src/core/model/analysis.ts';
import { createInProcessEngine } from '../../../../src/engine/inProcess.ts';
import { openSource } from '../../../../src/engine/node/openSource.ts';
import { plainQuery } from '../../../../src/engine/plainQuery.ts';
import { reportSections } from '../../../../src/engine/reportSections.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { figuresCsv } from '../../../../src/report/exports/figuresCsv.ts';
import { figuresJson } from '../../../../src/report/exports/figuresJson.ts';
import { renderMarkdown } from '../../../../src/report/exports/markdown.tsx';
import { renderPage } from '../../../../src/report/page.tsx';
import { questionName } from '../../../../src/report/questionName.ts';
import { Report } from '../../../../src/report/report.tsx';
import { scoreDigits } from '../../../../src/report/scoreDigits.ts';
import { segmentName } from '../../../../src/report/segmentName.ts';
import type { Words } from '../../../../src/report/words.ts';

const samples = readdirSync('samples').filter((name) => name.endsWith('.csv'));
const classes = ['promoters', 'passives', 'detractors'] as const;
const styles = ['report', 'page'].map((name) => readFileSync(`media/${name}.css`, 'utf8')).join('\n');

/** Figures by the names under which a page marks them, in the order of the page. */
function markedFigures(html: string): ReadonlyMap<string, readonly number[]> {
	const found = new Map<string, number[]>();
	for (const [, name = '', value] of html.matchAll(/data-figure="([^"]+)" data-value="([^"]+)"/g)) {
		found.set(name, [...(found.get(name) ?? []), Number(value)]);
	}
	return found;
}

/** Figures of the CSV by section, item and measure. */
function csvFigures(csv: string, words: Words): ReadonlyMap<string, readonly (number | null)[]> {
	const isEnglish = words.language === 'en';
	const rows: string[][] = parse(csv, { bom: true, delimiter: isEnglish ? ',' : ';' });
	const number = (text = '') => (text === '' ? null : Number(isEnglish ? text : text.replace(',', '.')));
	return new Map(
		rows.slice(1).map(([section, item, measure, value, , base, low, high]) => {
			return [`${section} | ${item} | ${measure}`, [value, base, low, high].map(number)];
		}),
	);
}

/** The rows of all tables of a Markdown, without what is escaped. */
function markdownRows(markdown: string): readonly (readonly string[])[] {
	return markdown
		.split('\n')
		.filter((line) => line.startsWith('| '))
		.map((line) =>
			line
				.slice(2, -2)
				.split(/(?<!\\) \| /)
				.map((cell) => cell.replace(/\\(.)/g, '$1').trim()),
		);
}

describe('the figures of a sample', () => {
	for (const sample of samples) {
		for (const language of ['en', 'nl', 'da'] as const) {
			describe(`${sample} in ${language}`, () => {
				const words = createWords(language);
				let analysis: Analysis;
				let exported: { html: string; panel: string; markdown: string; csv: string; json: string; text: string };

				before(async () => {
					const engine = createInProcessEngine(openSource);
					const survey = await engine.open({ kind: 'file', path: `samples/${sample}` }, { version: 1 });
					const question = survey.summary.candidates[0]?.index ?? null;
					analysis = await survey.analyze({ ...plainQuery, question }, reportSections);
					await engine.dispose();
					const props = { analysis, words, version: '0.1.0' };
					exported = {
						html: renderPage({ ...props, styles }),
						panel: renderToString(<Report analysis={analysis} words={words} widths={[860]} />),
						markdown: renderMarkdown(props),
						csv: figuresCsv(props),
						json: figuresJson(props),
						text: textReport(analysis, words),
					};
				});

				it('are those of the analysis in JSON, unrounded', () => {
					const { nps, distribution, benchmark } = JSON.parse(exported.json) as Analysis;
					assert.deepEqual(
						{ nps, distribution, benchmark },
						JSON.parse(
							JSON.stringify({
								nps: analysis.nps,
								distribution: analysis.distribution,
								benchmark: analysis.benchmark,
							}),
						),
					);
				});

				it('are marked in the page and in the panel, unrounded', () => {
					const { nps, distribution, segments } = analysis;
					for (const html of [exported.html, exported.panel]) {
						const figures = markedFigures(html);
						assert.deepEqual(figures.get('score'), [nps.score]);
						assert.deepEqual(figures.get('interval-low'), [nps.interval?.low]);
						assert.deepEqual(figures.get('interval-high'), [nps.interval?.high]);
						for (const each of classes) {
							assert.deepEqual(figures.get(`${each}-count`), [nps[each].count]);
							assert.deepEqual(figures.get(`${each}-share`), [nps[each].share]);
						}
						distribution.forEach((count, rating) => {
							assert.deepEqual(figures.get(`distribution-${rating}`), [count]);
						});
						const scores = new Set(figures.get('segment-score'));
						for (const { nps: ofSegment } of segments.flatMap((segmentation) => segmentation.segments)) {
							if (ofSegment?.score != null) assert.ok(scores.has(ofSegment.score), String(ofSegment.score));
						}
					}
				});

				it('stand in the CSV, unrounded', () => {
					const figures = csvFigures(exported.csv, words);
					const { nps, distribution, segments, benchmark, trend } = analysis;
					const of = (
						section: 'score' | 'distribution' | 'segments' | 'trend',
						item: string,
						measure: 'score' | 'count' | 'share',
					) =>
						figures.get(
							`${words.text(`exports.section.${section}`)} | ${item} | ${words.text(`exports.measure.${measure}`)}`,
						);
					assert.deepEqual(of('score', '', 'score'), [nps.score, nps.base, nps.interval?.low, nps.interval?.high]);
					for (const each of classes) {
						assert.equal(of('score', words.text(`shares.${each}`), 'count')?.[0], nps[each].count);
						assert.equal(of('score', words.text(`shares.${each}`), 'share')?.[0], nps[each].share);
					}
					distribution.forEach((count, rating) => {
						assert.equal(of('distribution', String(rating), 'count')?.[0], count);
					});
					for (const segmentation of segments) {
						for (const { label, base, nps: ofSegment } of segmentation.segments) {
							const item = `${questionName(segmentation, 300)}: ${segmentName(words, segmentation.by, label, 300)}`;
							assert.deepEqual(of('segments', item, 'score')?.slice(0, 2), [ofSegment?.score ?? null, base], item);
						}
					}
					for (const { period, nps: ofPeriod } of trend?.periods ?? []) {
						assert.equal(of('trend', period, 'score')?.[0], ofPeriod?.score ?? null);
					}
					if (benchmark !== null && 'difference' in benchmark.verdict) {
						const differences = [...figures].filter(([name]) =>
							name.endsWith(` | ${words.text('exports.measure.difference')}`),
						);
						assert.deepEqual(
							differences.map(([, [value]]) => value),
							[benchmark.verdict.difference],
						);
					}
				});

				it('stand in Markdown, rounded as in the page', () => {
					const { nps, distribution, segments } = analysis;
					assert.ok(nps.score !== null && nps.interval !== null);
					const score = words.points(nps.score, scoreDigits(nps.interval));
					assert.ok(exported.markdown.split('\n').some((line) => line.replaceAll('\\', '') === `## ${score}`));
					const rows = markdownRows(exported.markdown);
					for (const each of classes) {
						const row = rows.find(
							([name, rating]) =>
								name === words.text(`shares.${each}`) && rating === words.text(`shares.${each}Rating`),
						);
						assert.deepEqual(row?.slice(2), [words.count(nps[each].count), words.share(nps[each].share, 1)]);
					}
					distribution.forEach((count, rating) => {
						assert.ok(rows.some(([first, second]) => first === String(rating) && second === words.count(count)));
					});
					for (const segmentation of segments.filter(({ by }) => by === 'segment')) {
						for (const { label, base, nps: ofSegment } of segmentation.segments) {
							if (ofSegment?.score == null) continue;
							const name = segmentName(words, segmentation.by, label, 120);
							const shown = words.points(ofSegment.score, 1);
							assert.ok(
								rows.some((row) => row[0] === name && row[1] === shown && row[3] === words.count(base)),
								name,
							);
						}
					}
				});

				it('stand in the terminal, rounded as in the page', () => {
					const { nps, distribution } = analysis;
					assert.ok(nps.score !== null && nps.interval !== null);
					const { text } = exported;
					assert.ok(text.includes(`NPS ${words.points(nps.score, scoreDigits(nps.interval))}`));
					for (const each of classes) assert.ok(text.includes(words.share(nps[each].share, 1)), each);
					distribution.forEach((count, rating) => {
						assert.match(text, new RegExp(`^\\s*${rating}\\s+${count}\\b`, 'm'));
					});
				});

				it('fit in a page of under 300 kB', () => {
					assert.ok(Buffer.byteLength(exported.html) < 300_000, `${Buffer.byteLength(exported.html)} bytes`);
				});
			});
		}
	}
});
