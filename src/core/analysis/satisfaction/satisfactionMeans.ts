import type { SatisfactionMeans } from '../../model/satisfaction.ts';
import { lineReaches, weightedLine } from '../../stats/weightedLine.ts';
import type { AnalysisContext } from '../context.ts';
import { groupScore, holdBack } from '../groupScore.ts';
import { pairCounts } from '../ratings/pairCounts.ts';
import { pairWeights } from '../ratings/pairWeights.ts';
import type { RatingColumn } from '../ratings/ratingColumn.ts';
import { sumsOf } from '../selection/groupSums.ts';
import { type LabelGroups, labelGroups } from '../selection/labelGroups.ts';
import { groupsByCell } from '../selection/recordGroups.ts';
import type { Selection } from '../selection/selection.ts';
import { datedAnswers } from '../time/datedAnswers.ts';
import { periodGroups } from '../time/periodGroups.ts';

type Points = SatisfactionMeans['points'];

/** Fewer make no line. */
const fewestGroups = 3;

/**
 * What was published of customers of businesses in the Netherlands, fieldwork 2017: scores turn positive at a mean
 * satisfaction of 7.5 to 7.6, and 15 to 20 and more needs 8. Source: Integron, integron.nl/klanttevredenheidsonderzoek.
 */
const publishedOutOfTen = { turningPoint: [7.5, 7.6], fifteenAndMore: 8 } as const;

/**
 * Mean satisfaction against score: by the first segment of which three groups are scored, else by account, else by period.
 * Null where none has as many.
 */
export function satisfactionMeans(context: AnalysisContext, column: RatingColumn): SatisfactionMeans | null {
	const groups = firstWithPoints(context, column);
	if (groups === null) return null;
	const { by, index, points } = groups;
	const weighed = points.map(({ satisfaction, score, base }) => ({ x: satisfaction, y: score, weight: base }));
	const line = weightedLine(weighed);
	return {
		by,
		column: context.survey.columns[index]?.header ?? '',
		points,
		line,
		turningPoint: line === null ? null : turningPoint(line, points),
		published: column.scale.high === 10 ? publishedOutOfTen : null,
	};
}

interface ComparedGroups {
	readonly by: SatisfactionMeans['by'];
	readonly index: number;
	readonly points: Points;
}

function firstWithPoints(context: AnalysisContext, column: RatingColumn): ComparedGroups | null {
	const { survey, query } = context;
	const columnsOf = (role: 'segment' | 'account'): number[] =>
		survey.reading.roles.flatMap(({ value }, index) => (value === role ? [index] : []));
	const candidates = [
		...(query.segments ?? columnsOf('segment')).map((index) => ({ by: 'segment', index }) as const),
		...columnsOf('account').map((index) => ({ by: 'account', index }) as const),
	];
	for (const { by, index } of candidates) {
		const groups = index === column.index ? null : labelGroups(survey, index);
		const points = groups === null ? [] : pointsOf(context, column, groups);
		if (points.length >= fewestGroups) return { by, index, points };
	}
	const dated = datedAnswers(context.selection);
	if (dated === null) return null;
	const { count, nameOf, groups } = periodGroups(dated, query);
	const labels = Array.from({ length: count }, (_, group) => nameOf(group));
	const points = pointsOf(context, column, { labels, ...groups });
	return points.length >= fewestGroups ? { by: 'period', index: dated.index, points } : null;
}

/** The groups that are scored and of which enough rated their satisfaction. */
function pointsOf({ selection, query }: AnalysisContext, column: RatingColumn, groups: LabelGroups): Points {
	const { labels } = groups;
	const sums = sumsOf(selection, groups);
	const all = labels.map((_, group) => groupScore(sums.sample(group), query.level, query.minimumBase));
	const unseen = selection.total.sample.base - all.reduce((sum, { base }) => sum + base, 0);
	const scores = holdBack(all, query.minimumBase, unseen);
	if (scores.filter(({ nps }) => nps !== null).length < fewestGroups) return [];
	const means = meansOf(selection, column, groups);
	return scores.flatMap(({ nps, base }, group) => {
		const mean = means[group];
		if (nps?.score == null || mean === undefined || mean.base < query.minimumBase) return [];
		return [{ label: labels[group] ?? '', satisfaction: mean.mean, score: nps.score, base }];
	});
}

/** The mean satisfaction of each group, by weight, and how many answers it is computed from. */
function meansOf(
	selection: Selection,
	column: RatingColumn,
	groups: LabelGroups,
): readonly { readonly mean: number; readonly base: number }[] {
	const { weights } = selection.design;
	const ratings = groupsByCell(selection.survey, column.index, column.ratings.length, column.placeOfCode);
	const counts = pairCounts(selection, groups, ratings);
	const weighed = weights === null ? counts : pairWeights(selection, groups, ratings).weights;
	const answers = weights?.kind === 'count' ? weighed : counts;
	const width = column.ratings.length + 1;
	return groups.labels.map((_, group) => {
		let sum = 0;
		let total = 0;
		let base = 0;
		column.ratings.forEach((rating, place) => {
			const weight = weighed[group * width + place] ?? 0;
			sum += weight * rating;
			total += weight;
			base += answers[group * width + place] ?? 0;
		});
		return { mean: sum / total, base };
	});
}

/** Told only where the line rises, between the points, and where scores on both sides of 0 were observed. */
function turningPoint(line: NonNullable<SatisfactionMeans['line']>, points: Points): number | null {
	const reached = line.slope > 0 ? lineReaches(line, 0) : null;
	if (reached === null || !points.some(({ score }) => score < 0) || !points.some(({ score }) => score > 0)) return null;
	const means = points.map(({ satisfaction }) => satisfaction);
	return reached >= Math.min(...means) && reached <= Math.max(...means) ? reached : null;
}
