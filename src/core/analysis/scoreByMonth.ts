import { daysInMonth, unreadableDate } from '../csv/isoSeconds.ts';
import { readDate } from '../csv/readDate.ts';
import type { DateOrder } from '../model/reading.ts';
import type { Exclusions } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import type { ScoreCounts } from '../stats/scoreCounts.ts';
import { dateFormOf } from '../survey/dates.ts';
import { scoreBy } from './scoreBy.ts';
import type { QuestionCodes } from './selection.ts';

export interface MonthScore {
	/** A month of the calendar, such as `2026-05`. */
	readonly month: string;
	readonly counts: ScoreCounts;
}

/** Years in which a date can lie, as dates are read. */
const firstYear = 1940;
const lastYear = 2060;
const monthCount = (lastYear - firstYear + 1) * 12;
/** Days from the first of `firstYear` to 2000-01-01, from which times count. */
const daysTo2000 = 21_915;
const secondsADay = 86_400;

/** For each day from the first of `firstYear` on, its month, counted from there. */
const monthOfDay = Uint16Array.from(
	Array.from({ length: monthCount }, (_, month) =>
		new Array<number>(daysInMonth(firstYear + Math.floor(month / 12), (month % 12) + 1)).fill(month),
	).flat(),
);

/**
 * Counts promoters, passives and detractors by the month of the calendar in which they answered.
 * @param column of the date; records whose date is blank or unreadable belong to no month
 * @param order of day and month, where the dates do not tell
 * @returns the months in which anybody answered, in their order; null where the column holds no dates
 */
export function scoreByMonth(
	table: Table,
	exclusions: Exclusions,
	question: QuestionCodes,
	column: number,
	order: DateOrder,
): MonthScore[] | null {
	const tableColumn = table.columns[column];
	if (tableColumn?.kind !== 'category' && tableColumn?.kind !== 'date') return null;
	const monthByCode = tableColumn.kind === 'category' ? monthsOfDictionary(tableColumn.dictionary, order) : null;
	if (tableColumn.kind === 'category' && monthByCode === null) return null;
	const scores = scoreBy(table, exclusions, question, monthCount, (rowGroup) => {
		const cells = table.groups[rowGroup]?.cells[column];
		if (cells?.kind === 'date') return monthsOf(cells.seconds);
		return cells?.kind === 'category' && monthByCode ? lookedUp(cells.codes, monthByCode) : null;
	});
	return scores.flatMap((counts, month) =>
		counts.promoters + counts.passives + counts.detractors === 0 ? [] : [{ month: nameOf(month), counts }],
	);
}

/** The month of seconds since 2000, counted from the first one; `monthCount` for what is no time. */
function monthOf(seconds: number): number {
	return monthOfDay[Math.floor(seconds / secondsADay) + daysTo2000] ?? monthCount;
}

/** The month of each distinct cell; null where they are no dates. */
function monthsOfDictionary(dictionary: readonly string[], order: DateOrder): Uint16Array | null {
	const form = dateFormOf(dictionary);
	if (form === null) return null;
	return Uint16Array.from(dictionary, (cell) => monthOf(readDate(cell.trim(), order, form) ?? unreadableDate));
}

function monthsOf(seconds: Int32Array): Uint16Array {
	const months = new Uint16Array(seconds.length);
	for (let record = 0; record < months.length; record++) months[record] = monthOf(seconds[record] as number);
	return months;
}

function lookedUp(codes: ArrayLike<number>, monthByCode: Uint16Array): Uint16Array {
	const months = new Uint16Array(codes.length);
	for (let record = 0; record < months.length; record++)
		months[record] = monthByCode[codes[record] as number] as number;
	return months;
}

function nameOf(month: number): string {
	return `${firstYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
