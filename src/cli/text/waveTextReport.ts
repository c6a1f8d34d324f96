import type { WaveComparison } from '../../core/model/waves.ts';
import { fileText } from '../../report/fileText.ts';
import { pValue } from '../../report/pValue.ts';
import { paragraph } from '../../report/sentences/paragraph.ts';
import { fieldworkOf, waveName, waveScore } from '../../report/waves/waveName.ts';
import { questionRows, ratingRows, segmentRows, shareRows } from '../../report/waves/waveRows.ts';
import {
	changeText,
	movementTexts,
	questionsTitle,
	ratingsTitle,
	scoreTests,
	segmentsTitle,
	sharesTitle,
	waveFindingSentence,
	waveLead,
	waveMethod,
	waveSentence,
} from '../../report/waves/waveSentences.ts';
import type { WaveRow } from '../../report/waves/waveTable.tsx';
import type { Words } from '../../report/words.ts';
import { joined, listed, page, rows, titled, wrapped } from '../layout/textLayout.ts';

/** Waves side by side for a terminal; as wide as their names ask for. */
export function waveTextReport(comparison: WaveComparison, words: Words): string {
	const { segments, ratings, findings } = comparison;
	return page([
		head(comparison, words),
		wrapped(paragraph([joined(waveSentence(words, comparison)), waveLead(words, comparison)])),
		scores(comparison, words),
		table(words, comparison, sharesTitle(words, comparison), shareRows(words, comparison)),
		moved(comparison, words),
		...segments.map((segmentation) =>
			table(
				words,
				comparison,
				segmentsTitle(words, comparison, segmentation),
				segmentRows(words, segmentation),
				words.text('waves.segments.caption', { tests: segmentation.tests }),
			),
		),
		ratings.length === 0
			? []
			: table(
					words,
					comparison,
					ratingsTitle(words, comparison),
					ratingRows(words, comparison),
					words.text('waves.ratings.caption'),
				),
		questions(comparison, words),
		findings.length === 0 ? [] : titled(words.text('waves.findings.title')),
		findings.flatMap((finding) =>
			listed(finding.severity === 'warning' ? '!' : '-', waveFindingSentence(words, comparison, finding)),
		),
		[...titled(words.text('waves.method')), ...wrapped(waveMethod(words, comparison))],
	]);
}

function head({ waves }: WaveComparison, words: Words): string[] {
	return [
		...wrapped(words.text('waves.count', { count: waves.length })),
		...wrapped(words.text('quoted', { text: fileText(waves.at(-1)?.question.text ?? '', 400) })),
	];
}

function scores(comparison: WaveComparison, words: Words): string[] {
	const { waves, level } = comparison;
	return [
		...rows(
			waves.map((wave) => {
				const { nps, change } = wave;
				return [
					waveName(wave),
					waveScore(words, wave),
					nps.interval === null ? '' : words.interval(nps.interval.low, nps.interval.high),
					words.text('waves.base', { base: words.count(nps.base) }),
					change === null
						? ''
						: `${changeText(words, change, words.points(change.difference))} (p ${pValue(words, change.p)})`,
					fieldworkOf(words, wave),
				];
			}),
		),
		'',
		...wrapped(words.text('waves.caption', { level: words.share(level, 1), tests: scoreTests(comparison) })),
	];
}

function table(
	words: Words,
	{ waves }: WaveComparison,
	title: string,
	things: readonly WaveRow[],
	caption = words.text('waves.shares.caption'),
): string[] {
	const cells = things.map(({ name, cells: ofWaves }) => [
		name,
		...ofWaves.map(({ value, base, change }) =>
			[value, base, change === '' ? '' : `(${change})`].filter((part) => part !== '').join(' '),
		),
		'',
	]);
	return [...titled(title), ...rows([['', ...waves.map(waveName), ''], ...cells]), '', ...wrapped(caption)];
}

function moved(comparison: WaveComparison, words: Words): string[] {
	if (comparison.segments.length + comparison.ratings.length === 0) return [];
	const texts = movementTexts(words, comparison);
	return [
		...titled(words.text('waves.moved.title', { count: texts.length })),
		...texts.flatMap((text) => listed('-', text)),
	];
}

/** Those that are worded differently, or not asked everywhere. */
function questions(comparison: WaveComparison, words: Words): string[] {
	const lines = (['renamed', 'some'] as const).flatMap((match) => {
		const found = questionRows(words, comparison, match);
		if (found.length === 0) return [];
		return [
			`${words.text(`waves.questions.${match}`)}:`,
			...found.flatMap(({ name, cells }) => [
				...listed('-', name),
				...cells.flatMap(({ value }, wave) => {
					const of = comparison.waves[wave];
					return of === undefined ? [] : listed(' ', `${waveName(of)}: ${value}`);
				}),
			]),
		];
	});
	return [...titled(questionsTitle(words, comparison)), ...lines];
}
