import type { Survey } from '../../model/survey.ts';
import { respondentKeys } from '../../survey/repeatedRespondents.ts';
import { timesOf } from '../../survey/timesOf.ts';
import { respondentsIn } from '../selection/clusters.ts';
import type { LabelGroups } from '../selection/labelGroups.ts';
import { groupsByNumber, type RecordGroups } from '../selection/recordGroups.ts';
import type { QuestionCodes } from '../selection/selection.ts';
import { dateColumn } from '../time/answerDays.ts';

/** Groups of respondents by whether they had answered before. */
const returningLabels = ['new', 'returning'] as const;

const known = new WeakMap<QuestionCodes, LabelGroups | null>();

/**
 * Groups the answers to a question into those of respondents who had not answered it before and those of respondents who
 * had, by the date of the answers, else their order in the file. Who is not named belongs to neither. Kept as long as the
 * question's codes are.
 * @returns null where no column names respondents, or nobody returned
 */
export function returningGroups(survey: Survey, question: QuestionCodes): LabelGroups | null {
	const groups = known.get(question);
	if (groups !== undefined) return groups;
	const found = findGroups(survey, question);
	known.set(question, found);
	return found;
}

function findGroups(survey: Survey, question: QuestionCodes): LabelGroups | null {
	const { table, reading } = survey;
	const index = reading.roles.findIndex(({ value }) => value === 'respondent');
	const respondents = index < 0 ? null : respondentsIn(table, index);
	const keys = respondents && respondentKeys(table, index);
	if (respondents === null || keys === null) return null;
	const { clusterOf, count } = respondents;
	const isAnswer = answersTo(survey, question);
	const date = dateColumn(survey);
	const times = date < 0 ? null : timesOf(table, date, reading.dateOrder?.value ?? 'day-first');
	const first = new Int32Array(count).fill(-1);
	for (let record = 0; record < clusterOf.length; record++) {
		if (isAnswer[record] === 0) continue;
		const respondent = clusterOf[record] as number;
		const earliest = first[respondent] as number;
		if (earliest < 0 || (times !== null && (times[record] as number) < (times[earliest] as number))) {
			first[respondent] = record;
		}
	}
	const groups = new Uint16Array(table.recordCount).fill(returningLabels.length);
	let returned = 0;
	for (let record = 0; record < groups.length; record++) {
		const namesSomebody = keys.low[record] !== 0 || keys.high[record] !== 0;
		if (isAnswer[record] === 0 || !namesSomebody) continue;
		const isReturning = first[clusterOf[record] as number] === record ? 0 : 1;
		groups[record] = isReturning;
		returned += isReturning;
	}
	return returned === 0 ? null : { labels: returningLabels, ...byRowGroup(survey, groups) };
}

function byRowGroup({ table }: Survey, groups: Uint16Array): RecordGroups {
	let end = 0;
	const parts = table.groups.map(({ recordCount }) => {
		end += recordCount;
		return groups.subarray(end - recordCount, end);
	});
	return groupsByNumber(returningLabels.length, (rowGroup) => parts[rowGroup] ?? null);
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
