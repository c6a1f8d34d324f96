import { ProblemError } from '../../csv/problemError.ts';
import type { AnswerClass, Filter } from '../../model/query.ts';
import type { Survey } from '../../model/survey.ts';
import { choiceQuestions } from '../categories/choiceQuestions.ts';
import { answerDays, dateColumn } from '../time/answerDays.ts';
import { dayNumber } from '../time/calendar.ts';
import { firstReadableDay, noDay } from '../time/recordDays.ts';
import { recordClass } from './selection.ts';

type FilterOf<Kind extends Filter['kind']> = Extract<Filter, { kind: Kind }>;

/**
 * Leaves out the records that a query filters out: a record passes one of the filters on each thing, the same column, the
 * period or the class.
 * @param byRecord class of each record, changed in place
 * @throws ProblemError `no-such-column`, `not-categories`.
 */
export function applyFilters(survey: Survey, filters: readonly Filter[], byRecord: Uint8Array): void {
	const ofKind = <Kind extends Filter['kind']>(kind: Kind): FilterOf<Kind>[] =>
		filters.filter((filter): filter is FilterOf<Kind> => filter.kind === kind);
	const categories = ofKind('category');
	for (const column of new Set(categories.map((filter) => filter.column))) {
		const values = categories.flatMap((filter) => (filter.column === column ? [filter.value.trim()] : []));
		keepCategories(survey, column, new Set(values), byRecord);
	}
	const periods = ofKind('period');
	if (periods.length > 0) keepPeriods(survey, periods, byRecord);
	const classes = ofKind('class');
	if (classes.length > 0) keepClasses(new Set(classes.map((filter) => filter.class)), byRecord);
}

/** A column, and for the code of each of its cells `recordClass.out` where it is filtered out, else 0. */
interface BlockedCodes {
	readonly index: number;
	readonly ofCode: Uint8Array;
}

function keepCategories(survey: Survey, index: number, values: ReadonlySet<string>, byRecord: Uint8Array): void {
	const [only, ...others] = columnsThatHold(survey, index, values);
	if (only === undefined) return;
	if (others.length === 0) {
		block(survey, only, byRecord);
		return;
	}
	// In one column or another: filtered out where all of them say so.
	const outOfAll = new Uint8Array(byRecord.length).fill(recordClass.out);
	for (const column of [only, ...others]) {
		const out = new Uint8Array(byRecord.length);
		block(survey, column, out);
		for (let record = 0; record < out.length; record++) {
			outOfAll[record] = (outOfAll[record] as number) & (out[record] as number);
		}
	}
	addOut(outOfAll, byRecord);
}

/** The columns of which one must hold one of the values: those of options that the values name, else the column itself. */
function columnsThatHold(survey: Survey, index: number, values: ReadonlySet<string>): BlockedCodes[] {
	const column = survey.columns[index];
	const tableColumn = survey.table.columns[index];
	if (column === undefined || tableColumn === undefined) {
		throw new ProblemError({ code: 'no-such-column', column: `#${index + 1}`, nearest: null });
	}
	const options = column.choice.kind === 'columns' ? optionsNamed(survey, index, values) : [];
	if (options.length > 0) return options;
	if (tableColumn.kind !== 'category') throw new ProblemError({ code: 'not-categories', column: column.header });
	const separator = column.choice.kind === 'cell' ? column.choice.separator.trim() : null;
	const holds = (cell: string): boolean =>
		values.has(cell.trim()) ||
		(separator !== null && cell.split(separator).some((option) => values.has(option.trim())));
	return [{ index, ofCode: blockedWhereNot(tableColumn.dictionary.map(holds)) }];
}

/** The columns of those options of a multiple-choice question that the values name. */
function optionsNamed(survey: Survey, index: number, values: ReadonlySet<string>): BlockedCodes[] {
	const question = choiceQuestions(survey).find(({ columns }) => columns.some((column) => column.index === index));
	if (question === undefined) return [];
	return question.labels.flatMap((label, option) => {
		const column = question.columns[option];
		if (column === undefined || !values.has(label.trim())) return [];
		return [{ index: column.index, ofCode: blockedWhereNot(column.answersOf.map(({ length }) => length > 0)) }];
	});
}

function blockedWhereNot(passes: readonly boolean[]): Uint8Array {
	return Uint8Array.from(passes, (passed) => (passed ? 0 : recordClass.out));
}

function block({ table }: Survey, { index, ofCode }: BlockedCodes, byRecord: Uint8Array): void {
	let first = 0;
	for (const { cells, recordCount } of table.groups) {
		const group = cells[index];
		if (group?.kind === 'category') addLookedUp(group.codes, ofCode, byRecord.subarray(first, first + recordCount));
		first += recordCount;
	}
}

/** Marks records as out where the table says so of their code. */
function addLookedUp(codes: Uint8Array | Uint16Array, ofCode: Uint8Array, byRecord: Uint8Array): void {
	for (let record = 0; record < byRecord.length; record++) {
		byRecord[record] = (byRecord[record] as number) | (ofCode[codes[record] as number] as number);
	}
}

function keepPeriods(survey: Survey, periods: readonly FilterOf<'period'>[], byRecord: Uint8Array): void {
	const index = dateColumn(survey);
	const days = index < 0 ? null : answerDays(survey, index);
	if (days === null) {
		byRecord.fill(recordClass.out);
		return;
	}
	const outOnDay = new Uint8Array(noDay + 1).fill(recordClass.out);
	for (const { from, to } of periods) {
		const [first, last] = [placeOf(from), placeOf(to)];
		if (first <= last) outOnDay.fill(0, Math.max(0, first), Math.min(last + 1, noDay));
	}
	let first = 0;
	for (const ofGroup of days) {
		addLookedUp(ofGroup, outOnDay, byRecord.subarray(first, first + ofGroup.length));
		first += ofGroup.length;
	}
}

/** A day written as `2026-05-31`, counted as those of records are; not a number where it is none. */
function placeOf(day: string): number {
	const [, year, month, ofMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
	return dayNumber({ year: Number(year), month: Number(month), day: Number(ofMonth) }) - firstReadableDay;
}

const classCodes: Readonly<Record<AnswerClass, number>> = {
	promoters: recordClass.promoter,
	passives: recordClass.passive,
	detractors: recordClass.detractor,
};

function keepClasses(wanted: ReadonlySet<AnswerClass>, byRecord: Uint8Array): void {
	const becomes = new Uint8Array(recordClass.out + 1).fill(recordClass.out);
	for (const name of wanted) becomes[classCodes[name]] = classCodes[name];
	for (let record = 0; record < byRecord.length; record++) {
		byRecord[record] = becomes[byRecord[record] as number] as number;
	}
}

function addOut(out: Uint8Array, byRecord: Uint8Array): void {
	for (let record = 0; record < byRecord.length; record++) {
		byRecord[record] = (byRecord[record] as number) | (out[record] as number);
	}
}
