import type { Analysis, CategoryQuestion } from '../core/model/analysis.ts';
import { boardSentence } from '../report/boardSentence.ts';
import { benchmarkRows } from '../report/charts/benchmarkRows.ts';
import { fileText } from '../report/fileText.ts';
import { findingSentence } from '../report/findingSentence.ts';
import { categoriesTitle } from '../report/sections/categories.tsx';
import { sharesTitle } from '../report/sections/shares.tsx';
import { benchmarkSentences, columnSentences, fileSentences, methodSentences } from '../report/sourceSentences.ts';
import { verdictReservation, verdictTitle } from '../report/verdictSentence.ts';
import type { Words } from '../report/words.ts';
import { joined, listed, page, rows, titled, wrapped } from './textLayout.ts';

const barWidth = 30;
const categoriesShown = 8;

/** The report for a terminal of 80 columns. */
export function textReport(analysis: Analysis, words: Words): string {
	return page([
		head(analysis, words),
		headline(analysis, words),
		shares(analysis, words),
		distribution(analysis),
		benchmark(analysis, words),
		...analysis.categories.map((question) => categories(question, words)),
		findings(analysis, words),
		sources(analysis, words),
	]);
}

function head({ source, question, nps, responses }: Analysis, words: Words): string[] {
	const facts = [words.text('header.answers', { base: nps.base, records: responses.records })];
	for (const kind of ['blank', 'invalid', 'excluded'] as const) {
		if (responses[kind] > 0) facts.push(words.text(`header.${kind}`, { count: responses[kind] }));
	}
	return [
		...wrapped(`${fileText(source.name, 120)} · ${words.text(`layout.${source.layout}`)}`),
		...wrapped(words.text('quoted', { text: fileText(question.text, 400) })),
		...wrapped(facts.join(' · ')),
	];
}

function headline(analysis: Analysis, words: Words): string[] {
	const { score, interval } = analysis.nps;
	const sentence = wrapped(joined(boardSentence(words, analysis)));
	if (score === null || interval === null) return [words.text('headline.emptyScore'), ...sentence];
	const certainty = words.text('headline.interval', {
		level: words.share(interval.level, 1),
		low: words.points(interval.low),
		high: words.points(interval.high),
	});
	return [`NPS ${words.points(score)} (${certainty})`, '', ...sentence];
}

function shares({ nps }: Analysis, words: Words): string[] {
	if (nps.base === 0) return [];
	const groups = ['promoters', 'passives', 'detractors'] as const;
	return [
		...titled(sharesTitle(words, nps)),
		...rows(
			groups.map((group) => {
				const name = words.text(`shares.${group}`);
				return [name, words.share(nps[group].share, 1), words.count(nps[group].count), bar(nps[group].share)];
			}),
		),
	];
}

function distribution({ distribution, nps }: Analysis): string[] {
	if (nps.base === 0) return [];
	const most = Math.max(...distribution);
	return rows(distribution.map((count, rating) => [String(rating), String(count), bar(count / most)]));
}

function benchmark({ benchmark: comparison, nps }: Analysis, words: Words): string[] {
	if (comparison === null || nps.score === null) {
		return [...titled(words.text('benchmark.title.missing')), ...wrapped(words.text('terminal.benchmark-missing'))];
	}
	const reservation = verdictReservation(words, comparison, nps.base);
	return [
		...titled(verdictTitle(words, comparison, nps.base)),
		...(reservation === null ? [] : wrapped(reservation)),
		...rows(
			benchmarkRows(words, comparison).map(({ chosen, label, year, value }) => [
				chosen ? `> ${label}` : `  ${label}`,
				year,
				value,
			]),
		),
	];
}

function categories(question: CategoryQuestion, words: Words): string[] {
	const shown = question.categories.slice(0, categoriesShown);
	const further = question.categories.length - shown.length;
	const base = words.text('categories.base', { base: words.count(question.base), blank: question.blank });
	const several = question.choice === 'multiple' ? ` ${words.text('categories.multiple')}` : '';
	return [
		...wrapped(fileText(question.text.trim() === '' ? question.column : question.text, 300)),
		...wrapped(categoriesTitle(words, question)),
		...rows(
			shown.map(({ label, share, count }) => [fileText(label, 36), words.share(share), words.count(count), bar(share)]),
		),
		...(further > 0 ? [`  ${words.text('categories.more', { count: further })}`] : []),
		...wrapped(base + several),
	];
}

function findings({ findings: all }: Analysis, words: Words): string[] {
	if (all.length === 0) return [];
	const warnings = all.filter(({ severity }) => severity === 'warning');
	const notes = all.filter(({ severity }) => severity === 'note');
	return [
		...titled(words.text('findings.title', { warnings: warnings.length })),
		...warnings.flatMap((finding) => listed('!', findingSentence(words, finding))),
		...notes.flatMap((finding) => listed('-', findingSentence(words, finding))),
	];
}

function sources(analysis: Analysis, words: Words): string[] {
	const { benchmark: comparison } = analysis;
	return [
		...titled(words.text('sources.method')),
		...methodSentences(words, analysis).flatMap(wrapped),
		...(comparison === null
			? []
			: ['', ...titled(words.text('sources.benchmark')), ...wrapped(benchmarkSentences(words, comparison).join(' '))]),
		'',
		...titled(words.text('sources.file')),
		...wrapped(fileSentences(words, analysis).join(' · ')),
		'',
		...titled(words.text('sources.columns')),
		...columnSentences(words, analysis).flatMap(wrapped),
	];
}

function bar(share: number): string {
	return '█'.repeat(Math.round(share * barWidth));
}
