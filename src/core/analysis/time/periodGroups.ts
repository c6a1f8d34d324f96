import type { Period, Query } from '../../model/query.ts';
import type { RecordGroups } from '../selection/recordGroups.ts';
import { choosePeriod } from './choosePeriod.ts';
import type { DatedAnswers } from './datedAnswers.ts';
import { periodKinds } from './periods.ts';

/** The selected answers in groups by period, every period from the first to the last, counted from 0. */
export interface PeriodGroups {
	readonly period: Period;
	/** What was asked for, where it would have made more periods than a trend can show; else null. */
	readonly asked: Period | null;
	readonly count: number;
	/** Periods that make up twelve months; null where they do not. */
	readonly inTwelveMonths: number | null;
	readonly nameOf: (group: number) => string;
	/** First and last day, counted from 2000-01-01. */
	readonly firstDay: (group: number) => number;
	readonly lastDay: (group: number) => number;
	readonly groups: RecordGroups;
	/**
	 * The records in groups of several periods taken together.
	 * @param groupOf the group of a period; `groupCount` for none
	 */
	readonly takenTogether: (groupOf: (period: number) => number, groupCount: number) => RecordGroups;
}

export function periodGroups(answers: DatedAnswers, query: Query): PeriodGroups {
	const { period, asked } = choosePeriod(answers, query.period, query.minimumBase);
	const { numberOf, firstDay, nameOf, inTwelveMonths } = periodKinds[period];
	const first = numberOf(answers.first);
	const count = numberOf(answers.last) - first + 1;
	const takenTogether: PeriodGroups['takenTogether'] = (groupOf, groupCount) =>
		answers.groupsBy((day) => groupOf(numberOf(day) - first), groupCount);
	return {
		period,
		asked,
		count,
		inTwelveMonths,
		nameOf: (group) => nameOf(first + group),
		firstDay: (group) => firstDay(first + group),
		lastDay: (group) => firstDay(first + group + 1) - 1,
		groups: takenTogether((group) => group, count),
		takenTogether,
	};
}
