import type { Finding } from '../../model/finding.ts';
import type { Correlation, MeanRating } from '../../model/groupScore.ts';
import type { LowRatings } from '../../model/touchpoints.ts';
import type { AnalysisContext, SectionAnalysis } from '../context.ts';
import { type JointRatings, ratingCounts } from '../ratings/jointRatings.ts';
import { rateAnswers } from '../ratings/ratedAnswers.ts';
import { type RatingColumn, ratingColumn } from '../ratings/ratingColumn.ts';
import { ratingCorrelation, ratingMean } from '../ratings/ratingMean.ts';
import { wordedRatings } from '../ratings/wordedRatings.ts';
import { priorityBorders, priorityFields } from './priorityField.ts';
import { publishedMean } from './publishedMean.ts';
import { touchpointWeights } from './touchpointWeights.ts';

/** A touchpoint by itself, before it is held against the others. */
interface RatedTouchpoint {
	readonly column: RatingColumn;
	readonly mean: MeanRating;
	readonly importance: Correlation | null;
	readonly low: LowRatings;
	/** Answers to the recommendation question; of them those beside a rating of it. */
	readonly answered: number;
	readonly base: number;
	readonly isAlike: boolean;
}

/** How the points of contact are rated, how closely each goes together with the recommendation, and which to work on first. */
export function rankTouchpoints(context: AnalysisContext): SectionAnalysis<'touchpoints'> {
	const { survey, selection, figure, figures } = context;
	const indices = survey.reading.roles.flatMap(({ value }, index) =>
		value === 'touchpoint' && index !== selection.question.index ? [index] : [],
	);
	const columns = indices.map((index) => ratingColumn(survey, index));
	const rated = columns.flatMap((column) => (column === null ? [] : [rate(context, column)]));
	const unrated = indices.filter((_, place) => columns[place] === null);
	const findings: Finding[] = [
		...wordedRatings(rated.map(({ column }) => column)),
		...unrated.map(
			(index): Finding => ({
				code: 'no-ratings',
				severity: 'warning',
				column: survey.columns[index]?.header ?? '',
			}),
		),
		...rated.flatMap(({ column, isAlike }): Finding[] =>
			isAlike ? [{ code: 'ratings-alike', severity: 'warning', column: column.column }] : [],
		),
	];
	if (rated.length === 0) return { value: { touchpoints: null }, findings };
	const borders = priorityBorders(rated.map(asMapped));
	const fields = priorityFields(rated.map(asMapped), borders);
	const { summary, shares, collinear } = touchpointWeights(
		selection,
		rated.map(({ column }) => column),
		rated,
	);
	if (collinear.length > 0) {
		const names = collinear.map((place) => rated[place]?.column.column ?? '');
		findings.push({ code: 'touchpoints-collinear', severity: 'warning', columns: names });
	}
	return {
		value: {
			touchpoints: {
				touchpoints: rated.map(({ column, mean, importance, low }, place) => ({
					column: column.column,
					index: column.index,
					text: column.text,
					scale: column.scale,
					mean,
					importance,
					low,
					relativeWeight: shares?.[place] ?? null,
					field: fields[place] ?? null,
					published: publishedMean(column, figure, figures),
				})),
				borders,
				relativeWeights: summary,
			},
		},
		findings,
	};
}

function rate({ selection, query }: AnalysisContext, column: RatingColumn): RatedTouchpoint {
	const { joint, given, all, answered, both, correlation } = rateAnswers(selection, column);
	return {
		column,
		mean: ratingMean(all, column.scale, query),
		importance: ratingCorrelation(correlation, query),
		low: lowRatings(joint, column.scale),
		answered,
		base: both,
		isAlike: given.filter(({ answers }) => answers > 0).length === 1,
	};
}

function lowRatings(joint: JointRatings, { low, high }: RatingColumn['scale']): LowRatings {
	const below = (low + high) / 2;
	const countOf = (isAnswer: (answer: number) => boolean): number =>
		ratingCounts(joint, isAnswer).reduce((sum, { rating, answers }) => (rating < below ? sum + answers : sum), 0);
	return {
		below,
		promoters: countOf((answer) => answer >= 9),
		passives: countOf((answer) => answer >= 7 && answer < 9),
		detractors: countOf((answer) => answer < 7),
	};
}

function asMapped({ column, mean, importance }: RatedTouchpoint) {
	return { scale: column.scale, mean, importance };
}
