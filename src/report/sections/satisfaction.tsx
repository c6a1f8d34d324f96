import type { VNode } from 'preact';
import type { Filter } from '../../core/model/query.ts';
import type { Satisfaction as SatisfactionFigures, SatisfactionMeans } from '../../core/model/satisfaction.ts';
import type { ReportActions } from '../actions.ts';
import { answerClasses } from '../answerClasses.ts';
import { AtWidths } from '../charts/chart.tsx';
import { MeansChart } from '../charts/meansChart.tsx';
import { meansGeometry } from '../charts/meansGeometry.ts';
import { RatingsChart } from '../charts/ratingsChart.tsx';
import { fileText } from '../fileText.ts';
import { questionName } from '../questionName.ts';
import { paragraph } from '../sentences/paragraph.ts';
import {
	groupName,
	meansTitle,
	meanWithInterval,
	ratingsTitle,
	satisfactionSentences,
	satisfactionTitle,
} from '../sentences/satisfaction.ts';
import type { Words } from '../words.ts';
import { answeredFilters } from './answeredFilters.ts';
import { FigureTable } from './figureTable.tsx';
import { FilterButton } from './filterButton.tsx';
import { Foot } from './foot.tsx';
import { RecordsButton } from './recordsButton.tsx';
import type { SectionProps } from './sectionProps.ts';

/** Satisfaction beside the score, in two charts of two quantities: means of groups, and ratings of persons. */
export function Satisfaction({ analysis, words, widths, actions }: SectionProps): VNode | null {
	const { satisfaction } = analysis;
	if (satisfaction === null) {
		return null;
	}
	const { means, ratings } = satisfaction;
	return (
		<section id="satisfaction" class="satisfaction" aria-labelledby="satisfaction-title">
			<h2 id="satisfaction-title">{satisfactionTitle(words, satisfaction)}</h2>
			<p class="asked">
				<bdi>{questionName(satisfaction, 300)}</bdi>
			</p>
			<p class="lead">{paragraph(satisfactionSentences(words, satisfaction))}</p>
			<Means words={words} widths={widths} satisfaction={satisfaction} />
			{ratings.points.length === 0 ? null : (
				<>
					<h3 id="satisfaction-ratings">{ratingsTitle(words, ratings)}</h3>
					<p class="lead">{words.text(means === null ? 'satisfaction.ratings.lead' : 'satisfaction.ratings.apart')}</p>
					<AtWidths
						widths={widths}
						draw={(width) => (
							<RatingsChart
								words={words}
								width={width}
								ratings={ratings}
								title={ratingsTitle(words, ratings)}
								description={words.text('satisfaction.ratings.description')}
							/>
						)}
					/>
					<Foot words={words} caption={ratingsCaption(words, satisfaction, analysis.query.level)}>
						<RatingsTable words={words} satisfaction={satisfaction} actions={actions} />
						<ClassTable words={words} satisfaction={satisfaction} actions={actions} />
					</Foot>
				</>
			)}
		</section>
	);
}

interface PartProps {
	readonly words: Words;
	readonly satisfaction: SatisfactionFigures;
}

type RatingPoint = SatisfactionFigures['ratings']['points'][number];

interface TableProps extends PartProps {
	readonly actions: ReportActions | undefined;
}

function Means({
	words,
	widths,
	satisfaction: { means },
}: PartProps & { readonly widths: readonly number[] }): VNode | null {
	if (means === null) {
		return null;
	}
	const title = meansTitle(words, means);
	return (
		<>
			<h3 id="satisfaction-means">{title}</h3>
			<p class="lead">{words.text('satisfaction.means.lead', { by: means.by })}</p>
			<AtWidths
				widths={widths}
				draw={(width) => (
					<MeansChart
						words={words}
						width={width}
						means={means}
						title={title}
						description={words.text('satisfaction.means.description')}
					/>
				)}
			/>
			<Foot words={words} caption={meansCaption(words, means, widths)}>
				<MeansTable words={words} means={means} />
			</Foot>
		</>
	);
}

