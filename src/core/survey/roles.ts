import type { ColumnRole, Guess, RoleOfColumn, RoleReason } from '../model/reading.ts';
import type { Candidate, SurveyColumn } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import { areAmounts } from './amounts.ts';
import { type ColumnLooks, looksOf } from './columnLooks.ts';
import { dateFormOf } from './dates.ts';
import { isSingleRole, otherDate, otherNumber, roleNames } from './roleNames.ts';
import { plainWords } from './wording.ts';

type RoleGuess = Guess<ColumnRole, RoleReason>;

/** The surest first. */
const reasons: readonly RoleReason[] = ['chosen', 'layout', 'wording-and-values', 'wording', 'values', 'nothing'];
const noRole: RoleGuess = { value: 'none', reason: 'nothing' };

/** What is known of a column when its role is guessed. */
interface Known {
	readonly column: SurveyColumn;
	readonly index: number;
	/** Its header and its question in plain words. */
	readonly names: readonly string[];
	readonly looks: ColumnLooks;
}

/** What a column can be by its name, where that decides how its cells are kept: known before they are read. */
export function roleByName(column: SurveyColumn): 'respondent' | 'account' | 'revenue' | null {
	const names = namesOf(column);
	return (['respondent', 'account', 'revenue'] as const).find((role) => isCalled(column, names, role)) ?? null;
}

/** Whether a column asks for the time of the answer, by its name alone: then bare numbers can be points in time. */
export function asksForTime(column: SurveyColumn): boolean {
	const names = namesOf(column);
	return isCalled(column, names, 'date') && !names.some((text) => otherDate.test(text));
}

function isCalled(column: SurveyColumn, names: readonly string[], wanted: ColumnRole): boolean {
	if (column.role !== null) return column.role === wanted;
	return roleNames.some(({ role, name }) => role === wanted && names.some((text) => name.test(text)));
}

/**
 * Guesses what each column is for: as the user chose, as the layout knows, by its name, by its cells. Of several columns
 * that could have a role which only one can have, the surest guess has it, and the others what they are without their name.
 * @param chosen roles by index of the column
 */
export function guessRoles(
	columns: readonly SurveyColumn[],
	table: Table,
	candidates: readonly Candidate[],
	chosen: ReadonlyMap<number, ColumnRole>,
): RoleOfColumn[] {
	const isCandidate = new Set(candidates.map(({ index }) => index));
	const known = columns.map((column, index): Known => {
		const looks = column.holds === 'text' ? 'texts' : looksOf(table, index);
		return { column, index, names: namesOf(column), looks };
	});
	const guesses = known.map((each): RoleGuess => {
		const choice = chosen.get(each.index);
		if (choice !== undefined) return { value: choice, reason: 'chosen' };
		if (each.column.role !== null) return { value: each.column.role, reason: 'layout' };
		if (isCandidate.has(each.index)) return { value: 'recommendation', reason: 'wording-and-values' };
		return byName(each, table) ?? byLooks(each);
	});
	const holders = holdersOf(guesses, known, candidates[0]?.index ?? 0);
	return known.map((each, index) => {
		const guess = guesses[index] ?? noRole;
		const isTaken = isSingleRole(guess.value) && holders.get(guess.value) !== index;
		return { column: each.column.header, ...(isTaken ? withoutRole(guess.value, each) : guess) };
	});
}

function namesOf({ header, questionText, option }: SurveyColumn): readonly string[] {
	return [plainWords(header), plainWords(`${questionText} ${option}`)];
}

function byName({ column, index, names, looks }: Known, table: Table): RoleGuess | null {
	const named = roleNames.find(
		({ role, name, looks: fitting }) =>
			column.choice.kind === 'single' &&
			fitting.includes(looks) &&
			names.some((text) => name.test(text)) &&
			(role !== 'date' || holdsDates(table, index, looks, names)) &&
			(role !== 'revenue' || holdsAmounts(table, index)),
	);
	if (named) return { value: named.role, reason: 'wording' };
	return column.holds === 'administration' ? { value: 'none', reason: 'layout' } : null;
}

/** Whether a column that is called a date is that of the answer. Numbers can be points in time, where the name says so. */
function holdsDates(table: Table, index: number, looks: ColumnLooks, names: readonly string[]): boolean {
	if (names.some((text) => otherDate.test(text))) return false;
	const column = table.columns[index];
	return looks === 'dates' || (column?.kind === 'category' && dateFormOf(column.dictionary) !== null);
}

function holdsAmounts(table: Table, index: number): boolean {
	const column = table.columns[index];
	return column?.kind === 'category' && areAmounts(column.dictionary);
}

function byLooks({ column, names, looks }: Known): RoleGuess {
	if (column.choice.kind !== 'single') return { value: 'none', reason: 'layout' };
	switch (looks) {
		case 'ratings':
			return names.some((text) => otherNumber.test(text))
				? { value: 'segment', reason: 'wording' }
				: { value: 'touchpoint', reason: 'values' };
		case 'categories':
		case 'steps':
		case 'codes':
			return { value: 'segment', reason: 'values' };
		case 'dates':
			return names.some((text) => otherDate.test(text))
				? { value: 'none', reason: 'wording' }
				: { value: 'date', reason: 'values' };
		default:
			return noRole;
	}
}

/** What a column is where another has the role that it could have had. */
function withoutRole(role: ColumnRole, each: Known): RoleGuess {
	const guess = byLooks(each);
	return guess.value === role ? noRole : guess;
}

/** Index of the column that has each role which only one can have: of the surest guesses the preferred, else the first. */
function holdersOf(
	guesses: readonly RoleGuess[],
	known: readonly Known[],
	question: number,
): ReadonlyMap<ColumnRole, number> {
	const best = new Map<ColumnRole, { readonly index: number; readonly rank: number }>();
	known.forEach((each, index) => {
		const { value: role, reason } = guesses[index] ?? noRole;
		const rank = 2 * reasons.indexOf(reason) + (isPreferred(role, each, question) ? 0 : 1);
		if (rank < (best.get(role)?.rank ?? Number.POSITIVE_INFINITY)) best.set(role, { index, rank });
	});
	return new Map([...best].map(([role, { index }]) => [role, index]));
}

function isPreferred(role: ColumnRole, { index, names }: Known, question: number): boolean {
	// A comment stands behind the question that it explains.
	if (role === 'comment') return index > question;
	const preferred = roleNames.find((named) => named.role === role)?.preferred;
	return names.some((name) => preferred?.test(name));
}
