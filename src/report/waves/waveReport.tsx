import type { ComponentChildren, VNode } from 'preact';
import type { WaveComparison } from '../../core/model/waves.ts';
import { AtWidths } from '../charts/chart.tsx';
import { fileText } from '../fileText.ts';
import { RichText } from '../richText.tsx';
import { scoreDigits } from '../scoreDigits.ts';
import { FigureTable } from '../sections/figureTable.tsx';
import { Foot } from '../sections/foot.tsx';
import { comparisonColumns } from '../sections/scoreColumns.ts';
import { paragraph } from '../sentences/paragraph.ts';
import type { Words } from '../words.ts';
import { WaveChart } from './waveChart.tsx';
import { fieldworkOf, type IdentifiedWave, identified, waveName, waveScore } from './waveName.ts';
import { WaveQuestions } from './waveQuestions.tsx';
import { ratingRows, segmentRows, shareRows } from './waveRows.ts';
import {
	movementTexts,
	ratingsTitle,
	scoreTests,
	segmentsTitle,
	sharesTitle,
	waveFindingSentence,
	waveLead,
	waveMethod,
	waveSentence,
} from './waveSentences.ts';
import { WaveTable, type WaveTableProps } from './waveTable.tsx';

/** Several surveys that asked the same, side by side: one column, every title a finding. Without state. */
export function WaveReport(props: WaveReportProps): VNode {
	const { comparison, words, closing } = props;
	const { segments, ratings, findings } = comparison;
	const moved = movementTexts(words, comparison);
	return (
		<main class="report waves" lang={words.language}>
			<WaveHeader {...props} />
			<WaveHeadline {...props} />
			<WaveSection
				id="wave-shares-title"
				words={words}
				comparison={comparison}
				title={sharesTitle(words, comparison)}
				head="table.group"
				rows={shareRows(words, comparison)}
				caption={words.text('waves.shares.caption')}
			/>
			{segments.length + ratings.length === 0 ? null : (
				<section aria-labelledby="wave-moved-title">
					<h2 id="wave-moved-title">{words.text('waves.moved.title', { count: moved.length })}</h2>
					{moved.length === 0 ? null : (
						<ul class="moved">
							{moved.map((text) => (
								<li key={text}>{text}</li>
							))}
						</ul>
					)}
				</section>
			)}
			{segments.map((segmentation) => (
				<WaveSection
					key={segmentation.question}
					id={`wave-segments-${segmentation.question}`}
					words={words}
					comparison={comparison}
					title={segmentsTitle(words, comparison, segmentation)}
					head="waves.table.segment"
					rows={segmentRows(words, segmentation)}
					caption={words.text('waves.segments.caption', { tests: segmentation.tests })}
				/>
			))}
			{ratings.length === 0 ? null : (
				<WaveSection
					id="wave-ratings-title"
					words={words}
					comparison={comparison}
					title={ratingsTitle(words, comparison)}
					head="waves.table.rating"
					rows={ratingRows(words, comparison)}
					caption={words.text('waves.ratings.caption')}
				/>
			)}
			<WaveQuestions words={words} comparison={comparison} />
			{findings.length === 0 ? null : (
				<section aria-labelledby="wave-findings-title">
					<h2 id="wave-findings-title">{words.text('waves.findings.title')}</h2>
					<ul class="findings">
						{findings.map((finding) => {
							const sentence = waveFindingSentence(words, comparison, finding);
							return (
								<li key={sentence} class={finding.severity} data-finding={finding.code}>
									{sentence}
								</li>
							);
						})}
					</ul>
				</section>
			)}
			<section aria-labelledby="wave-method-title">
				<h2 id="wave-method-title">{words.text('waves.method')}</h2>
				<p class="caption">{waveMethod(words, comparison)}</p>
			</section>
			{closing}
		</main>
	);
}

export interface WaveReportProps {
	readonly comparison: WaveComparison;
	readonly words: Words;
	/** The widths in px at which charts are drawn. */
	readonly widths: readonly number[];
	/** The end of a comparison that is sent on; absent where it is live. */
	readonly closing?: ComponentChildren;
}

