import type { SatisfactionRatings } from '../../model/satisfaction.ts';
import { crossing } from '../../stats/crossing.ts';
import { isotonicFit } from '../../stats/isotonicFit.ts';
import type { AnalysisContext } from '../context.ts';
import { groupScore, holdBack } from '../groupScore.ts';
import type { RatingColumn } from '../ratings/ratingColumn.ts';
import { groupsByCell } from '../selection/recordGroups.ts';
import { scoreGroups } from '../selection/scoreGroups.ts';

/** Ratings of a scale of ten in halves, of which each can be told alone. */
const mostRatings = 21;

/**
 * The score among those who gave each rating, with the fit that never falls, each rating as heavy as its answers. Ratings
 * finer than halves are taken together around the whole ones.
 */
export function scoreByRating(
	{ survey, selection, query }: Pick<AnalysisContext, 'survey' | 'selection' | 'query'>,
	column: RatingColumn,
): SatisfactionRatings {
	const isExact = column.ratings.length <= mostRatings;
	const told = isExact ? column.ratings : wholeOnes(column.ratings);
	const placeOfRating = column.ratings.map((rating) => {
		const exact = told.indexOf(rating);
		return exact < 0 ? told.indexOf(Math.round(rating)) : exact;
	});
	const groupOfCode = column.placeOfCode.map((place) => placeOfRating[place] ?? told.length);
	const groups = groupsByCell(survey, column.index, told.length, groupOfCode);
	const all = scoreGroups(selection, groups).map((sample) => groupScore(sample, query.level, query.minimumBase));
	const unrated = selection.total.sample.base - all.reduce((sum, { base }) => sum + base, 0);
	const scores = holdBack(all, query.minimumBase, unrated).map((score, place) => ({
		rating: told[place] ?? 0,
		...(isExact ? alone(told, place) : aroundWhole(told[place] ?? 0)),
		...score,
	}));
	const scored = scores.flatMap(({ rating, base, nps }) =>
		nps?.score == null ? [] : [{ x: rating, y: nps.score, weight: base }],
	);
	const fit = isotonicFit(scored);
	const fitted = new Map(scored.map(({ x }, place) => [x, fit[place] ?? null]));
	return {
		points: scores
			.filter(({ base }) => base > 0)
			.map((score) => ({ ...score, fitted: fitted.get(score.rating) ?? null })),
		turningPoint: crossing(
			scored.map(({ x }, place) => ({ x, y: fit[place] ?? 0 })),
			0,
		),
	};
}

/** What a rating that stands for itself reaches to: the next one, at most one further. */
function alone(ratings: readonly number[], place: number): RatingRange {
	const from = ratings[place] ?? 0;
	return { from, below: Math.min(ratings[place + 1] ?? from + 1, from + 1) };
}

/** What is rounded to a whole rating. */
function aroundWhole(rating: number): RatingRange {
	return { from: rating - 0.5, below: rating + 0.5 };
}

type RatingRange = Pick<SatisfactionRatings['points'][number], 'from' | 'below'>;

function wholeOnes(ratings: readonly number[]): readonly number[] {
	return [...new Set(ratings.map(Math.round))];
}
