import type { Survey } from '../../model/survey.ts';
import type { RecordGroups } from '../selection/recordGroups.ts';
import type { Selection } from '../selection/selection.ts';
import { answerDays, dateColumn } from './answerDays.ts';
import { firstReadableDay, noDay } from './recordDays.ts';

/** The selected answers by the day on which they were given; days count from 2000-01-01. */
export interface DatedAnswers {
	readonly selection: Selection;
	/** Index of the column of the date. */
	readonly index: number;
	/** First and last day of a selected answer. */
	readonly first: number;
	readonly last: number;
	/** Last day of any record that is not excluded, selected or not: so far the fieldwork went. */
	readonly lastOfFile: number;
	/** Selected answers on a day. */
	readonly countOn: (day: number) => number;
	/** Selected answers without a date that can be read. */
	readonly undated: number;
	/**
	 * The records in groups by their day; those on another one are in none.
	 * @param groupOfDay asked once for each day from `first` to `last`; `count` for none
	 */
	readonly groupsBy: (groupOfDay: (day: number) => number, count: number) => RecordGroups;
}

const known = new WeakMap<Selection, DatedAnswers | null>();

/**
 * The selected answers by day, kept as long as the selection is; null where no column says when they were given, or no answer
 * has a date.
 */
export function datedAnswers(selection: Selection): DatedAnswers | null {
	const answers = known.get(selection);
	if (answers !== undefined) return answers;
	const found = answersByDay(selection);
	known.set(selection, found);
	return found;
}

function answersByDay(selection: Selection): DatedAnswers | null {
	const { survey } = selection;
	const index = dateColumn(survey);
	const days = index < 0 ? null : answerDays(survey, index);
	if (days === null) return null;
	const counts = countDays(selection, days);
	const undated = counts[noDay] as number;
	counts[noDay] = 0;
	const first = firstAnswered(counts);
	if (first < 0) return null;
	const last = lastAnswered(counts);
	return {
		selection,
		index,
		first: first + firstReadableDay,
		last: last + firstReadableDay,
		lastOfFile: lastDayOf(survey, days) + firstReadableDay,
		countOn: (day) => counts[day - firstReadableDay] ?? 0,
		undated,
		groupsBy: (groupOfDay, count) => {
			const groupOfCode = new Uint16Array(noDay + 1).fill(count);
			for (let day = first; day <= last; day++) groupOfCode[day] = groupOfDay(day + firstReadableDay);
			return { count, codesOf: (rowGroup) => days[rowGroup] ?? null, groupOfCode };
		},
	};
}

/** Selected answers by day, `noDay` among them. */
function countDays({ answers }: Selection, days: readonly Uint16Array[]): Float64Array {
	const counts = new Float64Array(noDay + 1);
	days.forEach((dayOf, rowGroup) => {
		countAt(answers[rowGroup] ?? new Uint32Array(), dayOf, counts);
	});
	return counts;
}

function countAt(positions: Uint32Array, dayOf: Uint16Array, counts: Float64Array): void {
	for (let at = 0; at < positions.length; at++) {
		const day = dayOf[positions[at] as number] as number;
		counts[day] = (counts[day] as number) + 1;
	}
}

const keptLastDays = new WeakMap<readonly Uint16Array[], number>();

/** The last day of a record that is not excluded; -1 where none has a day. */
function lastDayOf({ exclusions }: Survey, days: readonly Uint16Array[]): number {
	const last = keptLastDays.get(days) ?? days.reduce(lastOf, -1);
	keptLastDays.set(days, last);
	return last;

	function lastOf(before: number, dayOf: Uint16Array, rowGroup: number): number {
		return Math.max(before, lastDayIn(dayOf, exclusions.byGroup?.[rowGroup] ?? null));
	}
}

function lastDayIn(dayOf: Uint16Array, excluded: Uint8Array | null): number {
	let last = -1;
	for (let record = 0; record < dayOf.length; record++) {
		const day = dayOf[record] as number;
		if (day > last && day !== noDay && excluded?.[record] !== 1) last = day;
	}
	return last;
}

function firstAnswered(counts: Float64Array): number {
	for (let day = 0; day < counts.length; day++) if ((counts[day] as number) > 0) return day;
	return -1;
}

function lastAnswered(counts: Float64Array): number {
	let day = counts.length - 1;
	while (day >= 0 && counts[day] === 0) day--;
	return day;
}
