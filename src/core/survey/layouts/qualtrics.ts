import type { SurveyColumn } from '../../model/survey.ts';
import { choiceInCell, filledCells, saysChosen } from './choices.ts';
import { column, ownColumn } from './column.ts';
import { groupBy } from './groupBy.ts';
import type { LayoutHead, LayoutMatch } from './layout.ts';
import { findOwnColumns, type OwnColumns } from './ownColumns.ts';
import { plainTitle } from './plainTitle.ts';
import { sharedQuestion } from './sharedQuestion.ts';

/**
 * Names are compared by their letters: `ResponseId`, `ResponseID` and `_recordId` are spellings of different exports.
 * The answer's date is when the respondent stopped: `RecordedDate` of a partial answer is when its session was closed,
 * up to weeks later.
 */
const own: OwnColumns = {
	roles: {
		date: ['enddate', 'recordeddate', 'startdate'],
		finished: ['finished', 'progress'],
		status: ['status'],
		respondent: ['externalreference', 'externaldatareference', 'recipientemail', 'email', 'responseid', 'recordid'],
	},
	others: [
		'ipaddress',
		'durationinseconds',
		'duration',
		'recipientlastname',
		'recipientfirstname',
		'name',
		'responseset',
		'locationlatitude',
		'locationlongitude',
		'locationaccuracy',
		'distributionchannel',
		'userlanguage',
	],
};

