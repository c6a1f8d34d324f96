import type { GroupScore } from '../model/groupScore.ts';
import type { ScoreCounts } from '../stats/scoreCounts.ts';
import { type CountedSample, countedSample } from './countedSample.ts';
import { netPromoterScoreOf } from './score.ts';

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
 * Holds a second score back where all but one of the groups of a total are shown, and the total with them: the one that is
 * too small could be told by subtraction. The smallest of the others is held back.
 * @param groups that together make a total which is shown
 */
export function holdBack(groups: readonly GroupScore[]): GroupScore[] {
	const hidden = groups.filter(({ nps, base }) => nps === null && base > 0);
	const shown = groups.filter(({ nps }) => nps !== null);
	if (hidden.length !== 1 || shown.length === 0) return [...groups];
	const smallest = shown.reduce((least, group) => (group.base < least.base ? group : least));
	return groups.map((group) => (group === smallest ? { shown: 'held-back', base: group.base, nps: null } : group));
}
