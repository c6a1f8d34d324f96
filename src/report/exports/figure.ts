import type { GroupScore, MeanRating, ScoreComparison } from '../../core/model/groupScore.ts';
import type { NetPromoterScore } from '../../core/model/netPromoterScore.ts';
import { answerClasses } from '../answerClasses.ts';
import type { Words } from '../words.ts';

/** One number of an analysis, unrounded, with its interval and base where it has them. */
export interface Figure {
	readonly section: FigureSection;
	/** What it is of; empty where it is of all answers. */
	readonly item: string;
	readonly measure: Measure;
	/** Null where it is not shown; `reason` says why. */
	readonly value: number | null;
	readonly unit: Unit;
	/** Answers that it is computed from. */
	readonly base?: number | undefined;
	/** Interval at the level of the query. */
	readonly low?: number | undefined;
	readonly high?: number | undefined;
	readonly reason?: 'too-few' | 'held-back' | undefined;
}

export type FigureSection =
	| 'score'
	| 'distribution'
	| 'benchmark'
	| 'whatItTakes'
	| 'segments'
	| 'trend'
	| 'satisfaction'
	| 'touchpoints'
	| 'categories'
	| 'cross'
	| 'accounts'
	| 'response';

export type Measure =
	| 'score'
	| 'count'
	| 'share'
	| 'designEffect'
	| 'published'
	| 'best'
	| 'difference'
	| 'againstRest'
	| 'change'
	| 'waveChange'
	| 'sinceFirst'
	| 'rolling'
	| 'contribution'
	| 'p'
	| 'tolerance'
	| 'answersAlone'
	| 'answersPerGroup'
	| 'passivesToPromoters'
	| 'detractorsToPassives'
	| 'detractorsToPromoters'
	| 'pointsPerPerson'
	| 'smallestDifference'
	| 'mean'
	| 'correlation'
	| 'relativeWeight'
	| 'fitted'
	| 'turningPoint';

/** `share` is on 0..1, `rating` in the unit of the question, `none` of what has no unit. */
export type Unit = 'points' | 'share' | 'answers' | 'people' | 'rating' | 'none';

/** Where a figure stands. */
export type Placed = Pick<Figure, 'section' | 'item'>;

/** The score of answers of which it may be shown. */
export function npsFigure(placed: Placed, { score, base, interval }: NetPromoterScore): Figure {
	return { ...placed, measure: 'score', value: score, unit: 'points', base, low: interval?.low, high: interval?.high };
}

/** How many of all answers are promoters, passives and detractors, and the share of each. */
export function classFigures(words: Words, nps: NetPromoterScore): readonly Figure[] {
	return answerClasses.flatMap((each): readonly Figure[] => {
		const placed = { section: 'score', item: words.text(`shares.${each}`), base: nps.base } as const;
		return [
			{ ...placed, measure: 'count', value: nps[each].count, unit: 'answers' },
			{ ...placed, measure: 'share', value: nps[each].share, unit: 'share' },
		];
	});
}

/** The score of a group, or why it has none. */
export function scoreFigure(placed: Placed, { shown, base, nps }: GroupScore, measure: Measure = 'score'): Figure {
	return {
		...placed,
		measure,
		value: nps?.score ?? null,
		unit: 'points',
		base,
		low: nps?.interval?.low,
		high: nps?.interval?.high,
		reason: shown === 'too-few' || shown === 'held-back' ? shown : undefined,
	};
}

/** The difference of two scores and its p; nothing where there is none. */
export function comparisonFigures(
	placed: Placed,
	comparison: ScoreComparison | null,
	measure: 'againstRest' | 'change' | 'waveChange' | 'sinceFirst',
): readonly Figure[] {
	if (comparison === null) return [];
	const { difference, low, high, p } = comparison;
	return [
		{ ...placed, measure, value: difference, unit: 'points', low, high },
		{ ...placed, measure: 'p', value: p, unit: 'none' },
	];
}

/** A mean rating with its interval. */
export function meanFigure(placed: Placed, { mean, base, interval }: MeanRating): Figure {
	return { ...placed, measure: 'mean', value: mean, unit: 'rating', base, low: interval?.low, high: interval?.high };
}
