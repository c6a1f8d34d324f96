import type { QuestionCodes } from '../../../src/core/analysis/selection/selection.ts';
import { periodKinds } from '../../../src/core/analysis/time/periods.ts';
import { recordDays } from '../../../src/core/analysis/time/recordDays.ts';
import type { Survey } from '../../../src/core/model/survey.ts';
import type { ScoreCounts } from '../../../src/core/stats/scoreCounts.ts';
import { scoreBy } from './scoreBy.ts';

/** Promoters, passives and detractors by the month in which they answered, such as `2026-05`; months without any left out. */
export function scoreByMonth(
	{ table, exclusions }: Survey,
	question: QuestionCodes,
	column: number,
): Map<string, ScoreCounts> {
	const days = recordDays(table, column, 'day-first');
	const { numberOf, nameOf } = periodKinds.month;
	const { first: firstDay, count: dayCount, byGroup } = days ?? { first: 0, count: 0, byGroup: [] };
	const first = numberOf(firstDay);
	const monthCount = numberOf(firstDay + dayCount) - first + 1;
	const monthOfDay = Uint16Array.from({ length: dayCount + 1 }, (_, day) =>
		day < dayCount ? numberOf(firstDay + day) - first : monthCount,
	);
	const scores = scoreBy(table, exclusions, question, monthCount, (rowGroup) => {
		const ofGroup = byGroup[rowGroup] ?? new Uint16Array();
		const months = new Uint16Array(ofGroup.length);
		for (let record = 0; record < months.length; record++) months[record] = monthOfDay[ofGroup[record] ?? 0] ?? 0;
		return months;
	});
	return new Map(
		scores.flatMap((counts, month) =>
			counts.promoters + counts.passives + counts.detractors === 0 ? [] : [[nameOf(first + month), counts] as const],
		),
	);
}