const startsWithImportId = /^\s*\{\s*"ImportId"/;
const questionId = /^(?:\d+_)?QID\d+/;
const questionName = /^(.+?)(?:_\d+)*(?:_TEXT|_NPS_GROUP)?$/;
/** Topics and sentiment that Text iQ adds to a text question: `QID2_TEXT_` and an id of hexadecimal digits. */
const textAnalysis = /_TEXT_[0-9a-f]{20,}/;
const isText = /_TEXT$/;
const isGroup = /_NPS_GROUP$/;
const chosen: ReadonlySet<string> = new Set(['1']);

/**
 * Qualtrics: names, question texts in the account's language, and `{"ImportId":…}` in JSON. Publishers strip the later
 * rows; the names of the platform's own columns remain.
 */
export function recogniseQualtrics(head: LayoutHead): LayoutMatch | null {
	const headerRows = headerRowsOf(head.records);
	if (headerRows === 0) return null;
	const records = head.records.slice(headerRows);
	return {
		layout: 'qualtrics',
		headerRows,
		dateOrder: null,
		siblings: [],
		columns: (rows, width) => qualtricsColumns(rows, width, records, ' - '),
	};
}

function headerRowsOf([names = [], texts = [], imports = []]: LayoutHead['records']): number {
	const named = imports.filter((cell) => cell.trim() !== '');
	if (named.length > 0 && named.every((cell) => startsWithImportId.test(cell))) return 3;
	const all = new Set(names.map(lettersOf));
	const own = [
		'startdate',
		'enddate',
		'recordeddate',
		'responseid',
		'durationinseconds',
		'finished',
		'distributionchannel',
	];
	if (names[0]?.trim() !== 'StartDate' || own.filter((name) => all.has(name)).length < 5) return 0;
	return /\d/.test(texts[0] ?? '') ? 1 : 2;
}

/** What the header rows say of one column. */
interface Header {
	readonly index: number;
	readonly header: string;
	/** The import id, else the name: both tell by their ending what a column of a question holds. */
	readonly id: string;
	readonly choiceId: string | undefined;
	readonly title: string;
}

/**
 * Reads the columns of an export, of this layout or the legacy one.
 * @param rows names, question texts, import ids; the later ones may be absent
 * @param records records of the head without header rows
 * @param mark what stands between a question and its option in the second row
 */
export function qualtricsColumns(
	[names = [], texts = [], imports = []]: readonly (readonly string[])[],
	width: number,
	records: readonly (readonly string[])[],
	mark: string,
): readonly SurveyColumn[] {
	const headers = Array.from({ length: width }, (_, index): Header => {
		const header = names[index] ?? '';
		const imported = importIdOf(imports[index] ?? '');
		const title = plainTitle(texts[index] ?? '') || plainTitle(header);
		return { index, header, id: imported?.name ?? header.trim(), choiceId: imported?.choiceId, title };
	});
	const roles = findOwnColumns(
		own,
		headers.map(({ id }) => lettersOf(id)),
		records,
	);
	const columns = headers.map(({ index, header, title }) => ownColumn(header, roles.get(index) ?? null, title));
	const questions = headers.filter(({ index, header }) => !roles.has(index) && header.trim() !== '');
	for (const group of groupBy(questions, ({ id }) => questionOf(id)).values()) {
		const read = readQuestion(group, records, mark);
		group.forEach(({ index }, position) => {
			columns[index] = read[position] ?? column({ header: names[index] ?? '' });
		});
	}
	return columns;
}

function readQuestion(
	group: readonly Header[],
	records: readonly (readonly string[])[],
	mark: string,
): readonly SurveyColumn[] {
	const titles = group.map(({ title }) => title);
	const shared = group.length > 1 ? sharedQuestion(titles, mark) : null;
	const cells = group.map(({ index }) => filledCells(records, index));
	const options = titles.map((_, position) => withoutOwnWords(shared?.options[position] ?? ''));
	const isMultiple =
		group.length > 1 &&
		leavesOptionsOut(group, records) &&
		group.every(({ id }, position) => {
			const option = options[position] ?? '';
			return isText.test(id) || (option !== '' && saysChosen(cells[position] ?? [], option, chosen));
		});
	return group.map(({ header, id, choiceId, title }, position): SurveyColumn => {
		const questionText = (shared?.question ?? title).replace(/ - Selected Choice$/, '');
		const known = { header, questionText, option: options[position] ?? '' };
		if (textAnalysis.test(id)) return ownColumn(header, null, title);
		if (isGroup.test(id)) return column({ ...known, role: 'recommendation-group' });
		if (isText.test(id)) return column({ ...known, holds: 'text' });
		if (choiceId !== undefined || isMultiple) return column({ ...known, choice: { kind: 'columns' } });
		return column({ ...known, choice: choiceInCell(cells[position] ?? [], [',']) });
	});
}

/** Whether a record holds some options of a question and not others: a matrix of ratings is filled whole. */
function leavesOptionsOut(group: readonly Header[], records: readonly (readonly string[])[]): boolean {
	const options = group.filter(({ id }) => !isText.test(id));
	return records.some((cells) => {
		const filled = options.filter(({ index }) => (cells[index] ?? '').trim() !== '');
		return filled.length > 0 && filled.length < options.length;
	});
}

interface ImportId {
	readonly name: string;
	/** The option that the column stands for, in a multiple choice question across columns. */
	readonly choiceId: string | undefined;
}

/** What the third row says of a column: `{"ImportId":"QID1","choiceId":"2"}`; null where it is not JSON. */
function importIdOf(cell: string): ImportId | null {
	if (!startsWithImportId.test(cell)) return null;
	const name = /"ImportId"\s*:\s*"([^"]*)"/.exec(cell)?.[1];
	return name === undefined ? null : { name, choiceId: /"choiceId"\s*:\s*"([^"]*)"/.exec(cell)?.[1] };
}

function questionOf(id: string): string {
	return questionId.exec(id)?.[0] ?? questionName.exec(id)?.[1] ?? id;
}

/** An option without what Qualtrics adds to it: `Selected Choice`, `Text`. */
function withoutOwnWords(option: string): string {
	return option.replace(/^Selected Choice(?: - |$)/, '').replace(/(?:^| - )Text$/, '');
}

function lettersOf(name: string): string {
	return name.toLowerCase().replace(/[^a-z]/g, '');
}
