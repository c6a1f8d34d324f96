import type { VNode } from 'preact';
import type { CategoryQuestion, CategoryShare } from '../../core/model/analysis.ts';
import type { Filter } from '../../core/model/query.ts';
import type { ReportActions } from '../actions.ts';
import { type PressColumn, RatingsBars } from '../charts/ratingsBars.tsx';
import { fileText } from '../fileText.ts';
import { questionName } from '../questionName.ts';
import { unscoredSentence } from '../sentences/categories.ts';
import { distributionTitle } from '../sentences/distribution.ts';
import type { Words } from '../words.ts';
import { Foot } from './foot.tsx';
import { RatingTable } from './ratingTable.tsx';

/** What the columns of a rating question have in common with those beside it. */
export interface RatingScale {
	/** The first and the last rating that has a place. */
	readonly from: number;
	readonly to: number;
	/** The share, on 0..1, that is as high as the chart. */
	readonly highest: number;
}

const ratingsAtLeast = 3;

/**
 * The questions answered by whole numbers from 0 to 10. Those with the same highest rating are taken to have the same
 * scale, and all charts the same height, so that they can be compared.
 */
export function ratingScales(questions: readonly CategoryQuestion[]): ReadonlyMap<CategoryQuestion, RatingScale> {
	const ratings = questions.filter(isRating);
	const highest = Math.max(...ratings.flatMap(({ categories }) => categories.map(({ interval }) => interval.high)));
	const lowest = new Map<number, number>();
	for (const question of ratings) {
		const to = lastRating(question);
		lowest.set(to, Math.min(lowest.get(to) ?? to, ...ratingsOf(question)));
	}
	return new Map(
		ratings.map((question) => {
			const to = lastRating(question);
			return [question, { from: lowest.get(to) ?? 0, to, highest }];
		}),
	);
}

function isRating({ choice, categories }: CategoryQuestion): boolean {
	return (
		choice === 'single' &&
		categories.length >= ratingsAtLeast &&
		categories.every(({ label }) => /^(\d|10)$/.test(label.trim()))
	);
}

function ratingsOf({ categories }: CategoryQuestion): readonly number[] {
	return categories.map(({ label }) => Number(label));
}

function lastRating(question: CategoryQuestion): number {
	return Math.max(...ratingsOf(question));
}

/** A question answered by a rating: a column for each. */
export function RatingQuestion({ question, scale, words, minimumBase, actions }: RatingQuestionProps): VNode {
	const { categories, base, blank } = question;
	const title = ratingTitle(words, question);
	const unscored = unscoredSentence(words, question, minimumBase);
	return (
		<article class="question" data-question={question.index}>
			<p class="asked">
				<bdi>{questionName(question, 300)}</bdi>
			</p>
			<h3>{title}</h3>
			<RatingsBars
				words={words}
				categories={categories}
				title={`${questionName(question)}. ${title}.`}
				press={pressOf(words, question, actions)}
				{...scale}
			/>
			<Foot words={words} caption={words.text('categories.base', { base: words.count(base), blank })}>
				<RatingTable
					words={words}
					caption={questionName(question)}
					rows={categories.map(({ label, count, share, score }) => ({
						rating: label,
						count,
						share,
						score,
						title: words.text('filter.category', { column: fileText(question.column, 60), value: label }),
						filter: { kind: 'category', column: question.index, value: label },
					}))}
					actions={actions}
				/>
				{unscored === null ? null : <p class="caption">{unscored}</p>}
			</Foot>
		</article>
	);
}

function pressOf(
	words: Words,
	{ index }: CategoryQuestion,
	actions: ReportActions | undefined,
): PressColumn | undefined {
	if (actions === undefined) {
		return undefined;
	}
	const filterOf = ({ label }: CategoryShare): Filter => ({ kind: 'category', column: index, value: label });
	return {
		label: ({ label, share }) => words.text('categories.press', { label, share: words.share(share) }),
		isPressed: (category) => actions.isFiltered(filterOf(category)),
		toggle: (category) => actions.toggleFilter(filterOf(category)),
	};
}

export interface RatingQuestionProps {
	readonly question: CategoryQuestion;
	readonly scale: RatingScale;
	readonly words: Words;
	readonly minimumBase: number;
	readonly actions: ReportActions | undefined;
}

/** Which rating was given most often. */
function ratingTitle(words: Words, { categories }: CategoryQuestion): string {
	const distribution = Array.from({ length: 11 }, () => 0);
	for (const { label, count } of categories) {
		distribution[Number(label)] = count;
	}
	return distributionTitle(words, distribution);
}
