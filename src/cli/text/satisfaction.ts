import type { Analysis } from '../../core/model/analysis.ts';
import type { Satisfaction, SatisfactionMeans } from '../../core/model/satisfaction.ts';
import { fileText } from '../../report/fileText.ts';
import { questionName } from '../../report/questionName.ts';
import { paragraph } from '../../report/sentences/paragraph.ts';
import {
	groupName,
	meansTitle,
	ratingsTitle,
	satisfactionSentences,
	satisfactionTitle,
} from '../../report/sentences/satisfaction.ts';
import type { Words } from '../../report/words.ts';
import { noScoreText, scoreRows } from '../layout/scoreRows.ts';
import { namedRows, titled, wrapped } from '../layout/textLayout.ts';

const mostGroups = 20;

/** Satisfaction beside the score: means of groups, and apart from them ratings of persons. */
export function satisfaction({ satisfaction: figures, query }: Analysis, words: Words): string[][] {
	if (figures === null) return [];
	const { means, ratings } = figures;
	return [
		[
			...titled(satisfactionTitle(words, figures)),
			...wrapped(words.text('quoted', { text: questionName(figures, 300) })),
			...satisfactionSentences(words, figures).flatMap(wrapped),
		],
		means === null ? [] : meansOfGroups(words, means),
		ratings.points.length === 0 ? [] : ratingsOfPersons(words, figures, query.level),
	];
}

function meansOfGroups(words: Words, means: SatisfactionMeans): string[] {
	const { by, column, points, published } = means;
	const sorted = points.toSorted((one, other) => other.satisfaction - one.satisfaction || other.base - one.base);
	const left = sorted.length - mostGroups;
	const heads = { name: '', cells: [words.text('satisfaction.meanSatisfaction'), words.text('categories.score'), 'n'] };
	return [
		...wrapped(meansTitle(words, means)),
		'',
		...namedRows([
			heads,
			...sorted.slice(0, mostGroups).map(({ label, satisfaction: mean, score, base }) => ({
				name: groupName(words, by, label, 120),
				cells: [words.decimal(mean, 1), words.points(score), words.count(base)],
			})),
		]),
		...wrapped(
			paragraph([
				words.text('terminal.groups', { column: fileText(column, 60), count: points.length }),
				published !== null &&
					words.text('terminal.publishedTurning', {
						low: words.decimal(published.turningPoint[0], 1),
						high: words.decimal(published.turningPoint[1], 1),
						fifteen: words.decimal(published.fifteenAndMore, 1),
					}),
				left > 0 && words.text('terminal.left', { count: left }),
			]),
		),
	];
}

function ratingsOfPersons(words: Words, { means, ratings, mean }: Satisfaction, level: number): string[] {
	return [
		...wrapped(ratingsTitle(words, ratings)),
		...wrapped(words.text(means === null ? 'satisfaction.ratings.lead' : 'satisfaction.ratings.apart')),
		'',
		...scoreRows(
			words,
			ratings.points.toReversed().map((point) => ({
				name: words.decimal(point.rating, 1),
				score: point,
				remark: point.fitted === null ? '' : words.text('terminal.fit', { score: words.points(point.fitted) }),
				sentence: noScoreText(words, point),
			})),
			null,
		),
		...wrapped(words.text('terminal.ratings', { base: words.count(mean.base), level: words.share(level, 1) })),
	];
}