interface WaveSectionProps extends WaveTableProps {
	/** Of its title. */
	readonly id: string;
	readonly caption: string;
}

/** What became of several things of one kind. */
function WaveSection({ id, caption, ...table }: WaveSectionProps): VNode {
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{table.title}</h2>
			<WaveTable {...table} />
			<p class="caption">{caption}</p>
		</section>
	);
}

function WaveHeader({ comparison: { waves }, words }: WaveReportProps): VNode {
	return (
		<header>
			<p class="source">{words.text('waves.count', { count: waves.length })}</p>
			<h1>
				<bdi>{words.text('quoted', { text: fileText(waves.at(-1)?.question.text ?? '', 400) })}</bdi>
			</h1>
			<p class="facts">
				{identified(waves).map(({ id, wave, position }) => (
					<span key={id}>
						{position === 0 ? '' : ' · '}
						<bdi>{waveName(wave)}</bdi>
						{` (${words.text('waves.base', { base: words.count(wave.nps.base) })})`}
					</span>
				))}
			</p>
		</header>
	);
}

function WaveHeadline({ comparison, words, widths }: WaveReportProps): VNode {
	const { waves, level } = comparison;
	const last = waves.at(-1);
	const { score = null, interval = null } = last?.nps ?? {};
	const title = words.text('waves.chartTitle', { level: words.share(level, 1) });
	const change = last?.change ?? null;
	const caption = paragraph([
		words.text('waves.caption', { level: words.share(level, 1), tests: scoreTests(comparison) }),
		waves.some((wave) => wave.change?.method === 'overlapping') && words.text('waves.captionPaired'),
		waves.some(({ nps }) => nps.base > 0 && nps.base < 30) && words.text('waves.captionFew'),
	]);
	return (
		<section class="headline" aria-labelledby="headline-title">
			<div class="board">
				<div>
					<h2
						id="headline-title"
						class={score === null ? 'score empty' : 'score'}
						data-figure="score"
						data-value={score ?? undefined}
					>
						{score === null || interval === null
							? words.text('headline.emptyScore')
							: words.points(score, scoreDigits(interval))}
					</h2>
				</div>
				<div>
					<p class="sentence">
						<RichText
							parts={waveSentence(words, comparison)}
							figures={change === null ? {} : { b: { name: 'change', value: change.difference } }}
						/>
					</p>
					<p class="lead">{waveLead(words, comparison)}</p>
				</div>
			</div>
			<AtWidths
				widths={widths}
				draw={(width) => <WaveChart words={words} width={width} waves={waves} title={title} />}
			/>
			<Foot words={words} caption={caption}>
				<ScoreTable comparison={comparison} words={words} title={title} />
			</Foot>
		</section>
	);
}

interface ScoreTableProps extends Pick<WaveReportProps, 'comparison' | 'words'> {
	readonly title: string;
}

function ScoreTable({ comparison: { waves }, words, title }: ScoreTableProps): VNode {
	return (
		<FigureTable
			caption={title}
			rows={identified(waves)}
			idOf={({ id }) => id}
			columns={[
				{ head: words.text('waves.table.wave'), cell: ({ wave }) => <bdi>{waveName(wave)}</bdi> },
				{ head: words.text('waves.table.fieldwork'), cell: ({ wave }) => fieldworkOf(words, wave) },
				{
					head: words.text('table.count'),
					cell: ({ wave }) => words.count(wave.nps.base),
					figure: ({ wave, position }) => ({ name: `wave-base-${position}`, value: wave.nps.base }),
				},
				{
					head: words.text('table.score'),
					cell: ({ wave }) => (wave.nps.score === null ? waveScore(words, wave) : words.points(wave.nps.score, 1)),
					figure: ({ wave, position }) => ({ name: `wave-score-${position}`, value: wave.nps.score }),
				},
				{
					head: words.text('table.interval'),
					cell: ({ wave: { nps } }) =>
						nps.interval === null ? '' : words.interval(nps.interval.low, nps.interval.high, 1),
				},
				...comparisonColumns<IdentifiedWave>(
					words,
					{ difference: words.text('table.change'), interval: words.text('waves.table.changeInterval') },
					({ wave }) => wave.change,
				),
			]}
		/>
	);
}
