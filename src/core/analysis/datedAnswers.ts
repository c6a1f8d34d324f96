import { answerDays, dateColumn } from './answerDays.ts';
import { lookedUp } from './lookedUp.ts';
import { firstReadableDay, noDay } from './recordDays.ts';
import { recordClass, type Selection } from './selection.ts';

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
	 * The group of each record of a row group, by its day.
	 * @param groupOfDay asked once for each day from `first` to `last`; below `none`
	 * @param none stands for a record on no such day
	 */
	readonly groupsOf: (groupOfDay: (day: number) => number, none: number) => (rowGroup: number) => Uint16Array;
}

/** The selected answers by day; null where no column says when they were given, or no answer has a date. */
export function datedAnswers(selection: Selection): DatedAnswers | null {
	const { survey } = selection;
	const index = dateColumn(survey);
	const days = index < 0 ? null : answerDays(survey, index);
	if (days === null) return null;
	const { counts, lastOfFile } = countDays(selection, days);
	const undated = counts[noDay] as number;
	counts[noDay] = 0;
	const first = counts.findIndex((count) => count > 0);
	if (first < 0) return null;
	const last = counts.findLastIndex((count) => count > 0);
	return {
		selection,
		index,
		first: first + firstReadableDay,
		last: last + firstReadableDay,
		lastOfFile: lastOfFile + firstReadableDay,
		countOn: (day) => counts[day - firstReadableDay] ?? 0,
		undated,
		groupsOf: (groupOfDay, none) => {
			const groups = new Uint16Array(noDay + 1).fill(none);
			for (let day = first; day <= last; day++) groups[day] = groupOfDay(day + firstReadableDay);
			return (rowGroup) => lookedUp(days[rowGroup] ?? new Uint16Array(), groups);
		},
	};
}

function countDays(
	{ survey, classes }: Selection,
	days: readonly Uint16Array[],
): { readonly counts: Float64Array; readonly lastOfFile: number } {
	const counts = new Float64Array(noDay + 1);
	let lastOfFile = -1;
	days.forEach((dayOf, rowGroup) => {
		const classOf = classes[rowGroup];
		const excluded = survey.exclusions.byGroup?.[rowGroup];
		if (classOf === undefined) return;
		for (let record = 0; record < dayOf.length; record++) {
			if (excluded && excluded[record] === 1) continue;
			const day = dayOf[record] as number;
			if (day > lastOfFile && day !== noDay) lastOfFile = day;
			if ((classOf[record] as number) < recordClass.none) counts[day] = (counts[day] as number) + 1;
		}
	});
	return { counts, lastOfFile };
}
