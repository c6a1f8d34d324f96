import type { Finding } from '../../model/finding.ts';
import type { Trend, TrendPeriod } from '../../model/trend.ts';
import type { AnalysisContext, SectionAnalysis } from '../context.ts';
import { groupScore, holdBack } from '../groupScore.ts';
import { netPromoterScoreOf } from '../score.ts';
import { GroupSums } from '../selection/groupSums.ts';
import type { Selection } from '../selection/selection.ts';
import { selectRecords } from '../selection/selectRecords.ts';
import { isoDay } from '../time/calendar.ts';
import { type DatedAnswers, datedAnswers } from '../time/datedAnswers.ts';
import { type PeriodGroups, periodGroups } from '../time/periodGroups.ts';
import { holdBackRolling } from './holdBackRolling.ts';
import { periodChanges } from './periodChanges.ts';
import { rollingScores } from './rollingScores.ts';
import { sharedRespondents } from './sharedRespondents.ts';

/** The score over time: period by period, of the twelve months up to each, and of all dated answers. */
export function scoreOverTime(context: AnalysisContext): SectionAnalysis<'trend'> {
	const { survey, query } = context;
	const selection = selectionOfAllTime(context);
	const answers = datedAnswers(selection);
	if (answers === null) return { value: { trend: null }, findings: [] };
	const groups = periodGroups(answers, query);
	const { inTwelveMonths } = groups;
	const sums = new GroupSums(selection, groups.groups, inTwelveMonths === null ? {} : { windowLength: inTwelveMonths });
	const periods = scorePeriods(answers, groups, sums, query);
	const trend: Trend = {
		column: survey.columns[answers.index]?.header ?? '',
		index: answers.index,
		period: groups.period,
		chosenBy: query.period === 'auto' ? 'default' : 'user',
		from: isoDay(answers.first),
		to: isoDay(answers.last),
		undated: answers.undated,
		// All but those in no period.
		allTime: netPromoterScoreOf(sums.rest(groups.count), query.level),
		periods,
		change: lastChange(periods),
	};
	return { value: { trend }, findings: findingsOf(trend, groups) };
}

/** What is selected whatever the period: a filter on one marks it in the trend, and does not narrow that. */
function selectionOfAllTime({ survey, query, selection }: AnalysisContext): Selection {
	const filters = query.filters.filter(({ kind }) => kind !== 'period');
	if (filters.length === query.filters.length) return selection;
	return selectRecords(survey, selection.question, { ...query, filters });
}

function scorePeriods(
	answers: DatedAnswers,
	groups: PeriodGroups,
	sums: GroupSums,
	query: AnalysisContext['query'],
): readonly TrendPeriod[] {
	const { level, minimumBase } = query;
	const all = Array.from({ length: groups.count }, (_, period) => groupScore(sums.sample(period), level, minimumBase));
	const scores = holdBack(all, minimumBase);
	const samples = scores.map(({ nps }, period) => ({ sample: sums.sample(period, 'anyone'), isShown: nps !== null }));
	const shared = sharedRespondents(answers.selection, groups.groups);
	const changes = periodChanges(samples, shared, level);
	const windows = rollingScores(answers.selection, groups, sums, query);
	const rolling = holdBackRolling(scores, windows, groups.inTwelveMonths ?? 1, minimumBase);
	return scores.map((score, period) => ({
		...score,
		period: groups.nameOf(period),
		from: isoDay(groups.firstDay(period)),
		to: isoDay(groups.lastDay(period)),
		finished: answers.lastOfFile >= groups.lastDay(period),
		change: changes[period] ?? null,
		rolling: rolling[period] ?? null,
	}));
}

/** Of the last finished period against the one before it. */
function lastChange(periods: readonly TrendPeriod[]): Trend['change'] {
	const last = periods.findLastIndex(({ finished }) => finished);
	const [period, before] = [periods[last], periods[last - 1]];
	if (!period?.change || before === undefined) return null;
	return { ...period.change, period: period.period, before: before.period };
}

function findingsOf({ column, period, from, to }: Trend, { asked }: PeriodGroups): Finding[] {
	if (asked !== null) return [{ code: 'period-lengthened', severity: 'note', asked, period }];
	return from === to ? [{ code: 'dates-alike', severity: 'note', column }] : [];
}
