import type { SurveyColumn } from '../../model/survey.ts';
import type { LayoutMatch } from './layout.ts';

/** What the second header row says above a question's only column, or its free text. */
const responseMarks = new Set(['response', 'open-ended response']);

/**
 * SurveyMonkey: the first row holds the questions, blank above the further columns of the same question; the second
 * `Response`, `Open-Ended Response` or the option of each column. Publishers often strip the id columns, so the second
 * row decides.
 */
export function recogniseSurveyMonkey(firstRecords: readonly (readonly string[])[]): LayoutMatch | null {
	const [questions, details] = firstRecords;
	if (questions === undefined || details === undefined) return null;
	if (!details.some((cell) => responseMarks.has(cell.trim().toLowerCase()))) return null;
	return { layout: 'surveymonkey', headerRows: 2, columns: columnsOf };
}

function columnsOf(
	[questions = [], details = []]: readonly (readonly string[])[],
	width: number,
): readonly SurveyColumn[] {
	let question = '';
	return Array.from({ length: width }, (_, index) => {
		const header = questions[index] ?? '';
		const detail = details[index]?.trim() ?? '';
		if (header.trim() !== '') question = header.trim();
		return { header, questionText: question, option: responseMarks.has(detail.toLowerCase()) ? '' : detail };
	});
}
