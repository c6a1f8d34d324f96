import { markCodes } from '../../counting/markCodes.ts';
import { ProblemError } from '../../csv/problemError.ts';
import type { AnswerClass, Filter } from '../../model/query.ts';
import type { Survey } from '../../model/survey.ts';
import { choiceQuestions } from '../categories/choiceQuestions.ts';
import { ratingColumn } from '../ratings/ratingColumn.ts';
import { answerDays, dateColumn } from '../time/answerDays.ts';
import { dayNumber } from '../time/calendar.ts';
import { type QuestionCodes, recordClass, type SelectedRecords } from './selection.ts';

type FilterOf<Kind extends Filter['kind']> = Extract<Filter, { kind: Kind }>;

/**
 * Leaves out the records that a query filters out: a record passes one of the filters on each thing, the answers of one
 * column, the ratings in one column, the period or the class.
 * @param records changed in place
 * @throws ProblemError `no-such-column`, `not-categories`, `not-ratings`.
 */
export function applyFilters(
	survey: Survey,
	question: QuestionCodes,
	filters: readonly Filter[],
	{ classes }: SelectedRecords,
): void {
	const ofKind = <Kind extends Filter['kind']>(kind: Kind): FilterOf<Kind>[] =>
		filters.filter((filter): filter is FilterOf<Kind> => filter.kind === kind);
	const categories = ofKind('category');
	for (const column of new Set(categories.map((filter) => filter.column))) {
		const values = categories.flatMap((filter) => (filter.column === column ? [filter.value.trim()] : []));
		keepCategories(survey, column, new Set(values), classes);
	}
	const ratings = ofKind('rating');
	for (const column of new Set(ratings.map((filter) => filter.column))) {
		const ranges = ratings.filter((filter) => filter.column === column);
		block(survey, { index: column, ofCode: blockedRatings(survey, question, column, ranges) }, classes);
	}
	const periods = ofKind('period');
	if (periods.length > 0) keepPeriods(survey, periods, classes);
	const answers = ofKind('class');
	if (answers.length > 0) keepClasses(new Set(answers.map((filter) => filter.class)), classes);
}

/** A column, and for the code of each of its cells `recordClass.out` where it is filtered out, else 0. */
interface BlockedCodes {
	readonly index: number;
	readonly ofCode: Uint8Array;
}

/** Of each row group the classes of its records. */
type Classes = SelectedRecords['classes'];

function keepCategories(survey: Survey, index: number, values: ReadonlySet<string>, classes: Classes): void {
	const [only, ...others] = columnsThatHold(survey, index, values);
	if (only === undefined) return;
	if (others.length === 0) {
		block(survey, only, classes);
		return;
	}
	// In one column or another: filtered out where all of them say so.
	const outOfAll = classes.map(({ length }) => new Uint8Array(length).fill(recordClass.out));
	for (const column of [only, ...others]) {
		const out = classes.map(({ length }) => new Uint8Array(length));
		block(survey, column, out);
		outOfAll.forEach((ofGroup, rowGroup) => {
			keepIfBoth(ofGroup, out[rowGroup] ?? ofGroup);
		});
	}
	const blocked = classes.map((ofGroup, rowGroup) => ({ codes: outOfAll[rowGroup] ?? ofGroup, classes: ofGroup }));
	markCodes(
		blocked,
		Uint8Array.from({ length: recordClass.out + 1 }, (_, bits) => bits),
	);
}

function keepIfBoth(one: Uint8Array, other: Uint8Array): void {
	for (let record = 0; record < one.length; record++) {
		one[record] = (one[record] as number) & (other[record] as number);
	}
}

/** The columns of which one must hold one of the values: those of options that the values name, else the column itself. */
function columnsThatHold(survey: Survey, index: number, values: ReadonlySet<string>): BlockedCodes[] {
	const column = survey.columns[index];
	const tableColumn = survey.table.columns[index];
	if (column === undefined || tableColumn === undefined) {
		throw noSuchColumn(index);
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

/** For the code of each cell of a column whether its rating lies in none of the ranges. */
function blockedRatings(
	survey: Survey,
	question: QuestionCodes,
	index: number,
	ranges: readonly FilterOf<'rating'>[],
): Uint8Array {
	const ratings = index === question.index ? question.answers : ratingsByCode(survey, index);
	const passes = (rating: number): boolean => ranges.some(({ from, below }) => rating >= from && rating < below);
	return blockedWhereNot(ratings.map((rating) => typeof rating === 'number' && passes(rating)));
}

function ratingsByCode(survey: Survey, index: number): readonly (number | undefined)[] {
	const column = survey.columns[index];
	if (column === undefined) throw noSuchColumn(index);
	const read = ratingColumn(survey, index);
	if (read === null) throw new ProblemError({ code: 'not-ratings', column: column.header });
	return Array.from(read.placeOfCode, (place) => read.ratings[place]);
}

function noSuchColumn(index: number): ProblemError {
	return new ProblemError({ code: 'no-such-column', column: `#${index + 1}`, nearest: null });
}

function blockedWhereNot(passes: readonly boolean[]): Uint8Array {
	return Uint8Array.from(passes, (passed) => (passed ? 0 : recordClass.out));
}

function block({ table }: Survey, { index, ofCode }: BlockedCodes, classes: Classes): void {
	const parts = classes.flatMap((ofGroup, rowGroup) => {
		const cells = table.groups[rowGroup]?.cells[index];
		return cells?.kind === 'category' ? [{ codes: cells.codes, classes: ofGroup }] : [];
	});
	markCodes(parts, ofCode);
}

function keepPeriods(survey: Survey, periods: readonly FilterOf<'period'>[], classes: Classes): void {
	const index = dateColumn(survey);
	const days = index < 0 ? null : answerDays(survey, index);
	const { first, count } = days ?? { first: 0, count: 0 };
	const outOnDay = new Uint8Array(count + 1).fill(recordClass.out);
	for (const { from, to } of periods) {
		const [start, end] = [dayOf(from) - first, dayOf(to) - first + 1];
		if (start < end) outOnDay.fill(0, Math.max(0, start), Math.max(0, Math.min(end, count)));
	}
	const parts = classes.map((ofGroup, rowGroup) => ({
		codes: days?.byGroup[rowGroup] ?? new Uint8Array(ofGroup.length),
		classes: ofGroup,
	}));
	markCodes(parts, outOnDay);
}

/** A day written as `2026-05-31`, since 2000-01-01; not a number where it is none. */
function dayOf(day: string): number {
	const [, year, month, ofMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
	return dayNumber({ year: Number(year), month: Number(month), day: Number(ofMonth) });
}

const classCodes: Readonly<Record<AnswerClass, number>> = {
	promoters: recordClass.promoter,
	passives: recordClass.passive,
	detractors: recordClass.detractor,
};

function keepClasses(wanted: ReadonlySet<AnswerClass>, classes: Classes): void {
	const outOfClass = new Uint8Array(recordClass.out + 1).fill(recordClass.out);
	for (const name of wanted) outOfClass[classCodes[name]] = 0;
	const parts = classes.map((ofGroup) => ({ codes: ofGroup, classes: ofGroup }));
	markCodes(parts, outOfClass);
}
