import type { SurveyColumn } from '../../model/survey.ts';
import { filledCells } from './choices.ts';
import { column, ownColumn } from './column.ts';
import type { LayoutHead, LayoutMatch } from './layout.ts';
import { findOwnColumns, type OwnColumns } from './ownColumns.ts';
import { plainName } from './plainName.ts';
import { plainTitle } from './plainTitle.ts';

/** What the second header row says above a question's only column, and above its free text. */
const responseMark = 'response';
const openEndedMark = 'open-ended response';

/** `Custom Data` stands beside these and is the sender's own: a customer, a region. */
const own: OwnColumns = {
	roles: {
		date: ['end date', 'date modified', 'start date', 'date created'],
		respondent: ['email address', 'respondent id'],
	},
	others: ['collector id', 'ip address', 'first name', 'last name'],
};

/**
 * SurveyMonkey: the first row holds the questions, blank above the further columns of the same question; the second
 * `Response`, `Open-Ended Response` or the option of each column. Publishers often strip the id columns, so that either
 * these or the second row decides.
 */
export function recogniseSurveyMonkey({ records }: LayoutHead): LayoutMatch | null {
	const [questions, details] = records;
	if (questions === undefined || details === undefined) return null;
	const answers = records.slice(2);
	if (!hasIdColumns(questions, details) && !hasMarks(questions, details, answers)) return null;
	return {
		layout: 'surveymonkey',
		headerRows: 2,
		dateOrder: null,
		siblings: [],
		columns: (rows, width) => columnsOf(rows, width, answers),
	};
}

function hasIdColumns(questions: readonly string[], details: readonly string[]): boolean {
	return (
		plainName(questions[0] ?? '') === 'respondent id' &&
		plainName(questions[1] ?? '') === 'collector id' &&
		details[0]?.trim() === '' &&
		details.some((cell) => cell.trim() !== '')
	);
}

/** Whether the second row holds marks and no answers: none comes back below, and few questions have a number there. */
function hasMarks(
	questions: readonly string[],
	details: readonly string[],
	answers: readonly (readonly string[])[],
): boolean {
	const marked = details.flatMap((cell, index) => (isMark(plainName(cell)) ? [index] : []));
	if (marked.length === 0) return false;
	if (answers.some((cells) => marked.some((index) => isMark(plainName(cells[index] ?? ''))))) return false;
	const numbers = details.filter((cell, index) => {
		const isLone = (questions[index] ?? '').trim() !== '' && (questions[index + 1] ?? 'next').trim() !== '';
		return isLone && /^\s*\d[\d\s:./-]*$/.test(cell);
	});
	return numbers.length < marked.length;
}

function isMark(plain: string): boolean {
	return plain === responseMark || plain === openEndedMark;
}

function columnsOf(
	[questions = [], details = []]: readonly (readonly string[])[],
	width: number,
	answers: readonly (readonly string[])[],
): readonly SurveyColumn[] {
	const names = Array.from({ length: width }, (_, index) =>
		(details[index] ?? '').trim() === '' ? plainName(questions[index] ?? '') : '',
	);
	const roles = findOwnColumns(own, names, answers);
	return questionGroups(questions, width).flatMap((group) => {
		const [first = 0] = group;
		const role = roles.get(first);
		if (role !== undefined)
			return group.map((index) => ownColumn(questions[index] ?? '', index === first ? role : null));
		return readQuestion(group, questions, details, answers);
	});
}

/** Indices of the columns of each question: a header and the blank ones right of it. */
function questionGroups(questions: readonly string[], width: number): readonly (readonly number[])[] {
	const groups: number[][] = [];
	for (let index = 0; index < width; index++) {
		const group = groups.at(-1);
		if (group === undefined || (questions[index] ?? '').trim() !== '') groups.push([index]);
		else group.push(index);
	}
	return groups;
}

function readQuestion(
	group: readonly number[],
	questions: readonly string[],
	details: readonly string[],
	answers: readonly (readonly string[])[],
): readonly SurveyColumn[] {
	const questionText = plainTitle(questions[group[0] ?? 0] ?? '');
	const cells = group.map((index) => filledCells(answers, index));
	const options = group.map((index) => plainTitle(details[index] ?? ''));
	// A choice and the fields that belong to it: another option, a comment.
	const isSingle = plainName(options[0] ?? '') === responseMark && group.length <= 3;
	const saysOption = group.map((_, position) =>
		saysItsOption(cells[position] ?? [], options[position] ?? '', position),
	);
	const isMultiple = !isSingle && saysOption.some((says, position) => says && (cells[position] ?? []).length > 0);
	return group.map((index, position) => {
		const detail = options[position] ?? '';
		const known = { header: questions[index] ?? '', questionText, option: isMark(plainName(detail)) ? '' : detail };
		const isComment = (isSingle && position > 0) || (isMultiple && saysOption[position] === false);
		if (isComment || plainName(detail) === openEndedMark) return column({ ...known, holds: 'text' });
		return column(isMultiple ? { ...known, choice: { kind: 'columns' } } : known);
	});
}

/** Whether a column of a multiple choice question holds its option, or the number of that option in an export of numbers. */
function saysItsOption(cells: readonly string[], option: string, position: number): boolean {
	const name = plainName(option);
	if (name === '' || isMark(name)) return false;
	return cells.every((cell) => plainName(cell) === name || cell === String(position + 1));
}
