import { classCount, countByClass } from '../../counting/countCodes.ts';
import type { Survey } from '../../model/survey.ts';
import type { RecordGroups } from '../selection/recordGroups.ts';
import { recordClass, type Selection } from '../selection/selection.ts';
import { answerDays, dateColumn } from './answerDays.ts';
import type { RecordDays } from './recordDays.ts';

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
	const { first, count: noDay } = days;
	const answered = counts.subarray(0, noDay);
	const isOn = (count: number): boolean => count > 0;
	const firstOfAnswers = answered.findIndex(isOn) + first;
	if (firstOfAnswers < first) return null;
	const last = answered.findLastIndex(isOn) + first;
	return {
		selection,
		index,
		first: firstOfAnswers,
		last,
		lastOfFile: lastDayOf(survey, days),
		countOn: (day) => answered[day - first] ?? 0,
		undated: counts[noDay] ?? 0,
		groupsBy: (groupOfDay, count) => {
			const groupOfCode = new Uint16Array(noDay + 1).fill(count);
			for (let day = firstOfAnswers; day <= last; day++) groupOfCode[day - first] = groupOfDay(day);
			return { count, codesOf: (rowGroup) => days.byGroup[rowGroup] ?? null, groupOfCode };
		},
	};
}

/** Selected answers by day; behind them those without one. */
function countDays({ classes }: Selection, { byGroup, count }: RecordDays): Float64Array {
	const parts = byGroup.map((codes, rowGroup) => ({
		codes,
		classes: classes[rowGroup] ?? new Uint8Array(codes.length),
	}));
	const byClass = countByClass(parts, count + 1);
	const counts = new Float64Array(count + 1);
	for (let day = 0; day <= count; day++) {
		for (let answer = 0; answer < recordClass.none; answer++) {
			counts[day] = (counts[day] as number) + (byClass[day * classCount + answer] as number);
		}
	}
	return counts;
}

const keptLastDays = new WeakMap<RecordDays, number>();

/** The last day of a record that is not excluded; the one before the first where none has a day. */
function lastDayOf({ exclusions }: Survey, days: RecordDays): number {
	const known = keptLastDays.get(days);
	if (known !== undefined) return known;
	const { first, count, byGroup } = days;
	const parts = byGroup.map((codes, rowGroup) => ({
		codes,
		classes: exclusions.byGroup?.[rowGroup] ?? new Uint8Array(codes.length),
	}));
	const byClass = countByClass(parts, count + 1);
	let last = count - 1;
	while (last >= 0 && byClass[last * classCount] === 0) last--;
	keptLastDays.set(days, first + last);
	return first + last;
}
