import type { GroupScore } from '../model/groupScore.ts';
import type { ScoreCounts } from '../stats/scoreCounts.ts';
import { netPromoterScoreOf } from './score.ts';
import { type CountedSample, countedSample } from './selection/countedSample.ts';

/** From so many answers on, a score is shown without a mark. */
const plainBase = 30;

/**
 * The score of a group, where its base reaches the minimum.
 * @param answers counts, or a sample as `scoreGroups` gives it
 * @param level confidence level of its interval, above 0 and below 1
 * @param minimumBase answers below which no score is shown
 */
export function groupScore(answers: ScoreCounts | CountedSample, level: number, minimumBase: number): GroupScore {
	const sample = 'counts' in answers ? answers : countedSample(answers);
	const { base } = sample;
	if (base === 0 || base < minimumBase) return { shown: 'too-few', base, nps: null };
	return { shown: base < plainBase ? 'few' : 'scored', base, nps: netPromoterScoreOf(sample, level) };
}

/**
 * Holds scores back where the total minus the scores that are shown would tell the score of fewer answers than the minimum
 * base: the smallest first, until the hidden answers together reach it.
 * @param groups that together with the `unseen` make a total which is shown
 * @param minimumBase answers below which no score is shown
 * @param unseen answers of the total that belong to no group and are not scored
 */
export function holdBack(groups: readonly GroupScore[], minimumBase: number, unseen = 0): GroupScore[] {
	const heldBack = revealing(
		groups.map(({ nps, base }) => ({ base, isShown: nps !== null })),
		minimumBase,
		unseen,
	);
	return groups.map((group, place) =>
		heldBack.has(place) ? { shown: 'held-back', base: group.base, nps: null } : group,
	);
}

/** Places of the groups that `holdBack` holds back, whatever it is that is shown of them. */
export function revealing(
	groups: readonly { readonly base: number; readonly isShown: boolean }[],
	minimumBase: number,
	unseen = 0,
): ReadonlySet<number> {
	let hidden = groups.reduce((sum, { isShown, base }) => sum + (isShown ? 0 : base), unseen);
	const heldBack = new Set<number>();
	const shown = groups.flatMap(({ base, isShown }, place) => (isShown ? [{ base, place }] : []));
	for (const { base, place } of shown.sort((one, other) => one.base - other.base)) {
		if (hidden === 0 || hidden >= minimumBase) break;
		hidden += base;
		heldBack.add(place);
	}
	return heldBack;
}
