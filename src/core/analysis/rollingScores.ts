import type { GroupScore } from '../model/groupScore.ts';
import type { Query } from '../model/query.ts';
import { groupScore } from './groupScore.ts';
import type { PeriodGroups } from './periodGroups.ts';
import { scoreGroups } from './scoreGroups.ts';
import type { Selection } from './selection.ts';

/**
 * The score of the twelve months that end with each period; null where the periods do not reach back so far, and for
 * periods of which no whole number makes up twelve months.
 */
export function rollingScores(
	selection: Selection,
	periods: PeriodGroups,
	{ level, minimumBase }: Query,
): readonly (GroupScore | null)[] {
	const { count, inTwelveMonths, takenTogether } = periods;
	const scores = new Array<GroupScore | null>(count).fill(null);
	if (inTwelveMonths === null) return scores;
	// Windows that end a whole number of years apart do not overlap, and are counted together.
	for (let last = inTwelveMonths - 1; last < Math.min(2 * inTwelveMonths - 1, count); last++) {
		const start = last - inTwelveMonths + 1;
		const windows = Math.floor((count - start) / inTwelveMonths);
		const windowOf = (period: number): number =>
			period < start ? windows : Math.min(Math.floor((period - start) / inTwelveMonths), windows);
		scoreGroups(selection, windows, takenTogether(windowOf, windows)).forEach((sample, window) => {
			scores[last + window * inTwelveMonths] = groupScore(sample, level, minimumBase);
		});
	}
	return scores;
}
