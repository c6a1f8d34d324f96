import type { ScoreComparison } from '../../model/groupScore.ts';
import { holm } from '../../stats/holm.ts';
import type { ScoreCounts } from '../../stats/scoreCounts.ts';
import type { ScoreSample } from '../../stats/scoreSample.ts';
import type { SharedRespondents } from '../../stats/testOverlappingScores.ts';
import { scoreComparison, testDifference } from '../compareScores.ts';

/** The answers of a period, and whether their score is shown. */
export interface PeriodSample {
	readonly sample: ScoreCounts | ScoreSample;
	readonly isShown: boolean;
}

/**
 * Each period against the one before it, p by Holm over all of them; null where one of the two is not shown.
 * @param shared the respondents of each period who also answered in the one before; null where there are none
 * @param level confidence level, above 0 and below 1
 */
export function periodChanges(
	periods: readonly PeriodSample[],
	shared: readonly (SharedRespondents | null)[] | null,
	level: number,
): readonly (ScoreComparison | null)[] {
	const tested = periods.map((period, place) => {
		const before = periods[place - 1];
		if (before === undefined || !before.isShown || !period.isShown) return null;
		return testDifference(period.sample, before.sample, shared?.[place] ?? null, level);
	});
	const ps = holm(tested.flatMap((change) => (change === null ? [] : [change.test.p])));
	let place = 0;
	return tested.map((change) => (change === null ? null : scoreComparison(change, ps[place++] ?? 1, level)));
}
