import type { Survey } from '../model/survey.ts';
import { findReturning, respondentKeys } from '../survey/repeatedRespondents.ts';
import { timesOf } from '../survey/timesOf.ts';
import { dateColumn } from './answerDays.ts';
import type { LabelGroups } from './labelGroups.ts';
import type { QuestionCodes } from './selection.ts';

/** Groups of respondents by whether they had answered before. */
export const returningLabels = ['new', 'returning'] as const;

/**
 * Groups the answers to a question into those of respondents who had not answered it before and those of respondents who
 * had, by the date of the answers, else their order in the file. Who is not named belongs to neither.
 * @param index of the column of respondents
 * @returns null where nobody returned
 */
export function returningGroups(survey: Survey, question: QuestionCodes, index: number): LabelGroups | null {
	const { table, reading } = survey;
	const keys = respondentKeys(table, index);
	if (keys === null) return null;
	const isAnswer = answersTo(survey, question);
	const date = dateColumn(survey);
	const times = date < 0 ? null : timesOf(table, date, reading.dateOrder?.value ?? 'day-first');
	const returning = findReturning(keys, times, (record) => isAnswer[record] === 1);
	if (returning.length === 0) return null;
	const none = returningLabels.length;
	const groups = new Uint16Array(table.recordCount).fill(none);
	for (let record = 0; record < groups.length; record++) {
		if (isAnswer[record] === 1 && (keys.low[record] !== 0 || keys.high[record] !== 0)) groups[record] = 0;
	}
	for (const record of returning) groups[record] = 1;
	let first = 0;
	const byRowGroup = table.groups.map(({ recordCount }) => {
		first += recordCount;
		return groups.subarray(first - recordCount, first);
	});
	return { labels: returningLabels, groupsOf: (rowGroup) => byRowGroup[rowGroup] ?? null };
}

/** For each record, 1 where it holds a valid answer, also where it does not count. */
function answersTo({ table }: Survey, { index, answers }: QuestionCodes): Uint8Array {
	const isAnswerCode = Uint8Array.from(answers, (answer) => (typeof answer === 'number' ? 1 : 0));
	const isAnswer = new Uint8Array(table.recordCount);
	let first = 0;
	for (const { cells, recordCount } of table.groups) {
		const column = cells[index];
		for (let record = 0; column?.kind === 'category' && record < recordCount; record++) {
			isAnswer[first + record] = isAnswerCode[column.codes[record] as number] as number;
		}
		first += recordCount;
	}
	return isAnswer;
}
