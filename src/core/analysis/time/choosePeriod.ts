import type { Period, PeriodChoice } from '../../model/query.ts';
import type { DatedAnswers } from './datedAnswers.ts';
import { periodKinds } from './periods.ts';

/** Which periods a trend is told by. */
export interface ChosenPeriod {
	readonly period: Period;
	/** What was asked for, where it would have made more periods than a trend can show; else null. */
	readonly asked: Period | null;
}

/** From the shortest to the longest. */
const lengths: readonly Period[] = ['day', 'week', 'month', 'quarter', 'year'];

/** Answers from which on the score of a period is shown without a mark. */
const enough = 30;
/** More periods than a year has days, no chart shows. */
const mostPeriods = 366;
/** Fieldwork of at most so many days is followed by the day, or by the week; a longer one by months and more. */
const longestByDay = 14;
const longestByWeek = 62;

/**
 * The period that was asked for; else the shortest in which most have enough answers, and the longest where none has.
 * Days and weeks are taken unasked only where the whole of the fieldwork is short. The last period, as long as it is
 * unfinished, does not speak against a length.
 * @param minimumBase answers below which no score is shown
 */
export function choosePeriod(answers: DatedAnswers, choice: PeriodChoice, minimumBase: number): ChosenPeriod {
	if (choice !== 'auto') {
		const period = lengths.slice(lengths.indexOf(choice)).find((each) => countOf(answers, each) <= mostPeriods);
		return { period: period ?? 'year', asked: period === choice ? null : choice };
	}
	const span = answers.last - answers.first + 1;
	const fitting = lengths.filter(
		(period) => (period !== 'day' || span <= longestByDay) && (period !== 'week' || span <= longestByWeek),
	);
	const needed = Math.max(enough, minimumBase);
	const period = fitting.find((each) => haveMostEnough(answers, each, needed));
	return { period: period ?? 'year', asked: null };
}

function countOf({ first, last }: DatedAnswers, period: Period): number {
	const { numberOf } = periodKinds[period];
	return numberOf(last) - numberOf(first) + 1;
}

function haveMostEnough(answers: DatedAnswers, period: Period, needed: number): boolean {
	const { numberOf, firstDay } = periodKinds[period];
	const counts = new Array<number>(countOf(answers, period)).fill(0);
	const first = numberOf(answers.first);
	for (let day = answers.first; day <= answers.last; day++) {
		const place = numberOf(day) - first;
		counts[place] = (counts[place] ?? 0) + answers.countOn(day);
	}
	const isFinished = answers.lastOfFile >= firstDay(numberOf(answers.last) + 1) - 1;
	const compared = isFinished || counts.length === 1 ? counts : counts.slice(0, -1);
	return compared.filter((count) => count >= needed).length * 2 > compared.length;
}
