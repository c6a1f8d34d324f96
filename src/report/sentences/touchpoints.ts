import type { PriorityField, Touchpoint, Touchpoints } from '../../core/model/touchpoints.ts';
import { questionName } from '../questionName.ts';
import type { Words } from '../words.ts';
import { meanWithInterval } from './satisfaction.ts';

/** The fields of the priority map in the order in which they matter to a reader. */
export const priorityFields: readonly PriorityField[] = ['improve', 'build-on', 'watch', 'maintain'];

/** Which touchpoint to improve first; that none is, or that it cannot be told. */
export function touchpointsTitle(words: Words, figures: Touchpoints): string {
	const { touchpoints, borders } = figures;
	const [only, ...others] = touchpoints;
	if (only !== undefined && others.length === 0 && only.mean.mean !== null) {
		return words.text('touchpoints.title.one', {
			touchpoint: questionName(only),
			mean: words.decimal(only.mean.mean, 1),
		});
	}
	if (borders === null) {
		return words.text('touchpoints.title.unknown');
	}
	const first = firstToImprove(figures);
	return first === null
		? words.text('touchpoints.title.none')
		: words.text('touchpoints.title.improve', { touchpoint: questionName(first) });
}

/** Why that one, and how sure its place is. */
export function touchpointsLead(words: Words, figures: Touchpoints): string {
	const { borders } = figures;
	const first = firstToImprove(figures);
	if (borders === null || first === null || first.importance === null) {
		return words.text(borders === null ? 'touchpoints.lead.unknown' : 'touchpoints.lead.none');
	}
	const sentence = words.text('touchpoints.lead.improve', {
		mean: meanWithInterval(words, first.mean),
		border: words.decimal(borders.performance, 1),
		base: first.mean.base,
		r: words.decimal(first.importance.r, 2),
		importance: words.decimal(borders.importance, 2),
	});
	return isPlaceSure(first, borders) ? sentence : `${sentence} ${words.text('touchpoints.lead.unsure')}`;
}

/** Where the fields of the map meet. */
export function bordersSentence(
	words: Words,
	{ performance, importance }: NonNullable<Touchpoints['borders']>,
): string {
	return words.text('touchpoints.borders', {
		performance: words.decimal(performance, 1),
		importance: words.decimal(importance, 2),
	});
}

/** What relative weights are shares of; why there are none where there are none. */
export function weightsSentence(words: Words, { relativeWeights }: Touchpoints): string {
	return relativeWeights.computed
		? words.text('touchpoints.weights', {
				share: words.share(relativeWeights.rSquared),
				base: words.count(relativeWeights.base),
			})
		: words.text(`touchpoints.weights.${relativeWeights.reason}`);
}

/**
 * Of those that matter and are rated below the others, the one that falls short the most, each point by which it does as
 * heavy as its correlation with the recommendation.
 */
export function firstToImprove(figures: Touchpoints): Touchpoint | null {
	const [first] = byPriority(figures);
	return first?.field === 'improve' ? first : null;
}

/**
 * By field; those to improve by what they fall short, times their correlation, the others by correlation. Those without a
 * field come last.
 */
export function byPriority({ touchpoints, borders }: Touchpoints): readonly Touchpoint[] {
	const rankOf = ({ field }: Touchpoint) => (field === null ? priorityFields.length : priorityFields.indexOf(field));
	const weightOf = ({ field, mean, importance }: Touchpoint) => {
		const r = importance?.r ?? -1;
		return field === 'improve' ? r * ((borders?.performance ?? 0) - (mean.mean ?? 0)) : r;
	};
	return [...touchpoints].sort((one, other) => rankOf(one) - rankOf(other) || weightOf(other) - weightOf(one));
}

function isPlaceSure(
	{ mean, importance }: Touchpoint,
	{ performance, importance: border }: NonNullable<Touchpoints['borders']>,
): boolean {
	const isBelow = mean.interval !== null && mean.interval.high < performance;
	return isBelow && importance?.low != null && importance.low > border;
}
