import type { Reading } from '../../core/model/reading.ts';
import type { SurveyRecord } from '../../core/model/survey.ts';
import { fileText } from '../fileText.ts';
import { type CsvCell, csvText } from './csvText.ts';
import type { ExportProps } from './exportProps.ts';
import { provenance } from './provenance.ts';

/** A record of a detractor or a passive. */
export interface FollowUpRecord {
	readonly class: 'detractors' | 'passives';
	readonly record: SurveyRecord;
	/** When it was given: later ones are greater; null where unknown. */
	readonly time: number | null;
}

const longestText = 4000;
/** Headers of columns by which somebody can be reached, in the languages of the product. */
const contactHeader =
	/\b(?:e-?mail|phone|tele(?:phone|foon|fon)|mobile|mobiel|mobil|contact|(?:first|last|full|voor|achter|for|efter)?[ -]?(?:name|naam|navn))\b/i;
/** Roles of the columns that are in the list, in their order. */
const listedRoles = ['recommendation', 'date', 'account', 'respondent', 'comment'] as const;

/**
 * The people to call back: detractors who wrote something or can be reached, then passives who wrote something, the newest
 * first. It names people: only for those who do the calling.
 */
export function followUpCsv(props: ExportProps, records: readonly FollowUpRecord[]): string {
	const { analysis, words } = props;
	const { reading, question } = analysis;
	const columns = listedColumns(reading, question.index);
	const [first] = columns;
	const head = [
		words.text('table.group'),
		words.text('exports.line'),
		...columns.map((column) => fileText(reading.roles[column]?.column ?? '', 160)),
	];
	const rows = followedUp(reading, records).map((each): readonly CsvCell[] => [
		words.text(`shares.${each.class}`),
		each.record.line,
		...columns.map((column) => cellOf(each.record.cells[column] ?? '', column === first)),
	]);
	const facts = provenance(props).map(({ name, value }) => [name, value]);
	const warning = [words.text('exports.people.named')];
	return csvText([head, ...rows, [], warning, ...facts], words.language);
}

/** Those of the records that are worth a call, in the order of the list. */
export function followedUp(reading: Reading, records: readonly FollowUpRecord[]): readonly FollowUpRecord[] {
	const comments = columnsOf(reading, 'comment');
	const contacts = contactColumns(reading);
	const holds = (columns: readonly number[], { cells }: SurveyRecord, what: RegExp) =>
		columns.some((column) => what.test(cells[column] ?? ''));
	return records
		.filter(({ class: of, record }) => {
			const wrote = holds(comments, record, /\p{L}/u);
			return wrote || (of === 'detractors' && holds(contacts, record, /\S/));
		})
		.toSorted(byClassThenNewest);
}

function byClassThenNewest(one: FollowUpRecord, other: FollowUpRecord): number {
	if (one.class !== other.class) return one.class === 'detractors' ? -1 : 1;
	const unknown = Number.NEGATIVE_INFINITY;
	const [time, otherTime] = [one.time ?? unknown, other.time ?? unknown];
	return time === otherTime ? other.record.index - one.record.index : otherTime > time ? 1 : -1;
}

function listedColumns(reading: Reading, question: number): readonly number[] {
	const columns = listedRoles.flatMap((role) => (role === 'recommendation' ? [question] : columnsOf(reading, role)));
	return [...new Set([...columns, ...contactColumns(reading)])];
}

function contactColumns(reading: Reading): readonly number[] {
	const named = reading.roles.flatMap(({ column, value }, index) =>
		value === 'none' && contactHeader.test(column) ? [index] : [],
	);
	return [...columnsOf(reading, 'respondent'), ...named];
}

function columnsOf({ roles }: Reading, role: 'date' | 'account' | 'respondent' | 'comment'): readonly number[] {
	return roles.flatMap(({ value }, index) => (value === role ? [index] : []));
}

/** A rating as a number, anything else as the text that it is. */
function cellOf(text: string, isRating: boolean): CsvCell {
	const shown = fileText(text, longestText);
	return isRating && /^\d{1,2}$/.test(shown) ? Number(shown) : shown;
}
