import type { GroupScore } from '../../model/groupScore.ts';
import type { Query } from '../../model/query.ts';
import { groupScore } from '../groupScore.ts';
import type { CountedSample } from '../selection/countedSample.ts';
import type { GroupSums } from '../selection/groupSums.ts';
import { scoreGroups } from '../selection/scoreGroups.ts';
import type { Selection } from '../selection/selection.ts';
import type { PeriodGroups } from '../time/periodGroups.ts';

/**
 * The score of the twelve months that end with each period; null where the periods do not reach back so far, and for
 * periods of which no whole number makes up twelve months.
 * @param sums of the periods
 */
export function rollingScores(
	selection: Selection,
	periods: PeriodGroups,
	sums: GroupSums,
	{ level, minimumBase }: Query,
): readonly (GroupScore | null)[] {
	const { count, inTwelveMonths } = periods;
	if (inTwelveMonths === null) return new Array<null>(count).fill(null);
	const scoreOf = (sample: CountedSample): GroupScore => groupScore(sample, level, minimumBase);
	const scores: (GroupScore | null)[] = [];
	for (let last = 0; last < count; last++) {
		const first = last - inTwelveMonths + 1;
		const sample = first < 0 ? null : sums.window(first);
		if (first >= 0 && sample === null) return countedAnew(selection, periods, inTwelveMonths, scoreOf);
		scores.push(sample && scoreOf(sample));
	}
	return scores;
}

/** Windows that end a whole number of years apart do not overlap, and are counted together. */
function countedAnew(
	selection: Selection,
	{ count, takenTogether }: PeriodGroups,
	length: number,
	scoreOf: (sample: CountedSample) => GroupScore,
): readonly (GroupScore | null)[] {
	const scores = new Array<GroupScore | null>(count).fill(null);
	for (let start = 0; start < Math.min(length, count - length + 1); start++) {
		const windows = Math.floor((count - start) / length);
		const windowOf = (period: number): number =>
			period < start ? windows : Math.min(Math.floor((period - start) / length), windows);
		scoreGroups(selection, takenTogether(windowOf, windows)).forEach((sample, window) => {
			scores[start + (window + 1) * length - 1] = scoreOf(sample);
		});
	}
	return scores;
}
