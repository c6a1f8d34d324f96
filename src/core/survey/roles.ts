import type { ColumnRole, Guess, RoleReason } from '../model/reading.ts';
import type { Candidate, SurveyColumn } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import { isBlank, readCell } from './cellValue.ts';
import { looksLikeDates } from './dates.ts';
import { plainWords } from './wording.ts';

export type RoleGuess = Guess<ColumnRole, RoleReason>;

/** What a column's cells look like. */
type Looks = 'ratings' | 'categories' | 'dates' | 'numbers' | 'texts' | 'nothing';

/** What columns of a role are called, and what their cells must look like, in the order in which roles are tried. */
const namedRoles: readonly { readonly role: ColumnRole; readonly name: RegExp; readonly looks: readonly Looks[] }[] = [
	{
		role: 'recommendation-group',
		name: /\b(nps|net promoter( score)?) (group|category|class|type|segment)\b/,
		looks: ['categories', 'ratings'],
	},
	{
		role: 'date',
		name: /\b(date|datum|dato|time|tijd|tidspunkt|timestamp|tijdstempel|tidsstempel|submitted|completed|created|recorded)\b|date$|datum$/,
		looks: ['dates'],
	},
	{ role: 'weight', name: /^(weight|weights|weging|weegfactor|gewicht|vaegt|vægt|w)$/, looks: ['numbers', 'ratings'] },
	{
		role: 'count',
		name: /^(count|counts|frequency|freq|aantal|antal|n)$/,
		looks: ['numbers', 'ratings', 'categories'],
	},
	{
		role: 'respondent',
		name: /\brespondent ?(id|nr|no|number|nummer|key)?\b|^respondent\w*(nummer|number|id)$|\b(person|participant|contact|deltager) (id|nr|number|nummer|email)\b|^(e ?mail|email address|email adres|e mail adres)$/,
		looks: ['texts', 'numbers', 'categories'],
	},
	{
		role: 'comment',
		name: /\b(toelichting|opmerking(en)?|comment(s)?|reason|waarom|why|kommentar(er)?|begrund(else)?|uddyb|explication|motivatie|feedback)\b/,
		looks: ['texts'],
	},
	{
		role: 'satisfaction',
		name: /\b(tevreden(heid)?|satisf\w*|tilfreds(hed)?|csat|rapportcijfer)\b|^(\w+)?tevredenheid$/,
		looks: ['ratings'],
	},
	{
		role: 'account',
		name: /^(klant|klantnaam|account|account naam|account name|accountnaam|company|company name|organisation|organization|bedrijf|bedrijfsnaam|organisatie|kunde|kundenavn|virksomhed|firma|customer|customer name|client)$/,
		looks: ['categories', 'texts'],
	},
	{
		role: 'mode',
		name: /\b(kanaal|channel|mode|methode|survey method|kanal|distribution ?channel|veldwerk)\b/,
		looks: ['categories'],
	},
	{
		role: 'respondent-role',
		name: /^(functie|rol|role|job title|job role|position|stilling|your role|uw functie|uw rol|wat is uw functie|what is your role)$/,
		looks: ['categories'],
	},
];

/** Whether a column is called as what identifies respondents: known before its cells are. */
export function isCalledRespondent(column: SurveyColumn): boolean {
	const named = namedRoles.find(({ role }) => role === 'respondent');
	return column.role === 'respondent' || named?.name.test(plainWords(column.questionText)) === true;
}

/** Ratings have at least this many different values, so that a code of three kinds is not taken for one. */
const fewestRatings = 4;
const mostSegments = 5000;

/**
 * Guesses what each column is for: as the user chose, as the layout knows, by its name, by its cells.
 * @param chosen roles by index of the column
 */
export function guessRoles(
	columns: readonly SurveyColumn[],
	table: Table,
	candidates: readonly Candidate[],
	chosen: Readonly<Record<number, ColumnRole>>,
): RoleGuess[] {
	const isCandidate = new Set(candidates.map(({ index }) => index));
	const guesses = columns.map((column, index): RoleGuess => {
		const choice = chosen[index];
		if (choice !== undefined) return { value: choice, reason: 'chosen' };
		if (column.role !== null) return { value: column.role, reason: 'layout' };
		if (isCandidate.has(index)) return { value: 'recommendation', reason: 'wording-and-values' };
		return guessRole(column, looksOf(column, table, index));
	});
	return onlyOne(
		'date',
		onlyOne('comment', onlyOne('satisfaction', onlyOne('account', onlyOne('respondent', guesses)))),
	);
}

function guessRole(column: SurveyColumn, looks: Looks): RoleGuess {
	const name = plainWords(`${column.questionText} ${column.option}`);
	const named = namedRoles.find((role) => role.looks.includes(looks) && role.name.test(name));
	if (named) return { value: named.role, reason: 'wording' };
	if (column.holds === 'administration' || column.holds === 'text') return { value: 'none', reason: 'layout' };
	if (looks === 'ratings') return { value: 'touchpoint', reason: 'values' };
	if (looks === 'categories') return { value: 'segment', reason: 'values' };
	if (looks === 'dates') return { value: 'date', reason: 'values' };
	return { value: 'none', reason: 'nothing' };
}

/** Where several columns could have a role that only one can have, the one that the layout or its name tells best. */
function onlyOne(role: ColumnRole, guesses: readonly RoleGuess[]): RoleGuess[] {
	const order: readonly RoleReason[] = ['chosen', 'layout', 'wording-and-values', 'wording', 'values'];
	const having = guesses.flatMap(({ value, reason }, index) => (value === role ? [{ index, reason }] : []));
	const best = having.toSorted((one, other) => order.indexOf(one.reason) - order.indexOf(other.reason))[0];
	return guesses.map((guess, index) => {
		if (guess.value !== role || index === best?.index || guess.reason === 'chosen') return guess;
		return role === 'satisfaction'
			? { value: 'touchpoint', reason: guess.reason }
			: { value: 'none', reason: 'nothing' };
	});
}

function looksOf(column: SurveyColumn, table: Table, index: number): Looks {
	const tableColumn = table.columns[index];
	if (tableColumn?.kind === 'date') return 'dates';
	if (tableColumn?.kind === 'key') return 'numbers';
	if (tableColumn?.kind !== 'category') return 'texts';
	const cells = tableColumn.dictionary.filter((cell) => !isBlank(cell));
	if (cells.length === 0) return 'nothing';
	if (looksLikeDates(cells)) return 'dates';
	const numbers = cells.map(readCell).flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));
	const filled = table.recordCount;
	if (numbers.length === cells.length) {
		const areRatings = Math.min(...numbers) >= 0 && Math.max(...numbers) <= 10 && cells.length >= fewestRatings;
		if (areRatings) return 'ratings';
		return cells.length <= 12 && cells.length * 4 <= filled ? 'categories' : 'numbers';
	}
	const length = cells.reduce((sum, cell) => sum + Math.min(cell.length, 200), 0) / cells.length;
	const repeat = cells.length <= mostSegments && cells.length * 2 <= filled;
	return repeat && length <= 80 && column.holds !== 'text' ? 'categories' : 'texts';
}
