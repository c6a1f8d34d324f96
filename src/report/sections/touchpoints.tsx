import type { VNode } from 'preact';
import type { Analysis } from '../../core/model/analysis.ts';
import type { BenchmarkFigure } from '../../core/model/benchmark.ts';
import type { Touchpoint, Touchpoints as TouchpointFigures } from '../../core/model/touchpoints.ts';
import type { ReportActions } from '../actions.ts';
import { AtWidths } from '../charts/chart.tsx';
import { type PriorityGeometry, priorityGeometry } from '../charts/priorityGeometry.ts';
import { type PressTouchpoint, PriorityMap } from '../charts/priorityMap.tsx';
import { figureName, figureSource, figureYear } from '../figureName.ts';
import { fileText } from '../fileText.ts';
import { questionName } from '../questionName.ts';
import { paragraph } from '../sentences/paragraph.ts';
import { meanWithInterval } from '../sentences/satisfaction.ts';
import {
	bordersSentence,
	byPriority,
	touchpointsLead,
	touchpointsTitle,
	weightsSentence,
} from '../sentences/touchpoints.ts';
import type { Words } from '../words.ts';
import { FigureTable } from './figureTable.tsx';
import { Foot } from './foot.tsx';
import { LowRatingTable, lowCount, lowFilter } from './lowRatingTable.tsx';
import type { SectionProps } from './sectionProps.ts';

/** Which touchpoint to improve first: how each is rated, and how closely it goes together with the recommendation. */
export function Touchpoints({ analysis, words, widths, actions }: SectionProps): VNode | null {
	const { touchpoints } = analysis;
	if (touchpoints === null) {
		return null;
	}
	const title = touchpointsTitle(words, touchpoints);
	return (
		<section id="touchpoints" class="touchpoints" aria-labelledby="touchpoints-title">
			<h2 id="touchpoints-title">{title}</h2>
			<p class="lead">{touchpointsLead(words, touchpoints)}</p>
			{touchpoints.borders === null ? null : (
				<AtWidths
					widths={widths}
					draw={(width) => (
						<Mapped
							words={words}
							width={width}
							touchpoints={touchpoints}
							title={title}
							press={pressOf(words, analysis.query.minimumBase, actions)}
						/>
					)}
				/>
			)}
			<Foot words={words} caption={caption(words, touchpoints, analysis)}>
				<TouchpointTable words={words} touchpoints={touchpoints} title={title} />
				<LowRatingTable words={words} touchpoints={touchpoints} actions={actions} />
			</Foot>
		</section>
	);
}

interface MappedProps {
	readonly words: Words;
	readonly width: number;
	readonly touchpoints: TouchpointFigures;
	readonly title: string;
	readonly press: PressTouchpoint | undefined;
}

/** A touchpoint filters by those who rated it low, where they are enough to be shown. */
function pressOf(words: Words, minimumBase: number, actions: ReportActions | undefined): PressTouchpoint | undefined {
	return actions === undefined
		? undefined
		: {
				isPressable: (touchpoint) => lowCount(touchpoint) >= minimumBase || actions.isFiltered(lowFilter(touchpoint)),
				label: (touchpoint) =>
					words.text('touchpoints.press', {
						touchpoint: questionName(touchpoint, 160),
						below: words.decimal(touchpoint.low.below, 1),
						count: lowCount(touchpoint),
					}),
				isPressed: (touchpoint) => actions.isFiltered(lowFilter(touchpoint)),
				toggle: (touchpoint) => actions.toggleFilter(lowFilter(touchpoint)),
			};
}

/** The map; under it the names, where they have no room in it. */
function Mapped({ words, width, touchpoints, title, press }: MappedProps): VNode | null {
	const geometry = priorityGeometry(words, touchpoints, width);
	return geometry === null ? null : (
		<>
			<PriorityMap
				words={words}
				width={width}
				geometry={geometry}
				title={title}
				description={words.text('touchpoints.description')}
				press={press}
			/>
			{geometry.isNumbered ? <Names words={words} geometry={geometry} /> : null}
		</>
	);
}

