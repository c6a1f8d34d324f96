import type { Correlation } from '../../core/model/groupScore.ts';
import type { Satisfaction } from '../../core/model/satisfaction.ts';
import type { Touchpoints } from '../../core/model/touchpoints.ts';
import { answerClasses } from '../answerClasses.ts';
import { questionName } from '../questionName.ts';
import { groupName } from '../sentences/satisfaction.ts';
import type { Words } from '../words.ts';
import { type Figure, meanFigure, type Placed, scoreFigure } from './figure.ts';

const longest = 300;

/** Satisfaction: its means, its correlation with the recommendation, and the score by groups and by ratings. */
export function satisfactionFigures(words: Words, satisfaction: Satisfaction | null): readonly Figure[] {
	if (satisfaction === null) return [];
	const { mean, byClass, correlation, means, ratings } = satisfaction;
	const all = { section: 'satisfaction', item: '' } as const;
	return [
		meanFigure(all, mean),
		...answerClasses.map((each) => meanFigure({ ...all, item: words.text(`shares.${each}`) }, byClass[each])),
		...correlationFigures(all, correlation),
		...(means?.points ?? []).flatMap(({ label, satisfaction: ofGroup, score, base }): readonly Figure[] => {
			const placed = { ...all, item: groupName(words, means?.by ?? 'segment', label, longest) };
			return [
				{ ...placed, measure: 'mean', value: ofGroup, unit: 'rating', base },
				{ ...placed, measure: 'score', value: score, unit: 'points', base },
			];
		}),
		...turningPoint(words.text('exports.turningPoint.means'), means?.turningPoint ?? null),
		...ratings.points.flatMap((point): readonly Figure[] => {
			const placed = { ...all, item: words.text('exports.rating', { rating: words.decimal(point.rating, 1) }) };
			const fitted = { ...placed, measure: 'fitted', value: point.fitted, unit: 'points' } as const;
			return point.fitted === null ? [scoreFigure(placed, point)] : [scoreFigure(placed, point), fitted];
		}),
		...turningPoint(words.text('exports.turningPoint.ratings'), ratings.turningPoint),
	];
}

/** Of each touchpoint its mean, its low ratings, its importance, and what was published of it. */
export function touchpointFigures(words: Words, touchpoints: Touchpoints | null): readonly Figure[] {
	return (touchpoints?.touchpoints ?? []).flatMap((touchpoint): readonly Figure[] => {
		const placed = { section: 'touchpoints', item: questionName(touchpoint, longest) } as const;
		const { mean, importance, low, relativeWeight, published } = touchpoint;
		const below = words.text('filter.ratingBelow', {
			column: placed.item,
			below: words.decimal(low.below, 1),
		});
		return [
			meanFigure(placed, mean),
			...answerClasses.map((each): Figure => {
				const item = `${below} · ${words.text(`shares.${each}`)}`;
				return { ...placed, item, measure: 'count', value: low[each], unit: 'answers' };
			}),
			...correlationFigures(placed, importance),
			...(relativeWeight === null
				? []
				: [{ ...placed, measure: 'relativeWeight', value: relativeWeight, unit: 'share' } as const]),
			...(published === null
				? []
				: [{ ...placed, measure: 'published', value: published.mean, unit: 'rating' } as const]),
			...(published?.best == null
				? []
				: [{ ...placed, measure: 'best', value: published.best, unit: 'rating' } as const]),
		];
	});
}

function correlationFigures(placed: Placed, correlation: Correlation | null): readonly Figure[] {
	if (correlation === null) return [];
	const { r, low, high, base } = correlation;
	return [
		{ ...placed, measure: 'correlation', value: r, unit: 'none', base, low: low ?? undefined, high: high ?? undefined },
	];
}

function turningPoint(item: string, value: number | null): readonly Figure[] {
	return value === null ? [] : [{ section: 'satisfaction', item, measure: 'turningPoint', value, unit: 'rating' }];
}