function meansCaption(words: Words, means: SatisfactionMeans, widths: readonly number[]): string {
	const { by, column, points, line, published } = means;
	const marks = widths.map((width) => meansGeometry(words, means, width).marks);
	return paragraph([
		words.text('satisfaction.means.caption', { by, column: fileText(column, 60), count: points.length }),
		marks.some((ofWidth) => ofWidth.some(({ few }) => few)) && words.text('satisfaction.hollow'),
		line !== null && words.text('satisfaction.means.line'),
		published !== null && words.text('satisfaction.means.source'),
		marks.some((ofWidth) => ofWidth.some(({ name, label }) => label === null || name.endsWith('…'))) &&
			words.text('satisfaction.means.unnamed'),
	]);
}

function MeansTable({ words, means }: { readonly words: Words; readonly means: SatisfactionMeans }): VNode {
	return (
		<FigureTable
			caption={meansTitle(words, means)}
			rows={means.points}
			idOf={({ label }) => label}
			columns={[
				{ head: words.text('table.group'), cell: ({ label }) => <bdi>{groupName(words, means.by, label)}</bdi> },
				{
					head: words.text('satisfaction.meanSatisfaction'),
					cell: ({ satisfaction }) => words.decimal(satisfaction, 2),
				},
				{ head: words.text('satisfaction.score'), cell: ({ score }) => words.points(score, 1) },
				{ head: words.text('table.count'), cell: ({ base }) => words.count(base) },
			]}
		/>
	);
}

function ratingsCaption(words: Words, { ratings, mean }: SatisfactionFigures, level: number): string {
	return paragraph([
		words.text('satisfaction.ratings.caption', { base: words.count(mean.base), level: words.share(level, 1) }),
		ratings.points.some(({ shown }) => shown === 'few') && words.text('satisfaction.hollow'),
	]);
}

function RatingsTable({ words, satisfaction: { ratings, index }, actions }: TableProps): VNode {
	const filterOf = ({ from, below }: RatingPoint): Filter => ({ kind: 'rating', column: index, from, below });
	const nameOf = ({ rating }: RatingPoint) => words.decimal(rating, 1);
	return (
		<FigureTable
			caption={ratingsTitle(words, ratings)}
			rows={ratings.points}
			idOf={({ rating }) => rating}
			columns={[
				{
					head: words.text('table.rating'),
					cell: (point) => (
						<FilterButton actions={point.nps === null ? undefined : actions} filter={filterOf(point)}>
							{nameOf(point)}
						</FilterButton>
					),
				},
				{
					head: words.text('table.count'),
					cell: (point) => (
						<RecordsButton
							actions={actions}
							words={words}
							title={words.text('records.ofRating', { rating: nameOf(point) })}
							count={point.base}
							filters={[filterOf(point), ...answeredFilters]}
						/>
					),
				},
				{
					head: words.text('satisfaction.score'),
					cell: ({ nps, shown }) =>
						nps === null ? words.text(`satisfaction.${shown}`) : words.points(nps.score ?? 0, 1),
				},
				{
					head: words.text('table.interval'),
					cell: ({ nps }) => (nps?.interval == null ? '' : words.interval(nps.interval.low, nps.interval.high)),
				},
				{
					head: words.text('satisfaction.fitted'),
					cell: ({ fitted }) => (fitted === null ? '' : words.points(fitted, 1)),
				},
			]}
		/>
	);
}

function ClassTable({ words, satisfaction: { mean, byClass, index }, actions }: TableProps): VNode {
	// No rating is above 10.
	const rated: Filter = { kind: 'rating', column: index, from: 0, below: 11 };
	const rows = [
		{ name: words.text('satisfaction.all'), rating: mean, filters: [rated] },
		...answerClasses.map((group) => ({
			name: words.text(`shares.${group}`),
			rating: byClass[group],
			filters: [rated, { kind: 'class', class: group } as const],
		})),
	];
	return (
		<FigureTable
			caption={words.text('satisfaction.meanSatisfaction')}
			rows={rows}
			idOf={({ name }) => name}
			columns={[
				{ head: words.text('table.group'), cell: ({ name }) => name },
				{ head: words.text('satisfaction.meanSatisfaction'), cell: ({ rating }) => meanWithInterval(words, rating) },
				{
					head: words.text('table.count'),
					cell: ({ name, rating, filters }) => (
						<RecordsButton actions={actions} words={words} title={name} count={rating.base} filters={filters} />
					),
				},
			]}
		/>
	);
}
