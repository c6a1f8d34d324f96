import type { MeanRating } from '../../model/groupScore.ts';
import type { Satisfaction } from '../../model/satisfaction.ts';
import type { AnalysisContext, SectionAnalysis } from '../context.ts';
import { revealing } from '../groupScore.ts';
import { rateAnswers } from '../ratings/ratedAnswers.ts';
import { type RatingColumn, ratingColumn } from '../ratings/ratingColumn.ts';
import { ratingCorrelation, ratingMean } from '../ratings/ratingMean.ts';
import { wordedRatings } from '../ratings/wordedRatings.ts';
import { satisfactionMeans } from './satisfactionMeans.ts';
import { scoreByRating } from './satisfactionRatings.ts';

/** Satisfaction beside the score: its mean, how closely the two go together, and where the score turns from negative to positive. */
export function compareSatisfaction(context: AnalysisContext): SectionAnalysis<'satisfaction'> {
	const { survey, selection } = context;
	const index = survey.reading.roles.findIndex(({ value }) => value === 'satisfaction');
	if (index < 0 || index === selection.question.index) return { value: { satisfaction: null }, findings: [] };
	const column = ratingColumn(survey, index);
	if (column === null) {
		const header = survey.columns[index]?.header ?? '';
		return {
			value: { satisfaction: null },
			findings: [{ code: 'no-ratings', severity: 'warning', column: header }],
		};
	}
	return describe(context, column);
}

function describe(context: AnalysisContext, column: RatingColumn): SectionAnalysis<'satisfaction'> {
	const { selection, query } = context;
	const { given, all, correlation, ...classes } = rateAnswers(selection, column);
	const mean = ratingMean(all, column.scale, { ...query, minimumBase: 0 });
	const satisfaction: Satisfaction = {
		column: column.column,
		index: column.index,
		text: column.text,
		scale: column.scale,
		mean,
		byClass: byClass(mean.base, query.minimumBase, {
			promoters: ratingMean(classes.promoters, column.scale, query),
			passives: ratingMean(classes.passives, column.scale, query),
			detractors: ratingMean(classes.detractors, column.scale, query),
		}),
		correlation: ratingCorrelation(correlation, query),
		means: satisfactionMeans(context, column),
		ratings: scoreByRating(context, column),
	};
	const isAlike = given.filter(({ answers }) => answers > 0).length === 1;
	const findings = wordedRatings([column]);
	if (isAlike) findings.push({ code: 'ratings-alike', severity: 'warning', column: column.column });
	return { value: { satisfaction }, findings };
}

/** Without the means that, taken from that of all, would tell the mean of fewer than the minimum base. */
function byClass(base: number, minimumBase: number, means: Satisfaction['byClass']): Satisfaction['byClass'] {
	const classes = [means.promoters, means.passives, means.detractors];
	const bases = classes.map((each) => ({ base: each.base, isShown: each.mean !== null }));
	// Those without a class are nobody's group: they hide a class of too few, and are not hidden themselves.
	const unseen = bases.some((each) => !each.isShown && each.base > 0)
		? base - classes.reduce((sum, each) => sum + each.base, 0)
		: 0;
	const heldBack = revealing(bases, minimumBase, unseen);
	const kept = (each: MeanRating, place: number): MeanRating =>
		heldBack.has(place) ? { mean: null, base: each.base, interval: null } : each;
	return {
		promoters: kept(means.promoters, 0),
		passives: kept(means.passives, 1),
		detractors: kept(means.detractors, 2),
	};
}
