import type { SurveyColumn } from '../../model/survey.ts';
import type { LayoutMatch } from './layout.ts';

/** What the second header row says above a question's only column, and above its free text. */
const responseMark = 'response';
const openEndedMark = 'open-ended response';

/** The columns that SurveyMonkey writes itself, before the questions. */
const administrativeHeaders = new Set([
	'respondent id',
	'collector id',
	'start date',
	'end date',
	'date created',
	'date modified',
	'ip address',
	'email address',
	'first name',
	'last name',
	'custom data 1',
]);

/**
 * SurveyMonkey: the first row holds the questions, blank above the further columns of the same question; the second
 * `Response`, `Open-Ended Response` or the option of each column. Publishers often strip the id columns, so the second
 * row decides.
 */
export function recogniseSurveyMonkey(firstRecords: readonly (readonly string[])[]): LayoutMatch | null {
	const [questions, details] = firstRecords;
	if (questions === undefined || details === undefined) return null;
	const marks = details.map((cell) => cell.trim().toLowerCase());
	if (!marks.includes(responseMark) && !marks.includes(openEndedMark)) return null;
	return { layout: 'surveymonkey', headerRows: 2, columns: columnsOf };
}

function columnsOf(
	[questions = [], details = []]: readonly (readonly string[])[],
	width: number,
): readonly SurveyColumn[] {
	let question = '';
	return Array.from({ length: width }, (_, index): SurveyColumn => {
		const header = questions[index] ?? '';
		const detail = details[index]?.trim() ?? '';
		const mark = detail.toLowerCase();
		if (header.trim() !== '') question = header.trim();
		return {
			header,
			questionText: question,
			option: mark === responseMark || mark === openEndedMark ? '' : detail,
			holds: holdsOf(header, mark),
		};
	});
}

function holdsOf(header: string, mark: string): SurveyColumn['holds'] {
	if (mark === openEndedMark) return 'text';
	return mark === '' && administrativeHeaders.has(header.trim().toLowerCase()) ? 'administration' : 'answers';
}
