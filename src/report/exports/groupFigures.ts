import type { Accounts } from '../../core/model/accounts.ts';
import type { CategoryQuestion } from '../../core/model/analysis.ts';
import type { CrossTable } from '../../core/model/crossTable.ts';
import type { Response } from '../../core/model/response.ts';
import type { Segmentation } from '../../core/model/segments.ts';
import type { Trend } from '../../core/model/trend.ts';
import { fileText } from '../fileText.ts';
import { questionName } from '../questionName.ts';
import { segmentName } from '../segmentName.ts';
import { answerName } from '../sentences/crossTable.ts';
import type { Words } from '../words.ts';
import { comparisonFigures, type Figure, npsFigure, scoreFigure } from './figure.ts';

const longest = 300;

/** Of each segment its score, its share, its difference from the rest, and what it adds to the total. */
export function segmentFigures(
	words: Words,
	section: 'segments' | 'response',
	segmentations: readonly Segmentation[],
): readonly Figure[] {
	return segmentations.flatMap((segmentation) => {
		const name = questionName(segmentation, longest);
		return segmentation.segments.flatMap((segment): readonly Figure[] => {
			const placed = { section, item: `${name}: ${segmentName(words, segmentation.by, segment.label, longest)}` };
			const { base, share, contribution, againstRest } = segment;
			return [
				scoreFigure(placed, segment),
				{ ...placed, measure: 'share', value: share, unit: 'share', base },
				...comparisonFigures(placed, againstRest, 'againstRest'),
				...(contribution === null
					? []
					: [{ ...placed, measure: 'contribution', value: contribution, unit: 'points' } as const]),
			];
		});
	});
}

/** The score of all dated answers, and of each period; its change, and the score of the twelve months that end with it. */
export function trendFigures(words: Words, trend: Trend | null): readonly Figure[] {
	if (trend === null) return [];
	const all = { section: 'trend', item: words.text('exports.allPeriods') } as const;
	return [
		npsFigure(all, trend.allTime),
		...trend.periods.flatMap((period): readonly Figure[] => {
			const placed = { section: 'trend', item: period.period } as const;
			return [
				scoreFigure(placed, period),
				...comparisonFigures(placed, period.change, 'change'),
				...(period.rolling === null ? [] : [scoreFigure(placed, period.rolling, 'rolling')]),
			];
		}),
	];
}

/** Of each answer to the other questions how often it was given, its share, and the score of those who gave it. */
export function categoryFigures(words: Words, questions: readonly CategoryQuestion[]): readonly Figure[] {
	return questions.flatMap((question) => {
		const { base, categories, other } = question;
		const name = questionName(question, longest);
		const answers = categories.map((category) => ({ ...category, name: fileText(category.label, longest) }));
		const rare = other === null ? [] : [{ ...other, name: words.text('categories.other', { count: other.distinct }) }];
		return [...answers, ...rare].flatMap((answer): readonly Figure[] => {
			const placed = { section: 'categories', item: `${name}: ${answer.name}` } as const;
			const { count, share, interval, score } = answer;
			return [
				{ ...placed, measure: 'count', value: count, unit: 'answers', base },
				{ ...placed, measure: 'share', value: share, unit: 'share', base, low: interval.low, high: interval.high },
				scoreFigure(placed, score),
			];
		});
	});
}

/** Of each cell of a cross table its answers and its share, and the score of each column. */
export function crossFigures(words: Words, cross: CrossTable | null): readonly Figure[] {
	if (cross === null) return [];
	const { rows, columns, bases, cells, scores } = cross;
	const names = `${questionName(rows, longest)} × ${questionName(columns, longest)}`;
	const columnNames = columns.labels.map((_, column) => answerName(words, columns, column, longest));
	return [
		...cells.flatMap((ofRow, row) =>
			ofRow.flatMap(({ count, share }, column): readonly Figure[] => {
				const item = `${names}: ${answerName(words, rows, row, longest)} × ${columnNames[column]}`;
				const base = bases[column];
				return [
					{ section: 'cross', item, measure: 'count', value: count, unit: 'answers', base },
					{
						section: 'cross',
						item,
						measure: 'share',
						value: share,
						unit: 'share',
						base,
						reason: share === null ? 'too-few' : undefined,
					},
				];
			}),
		),
		...scores.map((score, column) =>
			scoreFigure({ section: 'cross', item: `${names}: ${columnNames[column]}` }, score),
		),
	];
}

/**
 * How many accounts answered, their part of the revenue, and the score in which each counts once.
 * @param identifying whether accounts stand in it by name, each with its score
 */
export function accountFigures(accounts: Accounts | null, identifying: boolean): readonly Figure[] {
	if (accounts === null) return [];
	const all = { section: 'accounts', item: '' } as const;
	const { accountScore, answered, revenue, withDetractors } = accounts;
	const named = identifying ? withDetractors : [];
	return [
		{ ...all, measure: 'count', value: answered, unit: 'answers', base: accounts.accounts },
		...(revenue === null ? [] : [{ ...all, measure: 'share', value: revenue.share, unit: 'share' } as const]),
		...(accountScore === null
			? []
			: [
					{
						...all,
						measure: 'score',
						value: accountScore.score,
						unit: 'points',
						base: answered,
						low: accountScore.interval?.low,
						high: accountScore.interval?.high,
					} as const,
				]),
		...named.map(({ account, score }) => scoreFigure({ section: 'accounts', item: fileText(account, longest) }, score)),
	];
}

/** The rates of response, and the scores by who answered. */
export function responseFigures(words: Words, response: Response | null): readonly Figure[] {
	if (response === null) return [];
	const { rate, item, who } = response;
	const share = (name: 'rate' | 'item', of: { share: number; interval: { low: number; high: number } }, base: number) =>
		({
			section: 'response',
			item: words.text(`exports.response.${name}`),
			measure: 'share',
			value: of.share,
			unit: 'share',
			base,
			low: of.interval.low,
			high: of.interval.high,
		}) as const;
	return [
		...(rate === null ? [] : [share('rate', rate, rate.invited - rate.undeliverable)]),
		share('item', item, item.respondents),
		...segmentFigures(words, 'response', who),
	];
}