function Names({ words, geometry }: { readonly words: Words; readonly geometry: PriorityGeometry }): VNode {
	return (
		<ol class="numbered">
			{geometry.marks.map(({ number, touchpoint: { field, mean, ...touchpoint } }) => (
				<li key={number}>
					<bdi>{questionName(touchpoint, 300)}</bdi>{' '}
					<span class="place">
						{field === null ? null : words.text(`touchpoints.field.${field}`)}
						{mean.mean === null ? null : ` · ${words.decimal(mean.mean, 1)}`}
					</span>
				</li>
			))}
		</ol>
	);
}

function caption(words: Words, figures: TouchpointFigures, analysis: Analysis): string {
	const { touchpoints, borders } = figures;
	const missing = borders === null ? [] : touchpoints.filter(({ field }) => field === null);
	return paragraph([
		words.text('touchpoints.caption'),
		borders !== null && words.text('touchpoints.crosses', { level: words.share(analysis.query.level, 1) }),
		borders !== null && bordersSentence(words, borders),
		missing.length > 0 &&
			words.text('touchpoints.unplaced', { touchpoints: words.list(missing.map((each) => questionName(each, 40))) }),
		...publishedSentences(words, touchpoints, analysis),
		weightsSentence(words, figures),
	]);
}

/** Where the published means come from: each figure once. */
function publishedSentences(words: Words, touchpoints: readonly Touchpoint[], analysis: Analysis): string[] {
	const known = analysis.benchmark;
	const figures = known === null ? [] : [known.figure, ...known.peers.map(({ figure }) => figure)];
	const ids = new Set(touchpoints.flatMap(({ published }) => published?.figure ?? []));
	return [...ids].map((id) => {
		const figure = figures.find((each) => each.id === id);
		return figure === undefined
			? words.text('touchpoints.published', { figure: fileText(id) })
			: publishedSource(words, figure);
	});
}

function publishedSource(words: Words, figure: BenchmarkFigure): string {
	return words.text('touchpoints.publishedSource', {
		source: figureSource(words, figure),
		figure: figureName(words, figure),
		year: figureYear(words, figure),
	});
}

interface TouchpointTableProps {
	readonly words: Words;
	readonly touchpoints: TouchpointFigures;
	readonly title: string;
}

function TouchpointTable({ words, touchpoints, title }: TouchpointTableProps): VNode {
	return (
		<FigureTable
			caption={title}
			rows={byPriority(touchpoints)}
			idOf={({ index }) => index}
			columns={[
				{
					head: words.text('touchpoints.touchpoint'),
					cell: (touchpoint) => <bdi>{questionName(touchpoint, 160)}</bdi>,
				},
				{
					head: words.text('touchpoints.field'),
					cell: ({ field }) => (field === null ? '–' : words.text(`touchpoints.field.${field}`)),
				},
				{
					head: words.text('touchpoints.performance'),
					cell: ({ mean }) => (mean.mean === null ? words.text('touchpoints.tooFew') : meanWithInterval(words, mean)),
				},
				{ head: words.text('touchpoints.ratings'), cell: ({ mean }) => words.count(mean.base) },
				{ head: words.text('touchpoints.importance'), cell: (touchpoint) => importance(words, touchpoint) },
				{
					head: words.text('touchpoints.relativeWeight'),
					cell: ({ relativeWeight }) => (relativeWeight === null ? '–' : words.share(relativeWeight)),
				},
				{ head: words.text('table.published'), cell: (touchpoint) => published(words, touchpoint) },
			]}
		/>
	);
}

function importance(words: Words, { importance: correlation }: Touchpoint): string {
	if (correlation === null) {
		return '–';
	}
	const { r, low, high } = correlation;
	return low === null || high === null
		? words.decimal(r, 2)
		: words.text('touchpoints.correlation', {
				r: words.decimal(r, 2),
				low: words.decimal(low, 2),
				high: words.decimal(high, 2),
			});
}

function published(words: Words, { published: figure }: Touchpoint): string {
	if (figure === null) {
		return '–';
	}
	const mean = words.decimal(figure.mean, 1);
	return figure.best === null
		? mean
		: words.text('touchpoints.publishedBest', { mean, best: words.decimal(figure.best, 1) });
}
